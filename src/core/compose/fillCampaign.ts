import type { Campaign, CampaignPost, Language, Texts } from "../campaign/Campaign.ts";
import type { Hashtag } from "../campaign/Catalogue.ts";
import { say } from "../i18n/problems/filling/say.ts";
import type { Platform } from "../platform/Platform.ts";
import { UserError } from "../source/UserError.ts";
import { namedPart } from "../text/entities/placeholders.ts";
import { memoize, memoizeName } from "../text/memoize.ts";
import { fillPost } from "./fillPost.ts";
import { fillText, fillValue, type Lookup } from "./fillText.ts";
import { lookup, type SetValues } from "./lookup.ts";

/**
 * A campaign whose placeholders are filled, by what is set and else by the values of its file. A value is put in as it is,
 * never read for placeholders again, so one that has any counts as missing. A placeholder that no value fills stays, in a post,
 * for the check to report.
 *
 * @throws UserError where one outside of posts has no value.
 */
export function fillCampaign(campaign: Campaign, set: SetValues = {}): Campaign {
  if (campaign.placeholders.length === 0) return campaign;
  const {
    languages,
    title,
    description,
    background,
    day,
    brand,
    hashtags,
    hashtagGroups,
    helplines,
    facts,
    posts,
  } = campaign;
  const lookups = new Map(languages.map((language) => [language, lookup(campaign, set, language)]));
  const main = lookup(campaign, set, languages[0]);
  checkOutsidePosts(campaign, main);

  const lookupIn = (language: Language) => lookups.get(language) ?? main;
  const fill = (text: string, by = main) => fillValue(text, by).value;
  const fillMaybe = (text: string | undefined) => (text === undefined ? undefined : fill(text));
  const fillTexts = (texts: Texts): Texts =>
    new Map(Array.from(texts, ([language, text]) => [language, fill(text, lookupIn(language))]));
  const fillHashtags = (list: readonly Hashtag[]) =>
    list.map((hashtag) => {
      const source = fillText(hashtag.source, main);
      return { ...hashtag, tag: source.value, source };
    });

  return {
    ...campaign,
    title: fillTexts(title),
    description: fillTexts(description),
    background: background.map(({ key, heading, text }) => ({
      key,
      heading: fillTexts(heading),
      text: fillTexts(text),
    })),
    day: day && { ...day, name: fillTexts(day.name) },
    brand: brand && {
      ...brand,
      logo: fillMaybe(brand.logo),
      organisation: fillMaybe(brand.organisation),
      contact: fillMaybe(brand.contact),
    },
    hashtags: fillHashtags(hashtags),
    hashtagGroups: new Map(Array.from(hashtagGroups, ([name, list]) => [name, fillHashtags(list)])),
    helplines: helplines.map((helpline) => ({
      ...helpline,
      name: fill(helpline.name),
      phone: fillMaybe(helpline.phone),
      region: fillMaybe(helpline.region),
      site: fillTexts(helpline.site),
      note: fillTexts(helpline.note),
    })),
    facts: facts.map((fact) => ({
      ...fact,
      figure: fill(fact.figure),
      statement: fillTexts(fact.statement),
    })),
    posts: posts.map((post) => fillPost(post, lookupIn)),
  };
}

/**
 * The posts of a filled campaign as a platform shows them, which mentions accounts and is linked to in a way of its own. Posts
 * without accounts and links are the campaign's.
 *
 * @param source - the campaign before its placeholders were filled
 */
export function postsOn(
  platform: Platform,
  campaign: Campaign,
  source: Campaign,
  set: SetValues = {},
): readonly CampaignPost[] {
  const own = postsWithParts(source);
  if (own.size === 0) return campaign.posts;
  const lookupIn = memoizeName((language) => lookup(source, set, language, platform));
  return campaign.posts.map((filled, index) => {
    const post = source.posts[index];
    return post !== undefined && own.has(post.id) ? fillPost(post, lookupIn) : filled;
  });
}

/** The ids of the posts that ask for accounts or links. */
const postsWithParts = memoize(
  ({ placeholders }: Campaign): ReadonlySet<string | undefined> =>
    new Set(placeholders.filter(({ name }) => namedPart(name) !== undefined).map(({ post }) => post)),
);

function checkOutsidePosts({ placeholders }: Campaign, main: Lookup): void {
  const problems = placeholders
    .filter(({ post }) => post === undefined)
    .flatMap(({ name, place }) => {
      const { unfilled } = fillValue(name.startsWith("{{") ? name : `{{${name}}}`, main);
      return unfilled.map(({ problem }) => ({ place, message: say((words) => words.unfilled(problem)) }));
    });
  if (problems.length > 0) throw new UserError(problems);
}
