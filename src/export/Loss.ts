import type { Post } from "../core/compose/Post.ts";

/** What a file cannot hold of a post. */
export type Loss =
  | "post"
  | "thread"
  | "picture"
  | "public-picture"
  | "alt-text"
  | "content-warning"
  | "title"
  | "first-comment"
  /** It has the bars by which the file separates the texts of a cell, and gets them apart. */
  | "bars";

/** What a post loses in a file that has no column for it. */
export function lossesWithoutColumns(post: Post): Loss[] {
  const { images, language, contentWarning, title, firstComment } = post;
  if (post.parts !== undefined) return ["thread"];
  return [
    ...(images.length > 0 ? (["picture"] as const) : []),
    ...(images.some(({ alt }) => alt.has(language)) ? (["alt-text"] as const) : []),
    ...(contentWarning === undefined ? [] : (["content-warning"] as const)),
    ...(title === undefined ? [] : (["title"] as const)),
    ...(firstComment === undefined ? [] : (["first-comment"] as const)),
  ];
}
