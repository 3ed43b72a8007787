import type { Campaign, CampaignPost, CampaignText, CardImage, Image } from "../../core/campaign/Campaign.ts";
import type { TranslatorWords } from "../../core/i18n/translator/TranslatorWords.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findPlatform } from "../../core/platform/selectPlatforms.ts";
import { findPlaceholders } from "../../core/text/entities/placeholders.ts";

/** How much of a text beside it shows, in UTF-16 units. */
const SHOWN = 80;

/** What a text is for, and what surrounds it: `Post werelddag, for X and Facebook`. */
export function contextOf(
  text: CampaignText,
  campaign: Campaign,
  platforms: readonly Platform[],
  words: TranslatorWords,
): string {
  const { path } = text;
  const [section, index] = path;
  const last = String(path.at(-1));
  const [main] = campaign.languages;
  switch (section) {
    case "title":
      return words.title;
    case "description":
      return words.description;
    case "day":
      return words.day;
    case "background": {
      const found = campaign.background[Number(index)];
      const beside = last === "heading" ? found?.text.get(main) : found?.heading.get(main);
      return last === "heading"
        ? words.heading(Number(index) + 1, shorten(beside))
        : words.section(shorten(beside));
    }
    case "values":
      return words.value(`{{${String(index)}}}`, usersOf(String(index), campaign, words));
    case "accounts":
      return words.account(String(index));
    case "links":
      return words.link(`{{link:${String(index)}}}`);
    case "helplines":
      return words.helpline(campaign.helplines[Number(index)]?.name ?? "", last);
    case "facts":
      return words.fact(campaign.facts[Number(index)]?.figure ?? "");
    case "posts": {
      const post = campaign.posts[Number(index)];
      return post === undefined ? text.key : contextInPost(post, text, campaign, platforms, words);
    }
    default:
      return text.key;
  }
}

function contextInPost(
  post: CampaignPost,
  { path }: CampaignText,
  { languages: [main] }: Campaign,
  platforms: readonly Platform[],
  words: TranslatorWords,
): string {
  const own = path[2] === "variants" ? findPlatform(platforms, String(path[3])) : undefined;
  const about = (what: string) => words.post(post.id, what);
  const beside = (what: string) => about(words.beside(what, shorten(post.texts.get(main)?.value)));
  switch (path.at(-1)) {
    case "alt": {
      const images = (own && post.variants.get(own.id)?.images) ?? post.images;
      return beside(words.alt(nameOf(images[Number(path.at(-2))], words)));
    }
    case "contentWarning":
      return beside(words.contentWarning);
    case "title":
      return beside(own === undefined ? words.postTitle : words.ownTitle(own.name));
    case "firstComment":
      return beside(own === undefined ? words.firstComment : words.ownFirstComment(own.name));
    case "text": {
      if (own !== undefined) return beside(words.ownText(own.name));
      const names = platforms
        .filter(({ id }) => post.platforms.includes(id) && !post.variants.get(id)?.texts.size)
        .map((platform) => platform.name);
      const what = post.skipsWhereRefused ? words.forAllThatFit : words.forPlatforms(names.join(", "));
      return about(
        post.images.length === 0
          ? what
          : words.withPictures(what, post.images.map((image) => nameOf(image, words)).join(", ")),
      );
    }
    default:
      return about(path.slice(2).join(", "));
  }
}

function nameOf(image: Image | CardImage | undefined, words: TranslatorWords): string {
  if (image === undefined) return "";
  return "card" in image ? words.card(image.card) : words.picture(image.file);
}

/** Where a placeholder is used. */
function usersOf(
  name: string,
  { texts, posts, languages: [main] }: Campaign,
  words: TranslatorWords,
): string[] {
  const users = texts.filter(({ texts, path }) => {
    const text = path[0] === "values" ? "" : (texts.get(main) ?? "");
    return findPlaceholders(text).some((placeholder) => placeholder.name === name);
  });
  const names = users.map(({ path, key }) =>
    path[0] === "posts" ? words.inPost(posts[Number(path[1])]?.id ?? "") : key,
  );
  return [...new Set(names)];
}

function shorten(text = ""): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).toWellFormed()}…`;
}
