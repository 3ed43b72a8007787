import { isLetter } from "../../text/characters.ts";
import { findEmoji } from "../../text/counting/emoji.ts";
import type { Span } from "../../text/Span.ts";
import { unicode } from "../../text/unicode.ts";
import type { PostRule, Report } from "../Rule.ts";

/** The most emoji in a post. Guides on accessible posts ask for few, and none gives a number. */
const MOST = 5;
/** The most emoji side by side. */
const MOST_IN_A_ROW = 2;

type Params =
  | { readonly kind: "many"; readonly count: number; readonly max: number }
  | { readonly kind: "row"; readonly count: number }
  | { readonly kind: "repeated"; readonly emoji: string; readonly count: number }
  | { readonly kind: "in-sentence"; readonly emoji: string };

/**
 * Emoji that make a post hard to listen to, because a screen reader reads out the name of each: too many, many or the same in a
 * row, or one in place of a word.
 */
export const emoji: PostRule<"emoji", Params> = {
  name: "emoji",
  severity: "warning",
  fixable: false,
  *check({ text }) {
    const found = findEmoji(text);
    const [first] = found;
    if (first === undefined) return;
    if (found.length > MOST) {
      yield { params: { kind: "many", count: found.length, max: MOST }, span: found[MOST] ?? first };
    }
    for (const row of rows(found, text)) yield* checkRow(row, text);
  },
};

/** Emoji with nothing but white space between them. */
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

function* checkRow(row: readonly Span[], text: string): Generator<Report<Params>> {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  const kinds = new Set(row.map(({ start, end }) => text.slice(start, end)));
  if (row.length > MOST_IN_A_ROW) {
    yield { params: { kind: "row", count: row.length }, span };
  } else if (kinds.size < row.length) {
    const [repeated = ""] = kinds;
    yield { params: { kind: "repeated", emoji: repeated, count: row.length }, span };
  }
  if (standsForWord(text, span)) {
    yield {
      params: { kind: "in-sentence", emoji: text.slice(span.start, span.end) },
      severity: "info",
      span,
    };
  }
}

const SMALL_LETTER_AFTER = unicode.u`^[ \u00a0]*(\p{Ll})`;

/** Whether a word precedes on the same line, and the sentence continues with a lower-case word. */
function standsForWord(text: string, { start, end }: Span): boolean {
  const before = /(\S)[ \u00a0]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const after = SMALL_LETTER_AFTER.exec(text.slice(end, end + 8))?.[1];
  return (
    before !== undefined && after !== undefined && (isLetter(before.codePointAt(0) ?? 0) || before === ",")
  );
}
