import type { CampaignPost, Hashtag, Image, Language } from "../campaign/Campaign.ts";
import type { Count } from "../platform/countText.ts";
import type { Platform } from "../platform/Platform.ts";
import { type Edit, editText, type SourceRange, type SourceText } from "../source/SourceText.ts";
import type { Span } from "../text/Span.ts";

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
  readonly images: readonly Image[];
  readonly origin: CampaignPost;
  readonly source: SourceText;
}

/** Where a range of a post's text stands: in the campaign's file, or in that of its hashtags. */
export function rangeInPost({ bodyLength, source, added, text }: Post, { start, end }: Span): SourceRange {
  const lead = leadOf(source);
  if (start < bodyLength || added.length === 0) {
    return source.range({ start: lead + start, end: lead + Math.min(end, bodyLength) });
  }
  let at = bodyLength;
  for (const { tag, source: hashtag } of added) {
    at = text.indexOf(`#${tag}`, at);
    if (start <= at + tag.length) return hashtag.range({ start: 0, end: tag.length });
  }
  return source.range({ start: lead + bodyLength, end: lead + bodyLength });
}

/** What, in the file, puts `insert` in place of a range of a post; nothing, where the file has no such range. */
export function editInPost(
  { bodyLength, source }: Post,
  { start, end }: Span,
  insert: string,
): Edit | undefined {
  if (end > bodyLength) return undefined;
  const lead = leadOf(source);
  return editText(source, { start: lead + start, end: lead + end }, insert);
}

/** How much white space before a text is not posted. Of a text of nothing else the beginning is its place. */
function leadOf({ value }: SourceText): number {
  const start = value.trimStart();
  return start === "" ? 0 : value.length - start.length;
}
