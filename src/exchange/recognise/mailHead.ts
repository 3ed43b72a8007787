import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Block, Remark } from "../ImportDocument.ts";
import { lineBelow } from "../Origin.ts";
import { isFrom, MAIL_HEADER, subjectOf } from "../words/mail.ts";

/** How many lines the head of an e-mail has at least. */
const LEAST = 3;

/** A document without the head of the e-mail that it was pasted from, whose subject becomes its title, and what it was. */
export function withoutMailHead(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly left: readonly Remark[];
} {
  const isText = (block: Block) => block.kind === "paragraph" || block.kind === "heading";
  const isHead = (block: Block) =>
    isText(block) && linesOf(block).every(({ text }) => MAIL_HEADER.test(text));
  const end = [...blocks.map(isHead), false].indexOf(false);
  const lines = blocks.slice(0, end).flatMap(linesOf);
  const subject = lines.find(({ text }) => subjectOf.test(text));
  const title = subjectOf.exec(subject?.text ?? "")?.groups?.subject ?? "";
  if (lines.length < LEAST || subject === undefined || !lines.some(({ text }) => isFrom.test(text)))
    return { blocks, left: [] };
  const heading: Block[] =
    title === "" ? [] : [{ kind: "heading", level: 0, text: title, origin: subject.origin }];
  return {
    blocks: [...heading, ...blocks.slice(end)],
    left: lines.map((line) => ({ ...line, why: say(({ why }) => why.mailHead) })),
  };
}

function linesOf(block: Block) {
  const lines = "text" in block ? block.text.split("\n") : [];
  return lines.map((text, index) => ({ text: text.trim(), origin: lineBelow(block.origin, index) }));
}
