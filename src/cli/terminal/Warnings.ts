import { messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { onOneLine } from "../../report/compact.ts";
import { findingMessages } from "../languages/findingMessages.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** How many lines are kept; a list that grows with the recipients of a merge would fill the memory. */
const MOST_LINES = 200;

/** Lists on standard error the posts that are handed over with warnings: one line for all that say the same. */
export class Warnings {
  readonly #lines = new Map<string, Set<string>>();
  #left = 0;

  add({ posts, notesOf }: Kit): void {
    for (const post of posts) {
      for (const note of notesOf(post)) {
        const text = `${post.id}  ${err.yellow(say.report.severities.warning)}  ${note.rule}  ${onOneLine(messageOf(note, findingMessages()))}`;
        const where = this.#lines.get(text) ?? new Set();
        if (where.size === 0 && this.#lines.size >= MOST_LINES) this.#left++;
        else this.#lines.set(text, where);
        where.add(post.language === "und" ? post.platform.id : `${post.platform.id} ${post.language}`);
      }
    }
  }

  tell(): void {
    for (const [text, where] of this.#lines) tell(`${text}  ${err.dim(`(${[...where].join(", ")})`)}`);
    if (this.#left > 0) tell(say.terminal.moreWarnings(this.#left));
  }
}
