import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Block, Remark } from "../ImportDocument.ts";
import { lineBelow } from "../Origin.ts";
import { isMailHead, MAIL_HEADER, mailSubject } from "../words/mail.ts";

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
  if (!isMailHead(lines.map(({ text }) => text))) return { blocks, left: [] };
  const heading = lines.flatMap(({ text, origin }): Block[] => {
    const subject = mailSubject(text) ?? "";
    return subject === "" ? [] : [{ kind: "heading", level: 0, text: subject, origin }];
  });
  return {
    blocks: [...heading.slice(0, 1), ...blocks.slice(end)],
    left: lines.map((line) => ({ ...line, why: say(({ why }) => why.mailHead) })),
  };
}

function linesOf(block: Block) {
  const lines = "text" in block ? block.text.split("\n") : [];
  return lines.map((text, index) => ({ text: text.trim(), origin: lineBelow(block.origin, index) }));
}
