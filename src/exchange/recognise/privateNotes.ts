import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Block, Paragraph, Remark } from "../ImportDocument.ts";
import { MAIL_NOTICE, PERSON, THANKS_AND_WISH, TO_COLLEAGUE } from "../words/asides.ts";
import { isPure, readLabel } from "./label.ts";

/** The longest note to a colleague, in characters: what is longer may be a text that quotes one. */
const LONGEST_NOTE = 400;

/** A document without what colleagues wrote to each other around its texts, and what it was. */
export function withoutPrivateNotes(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly left: readonly Remark[];
} {
  const left: Remark[] = [];
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind !== "paragraph") {
      kept.push(block);
      continue;
    }
    const next = blocks[at + 1];
    const why =
      noticeOf(block) ?? (isSigned(block, kept.at(-1), next) ? say((words) => words.why.mailEnd) : undefined);
    if (why === undefined) {
      kept.push(block);
      continue;
    }
    left.push({ text: block.text, why, origin: block.origin });
    if (
      next?.kind === "paragraph" &&
      THANKS_AND_WISH.test(block.text.trim()) &&
      PERSON.test(next.text.trim())
    ) {
      left.push({ text: next.text, why, origin: next.origin });
      at++;
    }
  }
  return { blocks: kept, left };
}

function noticeOf({ text }: Paragraph): Said | undefined {
  const whole = text.replace(/\s+/g, " ").trim();
  if (MAIL_NOTICE.test(whole)) return say(({ why }) => why.mailNotice);
  const isNote = whole.length <= LONGEST_NOTE && TO_COLLEAGUE.some((pattern) => pattern.test(whole));
  return isNote && !/#\p{L}/u.test(whole) ? say(({ why }) => why.toColleague) : undefined;
}

/** Whether a paragraph is thanks or a wish with a person's name below: the end of an e-mail, if it is not the text below a label. */
function isSigned({ text }: Paragraph, before: Block | undefined, next: Block | undefined): boolean {
  const [wish = "", name, ...more] = text.trim().split("\n");
  if (!THANKS_AND_WISH.test(wish) || more.length > 1 || before === undefined || !("text" in before))
    return false;
  if (before.kind === "heading" || isPure(readLabel(before.text)) || /:$/.test(before.text)) return false;
  if (name !== undefined) return PERSON.test(name.trim()) && !isPure(readLabel(name));
  return next?.kind === "paragraph" && PERSON.test(next.text.trim()) && !isPure(readLabel(next.text));
}
