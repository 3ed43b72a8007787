import { unicode } from "../unicode.ts";

const CURRENCY_BEFORE = /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF))\s?$/;
const MAY_BE_CURRENCY = /[€$£]|eur|chf|dollar|fran[ck]/i;
const CURRENCY_AFTER = unicode.iu`^(?:,[-–]{1,2})?\s?(?:€|\$|£|(?:d[’'])?euros?|eur|chf|dollars?|frank(?:en)?|francs?)(?!\p{L})`;

/** What is offered or asked, in words before or after its price: "een premie van € 1.500", "1.500 euro per maand". */
const OFFER_BEFORE = unicode.iu`(?:^|\P{L})(?:maxim\p{L}*|max\.?|minim\p{L}*|minstens|au moins|mindestens|höchstens|prijs|prix|preis|price|premie|prime|prämie|grant|subsidi\p{L}*|subside|subvention|zuschuss|förderung|beurs|bourse|stipendium|scholarship|boetes?|amendes?|bußgeld|fines?|huur|loyer|miete|rent|win|gagne[rz]?|gewinn\p{L}*|raised|récolté|rapporté|opbrengst|recettes?|erlös|budget|waarde|valeur|wert|worth)(?:\s\p{L}+){0,2}[\s:]{1,2}[€$£]?\s?$`;
const OFFER_AFTER = unicode.iu`^\s?(?:€|euros?|eur)?\s?(?:\/|(?:per|par|pro|an?|bruto|brut|brutto|gross)(?!\p{L}))`;

/** What a large sum is the cost or the budget of: "kost zo’n 25.000 euro", but "kost de samenleving 3 miljoen euro" is a claim. */
const COST_BEFORE = unicode.iu`(?:(?:^|\P{L})(?:kost(?:te|et|ete)?|coût(?:e|ait|era)?|costs?|investe\p{L}*|invest[is]\p{L}*|achat|koop|verkocht|vendue?|verkauft|sold|projets?|projects?)|kosten|prijs|prix|preis|price|budget|begroting|etat|haushalt|subsidie|subvention|grant|projekt)(?:\s(?:van|een|is|est|ist|zo[’']n|circa|ca\.|ongeveer|bijna|ruim|meer|dan|de|un|environ|presque|plus|près|von|einem|etwa|rund|fast|über|of|a|an|for|about|around|almost|over|more|than|voor|pour|für)){0,3}\s?:?\s[€$£]?\s?$`;
const COST_AFTER = unicode.iu`^(?:\s?€|\s(?:(?:d[’'])?euros?|dollars?))?[\s-](?:\p{L}+\s)?(?:proje[ck]t|\p{L}+kosten|budget|begroting|grant|subsidie|invest)`;
/** A line that has only a price. */
const ALONE_BEFORE = /(?:^|\n)[€$£]?\s?$/;
const ALONE_AFTER = /^\s?(?:€|(?:d[’'])?euros?|dollars?)?[.!]?\s*(?:$|\n)/i;

/**
 * Whether an amount of money is a price, a grant, a fine or a wage: below 1,000; below 10,000 if its words say so; and below a billion
 * if a word for cost or budget is beside it, or nothing is.
 */
export function isPrice(before: string, after: string, value: number): boolean {
  if (value >= 1e9) return false;
  const isMoney = CURRENCY_BEFORE.test(before) || (MAY_BE_CURRENCY.test(after) && CURRENCY_AFTER.test(after));
  if (!isMoney) return false;
  if (value < 1000 || (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after))) return true;
  if (value < 10_000 && (OFFER_BEFORE.test(before) || OFFER_AFTER.test(after))) return true;
  return COST_BEFORE.test(before) || COST_AFTER.test(after);
}
