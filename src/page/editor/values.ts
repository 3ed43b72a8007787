import type { Values } from "./EditorState.ts";

export function toValues(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The posts among a campaign's values. */
export function postsOf(value: Values | undefined): readonly object[] {
  const posts = value?.posts;
  return Array.isArray(posts) ? posts.filter((post) => typeof post === "object" && post !== null) : [];
}
