import { overlapsAny, type Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { findNumbers, type NumberSpan } from "./numbers.ts";
import { findNumberWords } from "./numberWords.ts";

/** A number that the text holds, in digits or in words. */
export interface Quantity extends NumberSpan {
  readonly inWords: boolean;
  /** What a word at its end multiplies by; 1 if there is none. */
  readonly scale: number;
}

/** The numbers of a text, in order. Those in words are recognised in Dutch, French, German and English. */
export function findQuantities(text: string, language: string): Quantity[] {
  const words = findNumberWords(text, language).map((word) => ({ ...word, grouped: false, inWords: true }));
  const digits = findNumbers(text).map((number) => ({ ...number, inWords: false, scale: 1 }));
  if (words.length === 0) return digits;
  return [...digits, ...words].sort((one, other) => one.start - other.start);
}

/** Words for those whom a number counts. */
export const PEOPLE =
  "slachtoffers|victimes|opfern?|victims|mensen|personnes|menschen|people|kinderen|enfants|kindern?|children";
/** What "2.5m" and "5k" count, which are a length and a run otherwise. */
const COUNTED = `${PEOPLE}|survivors|cases`;
/** A word that multiplies the digits before it, perhaps with half of it more: "2 millions et demi". */
const SCALE = unicode.u`^(?:\s?(?<short>mio|mln|mrd|mld)|(?<letter>[km])(?=\s(?:${COUNTED})(?!\p{L}))|(?<k>k)|\s(?<word>duizend|miljoen|miljard|mille|millions?|milliards?|tausend|millionen|milliarden?|thousand|billion)(?<half>\s(?:et\sdemi|and\sa\shalf))?)(?!\p{L})`;
/** How each of them begins. Looking for that takes far less time than compiling the expression. */
const MAY_BE_SCALE = /^(?:k|m\s[a-z]|\s?[dmtb][auihrol])/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:duizend|mille|tausend|thousand)$/, 1e3],
  [/^(?:miljoen|millions?|millionen|mio|mln)$/, 1e6],
  [/^(?:miljard|milliards?|milliarden?|billion|mrd|mld)$/, 1e9],
];

/** Digits that a word multiplies are one number: "2,5 miljoen", "3/4 million". So are both ends of "2 tot 3 miljoen". */
export function multiplied(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const last = result.at(-1);
    if (last !== undefined && overlapsAny(quantity, [last])) continue;
    const next = withScale(text, quantity);
    const before = quantities[index - 1];
    if (next.scale > 1 && last !== undefined && before !== undefined && last.end === before.end) {
      if (isFraction(text, before, quantity) && next !== quantity) {
        result.pop();
        result.push({ ...next, start: before.start, value: (before.value / quantity.value) * next.scale });
        continue;
      }
      if (isRange(text, last, next) && last.scale === 1 && last.value * next.scale < next.value) {
        result.pop();
        result.push({ ...last, value: last.value * next.scale, scale: next.scale });
      }
    }
    result.push(next);
  }
  return result;
}

function withScale(text: string, quantity: Quantity): Quantity {
  const after = text.slice(quantity.end, quantity.end + 26);
  if (quantity.inWords || !MAY_BE_SCALE.test(after)) return quantity;
  const { groups, 0: written = "" } = SCALE.exec(after.toLowerCase()) ?? {};
  const scale = SCALES.find(([word]) => word.test(groups?.word ?? groups?.short ?? ""))?.[1];
  if (groups?.letter !== undefined) {
    const factor = groups.letter === "k" ? 1e3 : 1e6;
    return { ...quantity, end: quantity.end + 1, value: quantity.value * factor, scale: factor };
  }
  // "100k" is a number, "10k" a run.
  if (groups?.k !== undefined && quantity.value >= 50)
    return { ...quantity, end: quantity.end + 1, value: quantity.value * 1e3, scale: 1e3 };
  if (scale === undefined) return quantity;
  const value = (quantity.value + (groups?.half === undefined ? 0 : 0.5)) * scale;
  return { ...quantity, end: quantity.end + written.length, value, scale };
}

/** "3/4" */
function isFraction(text: string, top: Quantity, bottom: Quantity): boolean {
  return text.slice(top.end, bottom.start) === "/" && top.value < bottom.value;
}

const RANGE = /^\s?(?:[-–—]|à|tot|of|ou|oder|or|to|bis|au)\s?$/i;
const AND = /^\s(?:en|et|und|and)\s$/i;
const BETWEEN_BEFORE = /(?:tussen|entre|zwischen|between)\s(?:de\s)?$/i;

/** Whether two numbers are the ends of a range: "60 tot 70", "tussen 60 en 70". */
export function isRange(text: string, { start, end }: Span, next: Span): boolean {
  if (next.start - end > 8) return false;
  const link = text.slice(end, next.start);
  return (
    RANGE.test(link) || (AND.test(link) && BETWEEN_BEFORE.test(text.slice(Math.max(0, start - 14), start)))
  );
}

/** Four digits from 1800 on, or a number in words such as "deux mille vingt-sept". 2000 in words counts something. */
export function isYear({ value, grouped, start, end, inWords }: Quantity): boolean {
  if (inWords) return value >= 1900 && value < 2100 && value !== 2000;
  return !grouped && end - start === 4 && Number.isInteger(value) && value >= 1800 && value < 2200;
}
