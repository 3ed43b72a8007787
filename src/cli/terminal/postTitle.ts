import type { Part, Post } from "../../core/compose/Post.ts";
import { say } from "../languages/say.ts";

/** `247/280`: a post's count and its limit. */
export function formatCount({ count }: Pick<Post, "count">): string {
  return `${count.length}/${count.limit}`;
}

/** `247/280`, or `4 parts`. */
export function formatSize(post: Post): string {
  return post.parts === undefined ? formatCount(post) : say.terminal.parts(post.parts.length);
}

/** `werelddag  twitter nl  247/280` */
export function formatTitle(post: Post): string {
  return `${post.id}  ${where(post)}  ${formatSize(post)}`;
}

/** `part 2 of 4  247/280` */
export function formatPart({ part: { number, of }, ...part }: Part): string {
  return `${say.terminal.part(number, of)}  ${formatCount(part)}`;
}

/** `werelddag (twitter nl, 247/280)`, or `werelddag (twitter nl, part 2 of 4, 247/280)`, for a sentence. */
export function namePost(post: Post | Part): string {
  const part = "part" in post ? `, ${say.terminal.part(post.part.number, post.part.of)}` : "";
  return `${post.id} (${where(post)}${part}, ${formatCount(post)})`;
}

function where({ platform, language }: Pick<Post, "platform" | "language">): string {
  return language === "und" ? platform.id : `${platform.id} ${language}`;
}
