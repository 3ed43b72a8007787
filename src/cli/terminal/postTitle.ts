import type { Post } from "../../core/compose/Post.ts";

/** `247/280`: a post's count and its limit. */
export function formatCount({ count }: Pick<Post, "count">): string {
  return `${count.length}/${count.limit}`;
}

/** `werelddag  twitter nl  247/280` */
export function formatTitle(post: Post): string {
  return `${post.id}  ${where(post)}  ${formatCount(post)}`;
}

/** `werelddag (twitter nl, 247/280)`, for a sentence. */
export function namePost(post: Post): string {
  return `${post.id} (${where(post)}, ${formatCount(post)})`;
}

function where({ platform, language }: Post): string {
  return language === "und" ? platform.id : `${platform.id} ${language}`;
}
