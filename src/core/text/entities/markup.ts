import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** What marks of HTML and Markdown make of a text. */
export const markupKinds = ["html", "bold", "link", "heading"] as const;

/** Marks of HTML or Markdown in a text. */
export interface Markup extends Span {
  readonly kind: (typeof markupKinds)[number];
}

const MAY_BE_MARKUP = /<\/?[a-z]|\*\*|\]\(|##/i;
/** Elements that a text is pasted with: not "<3", and not an address in angle brackets. */
const TAG =
  "<\\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|s|small|span|strong|sub|sup|u|ul)(?:\\s+[a-z-]+=[^<>]{0,300})?\\/?>";
/** Not the marks of a second footnote, "8 euro**", nor letters that are left out, "f**k". */
const BOLD = String.raw`(?<=^|[\s(«“„"‘–—-])\*\*(?=[\p{L}\p{N}«“„"‘’'(])[^*\n]{0,300}(?<=[^\s*])\*\*(?![*\p{L}\p{N}])`;
const LINK = String.raw`\[[^[\]\n]{1,200}\]\((?:https?:\/\/|www\.|mailto:|[\p{L}\p{N}-]+\.[a-z]{2,})[^()\s]{0,500}\)`;
/** One mark before a space is a hashtag that was mistyped. */
const HEADING = String.raw`(?<=^|\n)#{2,6}[ \t](?=\S)`;
const MARKUP = unicode.giu`(?<html>${TAG})|(?<bold>${BOLD})|(?<link>${LINK})|(?<heading>${HEADING})`;

/** The marks of HTML and Markdown in a text, in order: `<b>`, `**bold**`, `[text](address)`, `## heading`. */
export function findMarkup(text: string): Markup[] {
  if (!MAY_BE_MARKUP.test(text)) return [];
  return Array.from(MARKUP.matchAll(text)).flatMap(({ 0: written, index: start, groups = {} }) => {
    const kind = markupKinds.find((name) => groups[name] !== undefined);
    return kind === undefined ? [] : [{ kind, start, end: start + written.length }];
  });
}
