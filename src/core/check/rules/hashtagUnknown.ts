import { distance } from "fastest-levenshtein";
import { allHashtags } from "../../campaign/hashtagsOf.ts";
import type { PostRule } from "../Rule.ts";

/** Below this length one hashtag is a letter away from many others. */
const SHORTEST = 6;

/** A hashtag that is almost one of the campaign's: a typing mistake, and a post that nobody finds. */
export const hashtagUnknown: PostRule<"hashtag-unknown", { readonly tag: string; readonly near: string }> = {
  name: "hashtag-unknown",
  severity: "warning",
  fixable: false,
  *check({ count, language }, campaign) {
    if (count.hashtags.length === 0) return;
    const hashtags = allHashtags(campaign);
    for (const span of count.hashtags) {
      if (span.tag.length < SHORTEST) continue;
      const tag = span.tag.toLowerCase();
      if (hashtags.some((known) => known.tag.toLowerCase() === tag)) continue;
      const near = hashtags.find(
        (known) => (known.languages?.includes(language) ?? true) && isSlip(tag, known.tag.toLowerCase()),
      );
      if (near === undefined) continue;
      yield { params: { tag: span.tag, near: near.tag }, span };
    }
  },
};

/** Whether one letter in ten differs, or at least one and at most two. */
function isSlip(tag: string, known: string): boolean {
  const most = known.length < 10 ? 1 : 2;
  return Math.abs(tag.length - known.length) <= most && distance(tag, known) <= most;
}
