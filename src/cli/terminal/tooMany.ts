import type { Post } from "../../core/compose/Post.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import { UserError } from "../../core/source/UserError.ts";
import { say } from "../languages/say.ts";

/** The error of a command that takes one post when several match, with the options that choose each. */
export function tooMany(
  posts: readonly Post[],
  what: keyof TerminalMessages["terminal"]["tooMany"],
): UserError {
  const choices = posts.map(
    ({ id, platform, language }) => `  --platform ${platform.id} --lang ${language} --post ${id}`,
  );
  return new UserError(say.terminal.tooMany[what](posts.length, choices.join("\n")));
}
