import type { DraftHashtag, DraftPost } from "../Draft.ts";
import type { FoundHashtags } from "./Entry.ts";

/** Makes the campaign's hashtags of the lists that were found, each for the platforms and languages of its lists. */
export function gatherHashtags(
  lists: readonly FoundHashtags[],
  posts: readonly DraftPost[],
  languages: readonly string[],
): DraftHashtag[] {
  const byTag = new Map<string, { readonly tag: string; readonly lists: FoundHashtags[] }>();
  for (const list of lists) {
    for (const tag of list.tags) {
      const key = tag.toLowerCase();
      const before = byTag.get(key);
      if (before === undefined) byTag.set(key, { tag, lists: [list] });
      else before.lists.push(list);
    }
  }
  const used = posts.some(({ platforms }) => platforms === undefined)
    ? undefined
    : [...new Set(posts.flatMap(({ platforms }) => platforms ?? []))];
  return Array.from(
    byTag.values(),
    ({ tag, lists: holding }): DraftHashtag => ({
      tag,
      // A single list is the campaign's, wherever it is.
      platforms:
        lists.length === 1 ? undefined : unlessAll(unite(holding.map(({ platforms }) => platforms)), used),
      languages: unlessAll(
        unite(holding.map(({ language }) => (language === undefined ? undefined : [language]))),
        languages,
      ),
    }),
  );
}

/** The members of all lists; undefined if any of them is undefined, which means all. */
function unite(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))];
}

function unlessAll(
  some: readonly string[] | undefined,
  all: readonly string[] | undefined,
): readonly string[] | undefined {
  return some !== undefined && all?.every((name) => some.includes(name)) ? undefined : some;
}
