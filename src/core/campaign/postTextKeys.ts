import type { FieldName } from "../platform/fields.ts";

/** The key of a post's text. */
export function postTextKey(post: string): string {
  return `posts/${post}/text`;
}

/** The key of a post's own text for a platform. */
export function variantTextKey(post: string, platform: string): string {
  return `posts/${post}/variants/${platform}/text`;
}

/** The key of a title or first comment of a post, or of its own one for a platform. */
export function fieldKey(post: string, field: FieldName, platform?: string): string {
  return platform === undefined ? `posts/${post}/${field}` : `posts/${post}/variants/${platform}/${field}`;
}

/** The key of a post's content warning. */
export function contentWarningKey(post: string): string {
  return `posts/${post}/contentWarning`;
}
