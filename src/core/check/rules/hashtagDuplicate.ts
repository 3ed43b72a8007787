import { isSpace } from "../../text/characters.ts";
import type { HashtagSpan } from "../../text/entities/hashtags.ts";
import type { PostRule } from "../Rule.ts";

/** The post has the same hashtag twice. */
export const hashtagDuplicate: PostRule<"hashtag-duplicate", { readonly tag: string }> = {
  name: "hashtag-duplicate",
  severity: "warning",
  fixable: true,
  looksAtParts: true,
  *check({ text, bodyLength, count: { hashtags } }) {
    const seen = new Set<string>();
    let tail: number | undefined;
    for (const span of hashtags) {
      const key = span.tag.toLowerCase();
      if (seen.has(key)) {
        tail ??= tailOf(text.slice(0, bodyLength), hashtags);
        const { start, end } = span;
        // Within a sentence the fix removes only the sign, because the sentence needs the word.
        const fix = start < tail ? { start, end: start + 1 } : { start: withoutSpace(text, start), end };
        yield { params: { tag: span.tag }, span, fix: [{ ...fix, insert: "" }] };
      }
      seen.add(key);
    }
  },
};

/** The start of the run of hashtags that ends a text. */
function tailOf(body: string, hashtags: readonly HashtagSpan[]): number {
  let tail = body.length;
  for (const { start, end } of hashtags.toReversed()) {
    if (end > body.length) continue;
    if (end !== tail) break;
    tail = withoutSpace(body, start);
  }
  return tail;
}

/** The offset without the white space before it. */
function withoutSpace(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
