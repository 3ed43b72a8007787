import { en } from "../../core/i18n/findings/en.ts";
import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { visible } from "../../core/text/visible.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** Lists on standard error the posts that are handed over with warnings: one line for all that say the same. */
export function reportWarnings({ posts, notesOf }: Kit): void {
  const lines = new Map<string, Set<string>>();
  for (const post of posts) {
    for (const note of notesOf(post)) {
      const text = `${post.id}  ${err.yellow("warning")}  ${note.rule}  ${visible(messageOf(note, en))}`;
      const where = lines.get(text) ?? new Set();
      where.add(post.language === "und" ? post.platform.id : `${post.platform.id} ${post.language}`);
      lines.set(text, where);
    }
  }
  for (const [text, where] of lines) tell(`${text}  ${err.dim(`(${[...where].join(", ")})`)}`);
}
