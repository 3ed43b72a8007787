import type { Campaign } from "../../campaign/Campaign.ts";
import { allHashtags } from "../../campaign/hashtagsOf.ts";
import { memoize } from "../../text/memoize.ts";
import { unicode } from "../../text/unicode.ts";
import type { PostRule } from "../Rule.ts";

interface Words {
  /** By the word in lower case. */
  readonly known: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** The shortest piece of a hashtag that counts as a word. */
const SHORTEST = 3;

/** A hashtag without its capitals, which a screen reader reads as one word. */
export const hashtagCase: PostRule<"hashtag-case", { readonly tag: string; readonly better: string }> = {
  name: "hashtag-case",
  severity: "warning",
  fixable: true,
  *check({ count }, campaign) {
    if (count.hashtags.length === 0) return;
    const tags = tagsOf(campaign);
    for (const span of count.hashtags) {
      const { tag, start, end } = span;
      const better = tags.get(tag.toLowerCase()) ?? capitalise(tag, campaign);
      if (better === undefined || better === tag) continue;
      yield { params: { tag, better }, span, fix: [{ start: start + 1, end, insert: better }] };
    }
  },
};

/** A campaign's hashtags, by the tag in lower case. */
const tagsOf = memoize(
  (campaign: Campaign) => new Map(allHashtags(campaign).map(({ tag }) => [tag.toLowerCase(), tag])),
);

const WORD = unicode.gu`\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})`;

/** The words that a campaign's hashtags and titles are made of. */
const wordsOf = memoize((campaign: Campaign): Words => {
  const { title, day } = campaign;
  const known = new Map<string, string>();
  const texts = [
    ...allHashtags(campaign).map(({ tag }) => tag),
    ...title.values(),
    ...(day?.name.values() ?? []),
  ];
  for (const [word] of WORD.matchAll(texts.join(" "))) {
    const small = word.toLowerCase();
    if (small.length >= SHORTEST) known.set(small, small.charAt(0).toUpperCase() + small.slice(1));
  }
  return { known, longest: Math.max(0, ...Array.from(known.keys(), ({ length }) => length)) };
});

/** Capitalises the words of a lower-case tag; undefined unless it consists of two or more known words. */
function capitalise(tag: string, campaign: Campaign): string | undefined {
  if (tag !== tag.toLowerCase() || tag.length > 100) return undefined;
  const { known, longest } = wordsOf(campaign);
  if (known.has(tag)) return undefined;
  // For each end, the split into the fewest words.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const word = known.get(tag.slice(start, end));
      if (before === undefined || word === undefined) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, word];
    }
  }
  return best[tag.length]?.join("");
}
