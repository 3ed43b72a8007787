import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Block, Remark } from "../ImportDocument.ts";
import { lineBelow } from "../Origin.ts";
import { CLOSING, OFFER, SALUTATION } from "../words/asides.ts";
import { IMAGE_WORDS } from "../words/images.ts";
import { asideOf } from "./asideLine.ts";
import type { Found } from "./Entry.ts";
import { IMAGE_ENDING } from "./imageFile.ts";
import { readLabel } from "./label.ts";
import { roleOf } from "./role.ts";
import type { Piece } from "./Section.ts";

/** A version at the end of a title: "Toolkit – version 3 (final) – updated 12/06". */
const STAMP =
  /\s*(?:[–—|,·-]\s*|\(\s*)(?:(?:draft|concept|entwurf|brouillon)\s*)?(?:versi(?:on|e)|v)\.? ?\d+(?:[._]\d+)*(?:\s*\([^)]*\)|_\w+)?(?:\s*[–—|,·-]\s*\p{L}.{0,60})?\)?$/iu;

/** A picture on a line of its own: `[foto: nacht.jpg]`, `📷 nacht.jpg`, `nacht.jpg`. */
const PICTURE = new RegExp(
  `^(?:[[({<]+\\s*(?:${IMAGE_WORDS})\\s*[:=–-]?\\s*(?<file>[^\\n\\])}>]{1,120}?${IMAGE_ENDING})\\s*[\\])}>]+|(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)?(?<bare>\\S{1,120}?${IMAGE_ENDING}))$`,
  "iu",
);

/** The blocks of a document with the remarks of its editor, and the pictures that lines name, apart. */
export function apart(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block, index): Piece[] => {
    if (!("text" in block) || block.kind === "copy") return [block];
    const before = blocks[index - 1];
    let announced = before !== undefined && "text" in before && /:\s*$/.test(before.text);
    const found: Piece[] = [];
    const lines = block.text.split("\n").flatMap((line, at): string[] => {
      const origin = lineBelow(block.origin, at);
      const what = asideOf(line);
      const picture = announced ? undefined : PICTURE.exec(line.trim())?.groups;
      announced = /:\s*$/.test(line);
      if (what !== undefined) {
        found.push({ kind: "note", note: line.trim(), what, origin });
        return [];
      }
      if (picture !== undefined) {
        found.push({ kind: "picture", file: (picture.file ?? picture.bare ?? "").trim(), alt: "", origin });
        return [];
      }
      // A sentence of a post may end in a number.
      const stamp = index < FIRST || block.kind === "heading" ? STAMP.exec(line)?.[0] : undefined;
      if (stamp === undefined || stamp === line) return [line];
      found.push({ kind: "note", note: stamp.trim(), what: say(({ why }) => why.version), origin });
      return [line.slice(0, -stamp.length)];
    });
    if (found.length === 0) return [block];
    const text = lines.join("\n").trim();
    return text === "" ? found : [{ ...block, text }, ...found];
  });
}

/** How many blocks may hold the title of a document. */
const FIRST = 4;

/** How many blocks a signature has at most, and how long they are, in characters. */
const SIGNATURE = { blocks: 6, length: 80 };

/**
 * A document without the salutation above its posts and without the signature at the end of the letter that it is, and what they were.
 * A letter that a toolkit offers as a sample keeps both.
 */
export function withoutLetter(blocks: readonly Piece[]): {
  readonly blocks: readonly Piece[];
  readonly left: Found["left"];
} {
  const kept: Piece[] = [];
  const left: Remark[] = [];
  let isSample = false;
  let hasPosts = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if ("text" in block && block.kind !== "copy") {
      const label = readLabel(block.text);
      const role = roleOf(block.text, label).kind;
      hasPosts ||= role === "posts" || label.platforms.length > 0;
      // "Beste ouders," may begin a post, whose greeting then ends it.
      const isSalutation = SALUTATION.test(block.text);
      if (role === "left" || (isSalutation && hasPosts)) isSample = true;
      else if (block.kind === "heading" || role === "posts") isSample = false;
      const lines = block.text.split("\n");
      const salutation = hasPosts ? -1 : lines.findIndex((line) => SALUTATION.test(line));
      if (!isSample && salutation !== -1) {
        const origin = lineBelow(block.origin, salutation);
        left.push({ text: lines[salutation] ?? "", why: say(({ why }) => why.letterSalutation), origin });
        const others = lines.filter((_, index) => index !== salutation);
        if (others.length > 0) kept.push({ ...block, text: others.join("\n") });
        continue;
      }
      const end = !isSample && isClosing(block.text) ? signatureEnd(blocks, at) : at;
      if (end > at && (!hasPosts || end === blocks.length)) {
        const above = kept.at(-1);
        if (above?.kind === "paragraph" && OFFER.test(above.text)) {
          kept.pop();
          left.push({ text: above.text, why: say(({ why }) => why.letterEnd), origin: above.origin });
        }
        for (const one of blocks.slice(at, end))
          if ("text" in one)
            left.push({ text: one.text, why: say(({ why }) => why.letterEnd), origin: one.origin });
        at = end - 1;
        continue;
      }
    }
    kept.push(block);
  }
  return { blocks: kept, left };
}

function isClosing(text: string): boolean {
  return CLOSING.test(text.split("\n", 1)[0]?.trim() ?? "");
}

/** Where the short blocks below a greeting end. */
function signatureEnd(blocks: readonly Piece[], start: number): number {
  let end = start + 1;
  while (end < blocks.length && end - start < SIGNATURE.blocks) {
    const block = blocks[end];
    if (block === undefined || !("text" in block) || block.kind === "copy" || block.kind === "heading") break;
    if (block.text.length > SIGNATURE.length || roleOf(block.text, readLabel(block.text)).kind !== "unknown")
      break;
    end++;
  }
  return end;
}
