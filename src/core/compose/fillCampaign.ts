import type {
  Campaign,
  CampaignPost,
  CardImage,
  Image,
  Language,
  SourceTexts,
  Texts,
  Variant,
} from "../campaign/Campaign.ts";
import { UserError } from "../source/UserError.ts";
import { memoize } from "../text/memoize.ts";
import { suggest } from "../text/suggest.ts";
import { describeUnfilled, fillText, fillValue, type Lookup } from "./fillText.ts";

/** What fills placeholders, by name, in every language. It goes before what the campaign's file says. */
export type SetValues = { readonly [name: string]: string };

/**
 * A campaign whose placeholders are filled, by what is set and else by the values of its file. A value is put in as it is,
 * never read for placeholders again. One that no value fills stays, in a post, for the check to tell of.
 *
 * @throws UserError where one outside of posts has no value.
 */
export function fillCampaign(campaign: Campaign, set: SetValues = {}): Campaign {
  if (campaign.placeholders.length === 0) return campaign;
  const { languages, title, description, background, day, brand, hashtags, helplines, facts, posts } =
    campaign;
  const lookups = new Map(languages.map((language) => [language, lookup(campaign, set, language)]));
  const main = lookup(campaign, set, languages[0]);
  checkOutsidePosts(campaign, main);

  const lookupIn = (language: Language) => lookups.get(language) ?? main;
  const fill = (text: string, by = main) => fillValue(text, by).value;
  const fillMaybe = (text: string | undefined) => (text === undefined ? undefined : fill(text));
  const fillTexts = (texts: Texts): Texts =>
    new Map(Array.from(texts, ([language, text]) => [language, fill(text, lookupIn(language))]));
  const fillSources = (texts: SourceTexts): SourceTexts =>
    new Map(Array.from(texts, ([language, text]) => [language, fillText(text, lookupIn(language))]));
  const fillImages = (images: readonly (Image | CardImage)[]) =>
    images.map((image): Image | CardImage =>
      "card" in image
        ? { ...image, alt: fillSources(image.alt), words: mapValues(image.words, fillSources) }
        : { ...image, alt: fillSources(image.alt) },
    );
  const fillVariant = ({ texts, images }: Variant): Variant => ({
    texts: fillSources(texts),
    ...(images && { images: fillImages(images) }),
  });
  const fillPost = (post: CampaignPost): CampaignPost => ({
    ...post,
    texts: fillSources(post.texts),
    contentWarning: fillSources(post.contentWarning),
    images: fillImages(post.images),
    variants: new Map(Array.from(post.variants, ([platform, variant]) => [platform, fillVariant(variant)])),
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
    hashtags: hashtags.map((hashtag) => {
      const source = fillText(hashtag.source, main);
      return { ...hashtag, tag: source.value, source };
    }),
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
    posts: posts.map(fillPost),
  };
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): Map<string, To> {
  return new Map(Array.from(map, ([key, value]) => [key, to(value)]));
}

/** The names of values that a campaign knows: those it sets and those its texts ask for. */
export const valueNames = memoize(({ values, placeholders }: Campaign): readonly string[] => [
  ...new Set([...values.keys(), ...placeholders.map(({ name }) => name)]),
]);

/** Looks up what fills a placeholder in a language. */
export function lookup({ values, placeholders }: Campaign, set: SetValues, language: Language): Lookup {
  const fromFile = (name: string) => {
    const value = values.get(name);
    return typeof value === "string" ? value : value?.get(language);
  };
  const used = new Set(placeholders.map((placeholder) => placeholder.name));
  const unused = [...values.keys(), ...Object.keys(set)].filter((name) => !used.has(name));
  return (name) => {
    const value = Object.hasOwn(set, name) ? set[name] : fromFile(name);
    if (value !== undefined && value !== "") return { value };
    const isInOther = value === undefined && values.has(name);
    return {
      problem: {
        kind: "no-value",
        name,
        language: isInOther ? language : undefined,
        near: suggest(name, unused),
      },
    };
  };
}

function checkOutsidePosts({ placeholders }: Campaign, main: Lookup): void {
  const problems = placeholders
    .filter(({ inPost }) => !inPost)
    .flatMap(({ name, place }) => {
      const { unfilled } = fillValue(name.startsWith("{{") ? name : `{{${name}}}`, main);
      return unfilled.map(({ problem }) => ({ place, message: describeUnfilled(problem) }));
    });
  if (problems.length > 0) throw new UserError(problems);
}
