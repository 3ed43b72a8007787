import type { Campaign, CampaignPost, CampaignText, CardImage, Image } from "../../core/campaign/Campaign.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findPlatform } from "../../core/platform/selectPlatforms.ts";
import { findPlaceholders } from "../../core/text/entities/placeholders.ts";

/** How much of a text beside it shows, in UTF-16 units. */
const SHOWN = 80;

/** What a text is for, and what surrounds it: `Post werelddag, for X and Facebook`. */
export function contextOf(text: CampaignText, campaign: Campaign, platforms: readonly Platform[]): string {
  const { path } = text;
  const [section, index] = path;
  const last = String(path.at(-1));
  const [main] = campaign.languages;
  switch (section) {
    case "title":
      return "The campaign's title";
    case "description":
      return "A few sentences on the campaign";
    case "day":
      return "The name of the campaign's day";
    case "background": {
      const found = campaign.background[Number(index)];
      const beside = last === "heading" ? found?.text.get(main) : found?.heading.get(main);
      return last === "heading"
        ? `Background, heading ${Number(index) + 1}; below it: ${shorten(beside)}`
        : `Background, the text under “${shorten(beside)}”`;
    }
    case "values":
      return `Fills {{${String(index)}}} ${usesOf(String(index), campaign)}`;
    case "accounts":
      return `The name of ${String(index)}, for platforms on which it has no account`;
    case "links":
      return `The address that {{link:${String(index)}}} stands for`;
    case "helplines":
      return `Helpline ${campaign.helplines[Number(index)]?.name ?? ""}, ${last}`;
    case "facts":
      return `The sentence that states the figure ${campaign.facts[Number(index)]?.figure ?? ""}`;
    case "posts": {
      const post = campaign.posts[Number(index)];
      return post === undefined ? text.key : contextInPost(post, text, campaign, platforms);
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
): string {
  const own = path[2] === "variants" ? findPlatform(platforms, String(path[3])) : undefined;
  const name = `Post ${post.id}`;
  const beside = `the post: ${shorten(post.texts.get(main)?.value)}`;
  switch (path.at(-1)) {
    case "alt": {
      const images = (own && post.variants.get(own.id)?.images) ?? post.images;
      return `${name}, what the picture ${nameOf(images[Number(path.at(-2))])} shows, for those who do not see it; ${beside}`;
    }
    case "contentWarning":
      return `${name}, the warning before it; ${beside}`;
    case "title":
      return `${name}, its title on platforms that have one; ${beside}`;
    case "firstComment":
      return `${name}, the first comment below it; ${beside}`;
    case "text": {
      if (own !== undefined) return `${name}, its own text for ${own.name}; ${beside}`;
      const names = platforms
        .filter(({ id }) => post.platforms.includes(id) && !post.variants.get(id)?.texts.size)
        .map((platform) => platform.name);
      const pictures = post.images.length === 0 ? "" : `; with ${post.images.map(nameOf).join(", ")}`;
      return `${name}, for ${post.skipsWhereRefused ? "every platform that it fits" : names.join(", ")}${pictures}`;
    }
    default:
      return `${name}, ${path.slice(2).join(", ")}`;
  }
}

function nameOf(image: Image | CardImage | undefined): string {
  if (image === undefined) return "";
  return "card" in image ? image.card : image.file;
}

/** Where a placeholder is used. */
function usesOf(name: string, { texts, posts, languages: [main] }: Campaign): string {
  const users = texts.filter(({ texts, path }) => {
    const text = path[0] === "values" ? "" : (texts.get(main) ?? "");
    return findPlaceholders(text).some((placeholder) => placeholder.name === name);
  });
  const names = users.map(({ path, key }) =>
    path[0] === "posts" ? `post ${posts[Number(path[1])]?.id}` : key,
  );
  return users.length === 0 ? "(nothing uses it)" : `in ${[...new Set(names)].join(", ")}`;
}

function shorten(text = ""): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).toWellFormed()}…`;
}
