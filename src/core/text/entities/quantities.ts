import { overlapsAny } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { findNumbers, type NumberSpan } from "./numbers.ts";
import { findNumberWords } from "./numberWords.ts";

/** A number that the text holds, in digits or in words. */
export interface Quantity extends NumberSpan {
  readonly inWords: boolean;
}

/** The numbers of a text, in order. Those in words are recognised in Dutch, French, German and English. */
export function findQuantities(text: string, language: string): Quantity[] {
  const words = findNumberWords(text, language).map((word) => ({ ...word, grouped: false, inWords: true }));
  const digits = findNumbers(text).map((number) => ({ ...number, inWords: false }));
  return [...digits, ...words].sort((one, other) => one.start - other.start);
}

const SCALE = unicode.u`^[\s\u00a0\u202f](?<word>duizend|miljoen|miljard|mille|millions?|milliards?|tausend|millionen|milliarden?|thousand|billion|mio|mln|mrd|mld)(?![\p{L}])`;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:duizend|mille|tausend|thousand)$/iu, 1e3],
  [/^(?:miljoen|millions?|millionen|mio|mln)$/iu, 1e6],
  [/^(?:miljard|milliards?|milliarden?|billion|mrd|mld)$/iu, 1e9],
];

/** Digits followed by a scale are one number: "2,5 miljoen". */
export function multiplied(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    if (overlapsAny(quantity, result.slice(-1))) continue;
    const { groups, 0: written = "" } =
      SCALE.exec(text.slice(quantity.end, quantity.end + 14).toLowerCase()) ?? {};
    const scale = SCALES.find(([word]) => word.test(groups?.word ?? ""))?.[1];
    if (scale === undefined || quantity.inWords) result.push(quantity);
    else result.push({ ...quantity, end: quantity.end + written.length, value: quantity.value * scale });
  }
  return result;
}

/** Four digits from 1800 on, or a number in words such as "deux mille vingt-sept". 2000 in words counts something. */
export function isYear({ value, grouped, start, end, inWords }: Quantity): boolean {
  if (inWords) return value >= 1900 && value < 2100 && value !== 2000;
  return !grouped && end - start === 4 && Number.isInteger(value) && value >= 1800 && value < 2200;
}
