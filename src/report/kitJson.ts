import type { ComposedField, Post } from "../core/compose/Post.ts";
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
export function postToJson({
  id,
  platform,
  language,
  text,
  contentWarning,
  title,
  firstComment,
  count,
  omitted,
  origin,
}: Post): object {
  const { length, limit, unit, remaining, hashtags, links } = count;
  return {
    id,
    platform: platform.id,
    language,
    text,
    contentWarning,
    title: title && fieldToJson(title),
    firstComment: firstComment && fieldToJson(firstComment),
    length,
    limit,
    unit,
    remaining,
    hashtags: hashtags.map(({ tag }) => tag),
    links: links.map((link) => link.text),
    omittedHashtags: omitted,
    place: origin.place,
  };
}

function fieldToJson({ text, count: { length, limit, unit, remaining } }: ComposedField): object {
  return { text, length, limit, unit, remaining };
}
