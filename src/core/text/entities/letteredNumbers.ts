import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { MONTHS } from "./calendarNames.ts";

/** A number in which a letter stands for the digit that it looks like, and the number that was meant. */
export interface LetteredNumber extends Span {
  readonly meant: string;
}

const MAY_BE_LETTERED = /\d[OolI]|[OolI]\d/;
/** Names, codes and addresses go on: "H2O", "CO2", "watch?v=1O0". */
const START = String.raw`(?<![\p{L}\p{N}#@/_.?=&:-])`;
const END = String.raw`(?![\p{L}\p{N}_/=&-]|[.,:]\p{N}|\.\p{L})`;
const BETWEEN_DIGITS = String.raw`\d{1,4}(?:[Oo]{1,3}\d{1,4})+`;
/** "1OO" is a hundred, "2O" may be a name, and "20o" degrees. */
const AT_END = String.raw`[1-9](?=[\dO]{2,4}${END})\d{0,3}O{1,3}`;
const YEAR = String.raw`(?:[lI][09]|2[O0])[\dOlI]{2}(?<=[OlI]\d{0,3})`;
const PHONE = String.raw`(?:O\d{1,3}(?=[ /.]\d{2,3}[ .]?\d{2})|(?<=(?:^|[^\p{N}])0\d{1,3}[ /](?:[\d.]{2,3} )?)[\dOlI]{2,3}(?<=[OlI]\d{0,2}))`;
/** With or without a capital: in an expression that ignores case, an o is an O. */
const MONTH = MONTHS.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** The day before a month. "2l" before anything else is two litres. */
const DAY = String.raw`(?:[lI]\d|[1-3][OlI]|[lI][OlI])(?=\.?\s(?:${MONTH})(?![\p{L}-]))`;
/** The hour before its word. "2l u" may be two litres. */
const HOUR = String.raw`(?:[lI]\d|[12][OlI])(?=\s(?:uur|heures?|Uhr|o[’']clock|[ap]\.?m)(?![\p{L}-]))`;
const LETTERED = unicode.gu`${START}(?:${BETWEEN_DIGITS}|${AT_END}|${YEAR}|${PHONE}|${DAY}|${HOUR})${END}`;

/** The numbers of a text with a letter O, l or I in place of a digit: "2O26", "0800 1O0", "l2 juli", "1O uur". */
export function findLetteredNumbers(text: string): LetteredNumber[] {
  if (!MAY_BE_LETTERED.test(text)) return [];
  return Array.from(LETTERED.matchAll(text), ({ 0: written, index: start }) => ({
    start,
    end: start + written.length,
    meant: written.replace(/[Oo]/g, "0").replace(/[lI]/g, "1"),
  }));
}
