import { contentWarningOf } from "../compose/composePost.ts";
import type { Post } from "../compose/Post.ts";
import { countText } from "../platform/countText.ts";

/** The content warning of a post as a post of its own, so that rules about texts can look at it. */
export function contentWarningAsPost(post: Post): Post | undefined {
  const { contentWarning: text, origin, platform } = post;
  const warning = contentWarningOf(origin, post.language);
  if (text === undefined || warning === undefined) return undefined;
  return {
    ...post,
    language: warning.language,
    text,
    bodyLength: text.length,
    count: countText(text, platform),
    source: warning.text,
    added: [],
    omitted: [],
    images: [],
    contentWarning: undefined,
  };
}
