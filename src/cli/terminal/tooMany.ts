import type { Post } from "../../core/compose/Post.ts";
import { UserError } from "../../core/source/UserError.ts";

/** The error of a command that takes one post when several match, with the options that choose each. */
export function tooMany(posts: readonly Post[], why: string): UserError {
  const choices = posts.map(
    ({ id, platform, language }) => `  --platform ${platform.id} --lang ${language} --post ${id}`,
  );
  return new UserError(`${posts.length} posts match, and ${why}; choose one of\n${choices.join("\n")}`);
}
