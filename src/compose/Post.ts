import type { CampaignPost, Hashtag, Language, SourceText } from "../campaign/Campaign.ts";
import type { Count } from "../platform/countText.ts";
import type { Platform } from "../platform/Platform.ts";
import type { Place } from "../source/Place.ts";

/** A hashtag that a post goes without, and why: there was no room, the platform's number was reached, or it links none. */
export interface OmittedHashtag {
  readonly tag: string;
  readonly because: "length" | "number" | "not-linked";
}

/** A post of a campaign for one platform in one language, ready but for the check. */
export interface Post {
  readonly id: string;
  readonly platform: Platform;
  readonly language: Language;
  /** What is posted: the campaign's text without white space at its ends, and the hashtags added to it. */
  readonly text: string;
  readonly count: Count;
  /** How many UTF-16 units of `text` come from the campaign; what follows are the hashtags. */
  readonly bodyLength: number;
  readonly added: readonly Hashtag[];
  readonly omitted: readonly OmittedHashtag[];
  readonly origin: CampaignPost;
  readonly source: SourceText;
}

/** The place in the campaign's file, or in that of its hashtags, of the character at an offset of a post's text. */
export function placeInPost({ bodyLength, source, added, text }: Post, offset: number): Place {
  const lead = source.value.length - source.value.trimStart().length;
  if (offset < bodyLength || added.length === 0) return source.placeAt(lead + offset);
  let start = bodyLength;
  for (const { tag, place } of added) {
    start = text.indexOf(`#${tag}`, start);
    if (offset <= start + tag.length) return place;
  }
  return source.placeAt(lead + bodyLength);
}
