import { type ComposedField, type Post, postedParts } from "../core/compose/Post.ts";
import type { Kit } from "../core/kit/buildKit.ts";
import { findingToJson } from "./json.ts";

/** A kit's posts and findings, as `--json` prints them. */
export function kitToJson({ posts, withheld, findings }: Kit): string {
  return JSON.stringify(
    {
      posts: posts.map(postToJson),
      withheld: withheld.map(postToJson),
      findings: findings.map(findingToJson),
    },
    undefined,
    2,
  );
}

/** A post as programs get it. */
export function postToJson(post: Post): object {
  const { id, platform, language, text, contentWarning, title, firstComment, count, omitted, origin, parts } =
    post;
  const { hashtags, links } = count;
  return {
    id,
    platform: platform.id,
    language,
    text,
    contentWarning,
    title: title && fieldToJson(title),
    firstComment: firstComment && fieldToJson(firstComment),
    ...lengthOf(fullest(postedParts(post))),
    parts: parts?.map((part) => ({
      text: part.text,
      ...lengthOf(part),
      hashtags: part.count.hashtags.map(({ tag }) => tag),
      links: part.count.links.map((link) => link.text),
    })),
    hashtags: hashtags.map(({ tag }) => tag),
    links: links.map((link) => link.text),
    omittedHashtags: omitted,
    place: origin.place,
  };
}

function fieldToJson({ text, count }: ComposedField): object {
  return { text, ...lengthOf({ count }) };
}

function lengthOf({ count: { length, limit, unit, remaining } }: Pick<Post, "count">) {
  return { length, limit, unit, remaining };
}

/** What has the least left of its limit. */
function fullest(parts: ReturnType<typeof postedParts>): Pick<Post, "count"> {
  return parts.reduce((least, other) => (other.count.remaining < least.count.remaining ? other : least));
}
