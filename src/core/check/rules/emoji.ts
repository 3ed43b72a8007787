import { isLetter } from "../../text/characters.ts";
import { findEmoji } from "../../text/counting/emoji.ts";
import type { Span } from "../../text/Span.ts";
import type { Report, Rule } from "../Finding.ts";

/** How many emoji a post may have. Guides on accessible posts ask for few; none gives a number. */
const MOST = 5;
/** How many may stand side by side. */
const MOST_IN_A_ROW = 2;

/**
 * Emoji that make a post hard to listen to: a screen reader says the name of each. Too many, many or the same in a row, or
 * one in the place of a word.
 */
export const emoji: Rule = {
  name: "emoji",
  *check({ text }) {
    const found = findEmoji(text);
    const [first] = found;
    if (first === undefined) return;
    if (found.length > MOST) {
      const message = `${found.length} emoji, of which a screen reader says each name; keep ${MOST} at most`;
      yield { severity: "warning", message, span: found[MOST] ?? first };
    }
    for (const row of rows(found, text)) yield* checkRow(row, text);
  },
};

/** Emoji that nothing but white space parts. */
function rows(found: readonly Span[], text: string): Span[][] {
  const result: Span[][] = [];
  for (const span of found) {
    const row = result.at(-1);
    const last = row?.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === "") row?.push(span);
    else result.push([span]);
  }
  return result;
}

function* checkRow(row: readonly Span[], text: string): Generator<Report> {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  const kinds = new Set(row.map(({ start, end }) => text.slice(start, end)));
  if (row.length > MOST_IN_A_ROW) {
    yield { severity: "warning", message: `${row.length} emoji in a row; keep one`, span };
  } else if (kinds.size < row.length) {
    const [repeated = ""] = kinds;
    yield { severity: "warning", message: `${repeated} stands ${row.length} times in a row; keep one`, span };
  }
  if (standsForWord(text, span)) {
    const message = `${text.slice(span.start, span.end)} stands within a sentence, where it is read out by its name; put it at the end`;
    yield { severity: "info", message, span };
  }
}

/** Whether a word goes before, on the same line, and a word in small letters goes on behind. */
function standsForWord(text: string, { start, end }: Span): boolean {
  const before = /(\S)[ \u00a0]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const after = /^[ \u00a0]*(\p{Ll})/u.exec(text.slice(end, end + 8))?.[1];
  return (
    before !== undefined && after !== undefined && (isLetter(before.codePointAt(0) ?? 0) || before === ",")
  );
}
