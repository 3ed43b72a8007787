import type { CampaignPost, Image, Language } from "../campaign/Campaign.ts";
import type { Hashtag } from "../campaign/Catalogue.ts";
import type { Count } from "../platform/countText.ts";
import type { Platform } from "../platform/Platform.ts";
import { editPosted, rangeOfPosted } from "../source/posted.ts";
import type { Edit, SourceRange, SourceText } from "../source/SourceText.ts";
import type { Span } from "../text/Span.ts";
import type { Drawing } from "./Drawing.ts";

/** A hashtag that a post goes without, and why: there was no room, the platform's number was reached, or it links none. */
export interface OmittedHashtag {
  readonly tag: string;
  readonly because: "length" | "number" | "not-linked";
}

/** An image of a post: a file of the campaign, or a card, whose file is the one that is drawn. */
export interface ComposedImage extends Image {
  readonly drawing?: Drawing;
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
  readonly images: readonly ComposedImage[];
  /** What the reader sees before the text, if the platform has a field for it. */
  readonly contentWarning: string | undefined;
  /** Undefined if the platform has no such field, or the campaign has none for it in this language. */
  readonly title: ComposedField | undefined;
  readonly firstComment: ComposedField | undefined;
  readonly origin: CampaignPost;
  readonly source: SourceText;
  /** What is posted one after another in place of `text`, if the post is divided. */
  readonly parts?: readonly [Part, ...Part[]];
}

/** One of several posts that a text is divided into. Its source is its own piece of the text. */
export interface Part extends Omit<Post, "parts"> {
  readonly part: PartNumber;
}

/** Which part it is, from 1, and of how many. */
export interface PartNumber {
  readonly number: number;
  readonly of: number;
}

/** What is posted: the parts of a post that is divided, else the post. */
export function postedParts(post: Post): readonly [Post | Part, ...(Post | Part)[]] {
  return post.parts ?? [post];
}

/** A title or a first comment, as it is posted. */
export interface ComposedField {
  /** Without white space at its ends. */
  readonly text: string;
  readonly count: Count;
  readonly source: SourceText;
}

/** The range of a span of a post's text in the campaign's file. What was added to the text points at its start. */
export function rangeInPost({ bodyLength, source }: Post, { start, end }: Span): SourceRange {
  const isAdded = start >= bodyLength && bodyLength > 0;
  return rangeOfPosted(source, isAdded ? { start: 0, end: 0 } : { start, end: Math.min(end, bodyLength) });
}

/** What, in the file, puts `insert` in place of a range of a post; nothing, where the file has no such range. */
export function editInPost({ bodyLength, source }: Post, span: Span, insert: string): Edit | undefined {
  return span.end > bodyLength ? undefined : editPosted(source, span, insert);
}
