import { isDigit, isLetter } from "../characters.ts";
import type { Span } from "../Span.ts";

/** A number in digits, with its span in UTF-16 units. */
export interface NumberSpan extends Span {
  readonly value: number;
  /** Whether a sign or space groups its thousands, as in 15.000. */
  readonly grouped: boolean;
}

/** Digits, perhaps in groups of three, perhaps with decimals that no further group could be, perhaps with a sign for a part. */
const NUMBER =
  /(?<grouped>\d{1,3}(?:(?<mark>[.,'’ \u00a0\u202f])\d{3})(?:\k<mark>\d{3})*)(?:[.,](?<decimals>\d{1,2}))?(?![\d])|(?<plain>\d+)(?:[.,](?<fraction>\d{1,2}|\d{4,})|[ \u00a0\u202f]?(?<part>[½¼¾⅓⅔]))?(?!\d)|(?<only>[½¼¾⅓⅔])/g;

/** The signs for parts, with their values. */
export const PARTS: { readonly [sign: string]: number } = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};

/** The numbers that a text writes in digits, in order. A number inside a word, such as `A4` or `h2o`, is none. */
export function findNumbers(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(NUMBER)) {
    const before = text.charCodeAt(index - 1);
    if (index > 0 && (isLetter(before) || isDigit(before) || text.charAt(index - 1) === "_")) continue;
    const { grouped, decimals, plain, fraction, part = "", only = part } = groups;
    const whole = (grouped ?? plain ?? "0").replace(/\D/g, "");
    const behind = decimals ?? fraction;
    found.push({
      start: index,
      end: index + written.length,
      value: Number(behind === undefined ? whole : `${whole}.${behind}`) + (PARTS[only] ?? 0),
      grouped: grouped !== undefined,
    });
  }
  return found;
}
