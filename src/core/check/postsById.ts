import type { Post } from "../compose/Post.ts";
import { groupBy } from "../text/groupBy.ts";
import { memoize } from "../text/memoize.ts";
import type { CheckedKit } from "./Rule.ts";

/** A kit's composed posts by their id: one for each platform and language. Looked up once for all rules. */
export const postsById = memoize(
  ({ posts }: CheckedKit): ReadonlyMap<string, readonly Post[]> => groupBy(posts, ({ id }) => id),
);
