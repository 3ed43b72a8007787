import { valueAt } from "../../core/source/nameOfPath.ts";
import { memoize } from "../../core/text/memoize.ts";

/** All texts of a post, as far as a rule compares them: without differences of capitals and white space. */
const textsOf = memoize((post: object): readonly string[] => {
  const variants = valueAt(post, ["variants"]);
  const own = typeof variants === "object" && variants !== null ? Object.values(variants) : [];
  return [post, ...own].flatMap((holder) => {
    const text = valueAt(holder, ["text"]);
    const texts = typeof text === "object" && text !== null ? Object.values(text) : [text];
    return texts.flatMap((one) => (typeof one === "string" && one.trim() !== "" ? [normalise(one)] : []));
  });
});

const normalise = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

/** The first post that has each text. */
const firstWith = memoize((posts: readonly object[]) => {
  const first = new Map<string, object>();
  for (const post of posts) for (const text of textsOf(post)) if (!first.has(text)) first.set(text, post);
  return first;
});

/** The earlier posts that say the same as one of a campaign's posts, which a rule names beside it. */
export function twinsOf(posts: readonly object[], at: number): readonly object[] {
  const post = posts[at];
  if (post === undefined) return [];
  const first = firstWith(posts);
  const twins = textsOf(post).flatMap((text) => first.get(text) ?? []);
  return [...new Set(twins)].filter((twin) => twin !== post && posts.indexOf(twin) < at);
}
