import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** An amount of euros in digits. */
export interface EuroSpan extends Span {
  /** In euros. */
  readonly value: number;
}

const SPACE = String.raw`[ \u00a0\u202f]?`;
/** "1.500", "5,50" and "12"; with the cents after the sign in "12 € 50". */
const amount = (name: string) =>
  String.raw`(?<${name}>\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,6})(?:[.,](?<${name}Cents>\d{1,2}|-{1,2}|–))?`;
const NO_NUMBER = String.raw`(?![\d%]|[.,]\d|${SPACE}(?:mil|mln|mrd|mio|duiz|tausend|thousand|mille|bn|[km](?!\p{L})))`;
const EUROS = unicode.giu`(?<![\p{L}\d.,])(?:€${SPACE}${amount("behind")}|${amount("before")}${SPACE}(?:€(?:${SPACE}(?<cents>\d\d)(?!\d))?|(?:euros?|eur)(?!\p{L})))${NO_NUMBER}`;

/** The amounts of euros in a text, in order: "€ 5", "5,00 €", "5 euro", "12 € 50". Not those in millions, which are figures. */
export function findEuros(text: string): EuroSpan[] {
  if (!/€|eur/i.test(text)) return [];
  return Array.from(EUROS.matchAll(text), ({ 0: written, index: start, groups = {} }) => {
    const whole = groups.behind ?? groups.before ?? "";
    const cents = groups.behindCents ?? groups.beforeCents ?? groups.cents ?? "";
    const value = Number(digits(whole)) + Number(digits(cents).padEnd(2, "0")) / 100;
    return { start, end: start + written.length, value };
  });
}

function digits(written: string): string {
  return written.replace(/\D/g, "");
}
