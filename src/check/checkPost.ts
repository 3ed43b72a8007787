import type { Campaign } from "../campaign/Campaign.ts";
import { type Post, placeInPost } from "../compose/Post.ts";
import type { Finding } from "./Finding.ts";
import { rules } from "./rules/index.ts";

/** What all rules find in a post, for the platform it is meant for. */
export function checkPost(post: Post, campaign: Campaign): Finding[] {
  return rules.flatMap(({ name, check }) =>
    Array.from(
      check(post, campaign),
      ({ severity, message, offset = 0, place = placeInPost(post, offset) }) => ({
        rule: name,
        severity,
        message,
        place,
        posts: [post.id],
        language: post.language,
        platforms: [post.platform.id],
      }),
    ),
  );
}
