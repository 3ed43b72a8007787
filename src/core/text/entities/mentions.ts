import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** A mention as written, with its sign: `@payoke`, `@payoke.bsky.social`, `@payoke@mastodon.social`. */
export interface MentionSpan extends Span {
  /** Without the first sign. */
  readonly handle: string;
  /** The character just before it; empty at the start of the text. */
  readonly before: string;
}

const MENTION = unicode.giu`(?<![\p{L}\p{N}_.+/-])@(?<handle>[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)?)`;

/** The mentions of a text, in order. E-mail addresses are none. */
export function findMentions(text: string): MentionSpan[] {
  if (!text.includes("@")) return [];
  return Array.from(MENTION.matchAll(text), ({ 0: written, index: start, groups = {} }) => ({
    start,
    end: start + written.length,
    handle: groups.handle ?? "",
    before: text.charAt(start - 1),
  }));
}
