import type { SourceText } from "../../source/SourceText.ts";
import { textOfPieces } from "../../source/textOfPieces.ts";
import { memoize } from "../../text/memoize.ts";
import type { Span } from "../../text/Span.ts";

/** A line of three hyphens, by which an author divides a text. */
const RULE = /(?:^|\n)[^\S\n]*-{3}[^\S\n]*(?=\n|$)/g;

/** The lines of hyphens of a text, each with the white space around it; several with nothing between them are one. */
export function findRules(text: string): Span[] {
  if (!text.includes("---")) return [];
  const rules: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(RULE)) {
    let start = index;
    let end = index + line.length;
    while (isSpace(text, start - 1)) start--;
    while (isSpace(text, end)) end++;
    const last = rules.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else rules.push({ start, end });
  }
  return rules;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** A text in which each line of hyphens is an empty line, for platforms that have no threads. */
export const withoutRules = memoize((source: SourceText): SourceText => {
  const { value } = source;
  const rules = findRules(value);
  if (rules.length === 0) return source;
  const kept: (Span | string)[] = [];
  let at = 0;
  for (const { start, end } of rules) {
    if (start > 0) kept.push({ start: at, end: start }, end < value.length ? "\n\n" : "");
    at = end;
  }
  return textOfPieces(source, [...kept, { start: at, end: value.length }]);
});
