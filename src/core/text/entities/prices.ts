import { unicode } from "../unicode.ts";

const CURRENCY_BEFORE = /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF))\s?$/;
const CURRENCY_AFTER = unicode.iu`^(?:,[-–]{1,2})?\s?(?:€|\$|£|euros?|eur|chf|dollars?|frank(?:en)?|francs?)(?!\p{L})`;

/** What is offered or asked, in words before or after its price: "een premie van € 1.500", "1.500 euro per maand". */
const OFFER_BEFORE = unicode.iu`(?:^|\P{L})(?:maxim\p{L}*|max\.?|minim\p{L}*|minstens|au moins|mindestens|höchstens|prijs|prix|preis|price|premie|prime|prämie|grant|subsidi\p{L}*|subside|subvention|zuschuss|förderung|beurs|bourse|stipendium|scholarship|boetes?|amendes?|bußgeld|fines?|huur|loyer|miete|rent|win|gagne[rz]?|gewinn\p{L}*|raised|récolté|rapporté|opbrengst|recettes?|erlös|budget|waarde|valeur|wert|worth)(?:\s\p{L}+){0,2}[\s:]{1,2}[€$£]?\s?$`;
const OFFER_AFTER = unicode.iu`^\s?(?:€|euros?|eur)?\s?(?:\/|(?:per|par|pro|an?|bruto|brut|brutto|gross)(?!\p{L}))`;

/** Whether an amount of money is a price, a grant, a fine or a wage: below 1,000, and below 10,000 if its words say so. */
export function isPrice(before: string, after: string, value: number): boolean {
  if (value >= 10_000 || !(CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after))) return false;
  return value < 1000 || OFFER_BEFORE.test(before) || OFFER_AFTER.test(after);
}
