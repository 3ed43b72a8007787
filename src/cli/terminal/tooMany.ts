import type { Post } from "../../core/compose/Post.ts";
import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import { UserError } from "../../core/source/UserError.ts";
import { say } from "../languages/say.ts";

/** The error of a command that takes one post when several match, with the options that choose each. */
export function tooMany(
  posts: readonly Post[],
  what: keyof TerminalMessages["terminal"]["tooMany"],
): UserError {
  const choices = posts.map((post) => `  ${optionsOf(post)}`);
  return new UserError(say.terminal.tooMany[what](posts.length, choices.join("\n")));
}

/** The error of a command that takes one text if a post is divided into several. */
export function tooManyParts(post: Post, number: number): UserError {
  const choices = Array.from({ length: number }, (_, index) => `  ${optionsOf(post)} --part ${index + 1}`);
  return new UserError(say.terminal.tooManyParts(post.id, number, choices.join("\n")));
}

/** The options that choose a post. A text of no language needs none. */
export function optionsOf({ id, platform, language }: Post): string {
  return `--platform ${platform.id}${language === "und" ? "" : ` --lang ${language}`} --post ${id}`;
}
