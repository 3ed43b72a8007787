import type { Post } from "../compose/Post.ts";
import { memoize } from "../text/memoize.ts";
import type { CheckedKit } from "./Rule.ts";

/** A kit's composed posts by their id: one for each platform and language. Looked up once for all rules. */
export const postsById = memoize(({ posts }: CheckedKit): ReadonlyMap<string, readonly Post[]> => {
  const byId = new Map<string, Post[]>();
  for (const post of posts) {
    const before = byId.get(post.id);
    if (before === undefined) byId.set(post.id, [post]);
    else before.push(post);
  }
  return byId;
});
