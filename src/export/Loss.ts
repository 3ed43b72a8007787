import type { Post } from "../core/compose/Post.ts";

/** What a file cannot hold of a post. */
export type Loss = "post" | "picture" | "public-picture" | "alt-text" | "content-warning";

/** What a post loses in a file that has no column for it. */
export function lossesWithoutColumns({ images, language, contentWarning }: Post): Loss[] {
  return [
    ...(images.length > 0 ? (["picture"] as const) : []),
    ...(images.some(({ alt }) => alt.has(language)) ? (["alt-text"] as const) : []),
    ...(contentWarning === undefined ? [] : (["content-warning"] as const)),
  ];
}
