import type { Post } from "../core/compose/Post.ts";
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
