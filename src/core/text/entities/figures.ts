import { overlapsAny, type Span } from "../Span.ts";
import { findNumbers, type NumberSpan } from "./numbers.ts";
import { findNumberWords } from "./numberWords.ts";

/** A figure that a text states: a number, or a share such as 60 % or 1 in 3 (0.6, 0.333…). */
export interface Figure extends Span {
  readonly kind: "number" | "share";
  readonly value: number;
}

/** Whether two figures say the same, however they are written: 15.000 and 15 000, "1 op 3" and "une sur trois". */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return (
    one.kind === other.kind && Math.abs(one.value - other.value) <= 1e-9 * Math.max(one.value, other.value)
  );
}

/** A number that the text holds, in digits or in words. */
interface Quantity extends NumberSpan {
  readonly inWords: boolean;
}

/** What a figure needs: a digit, or a word for a large number, a share or a part. */
const MAY_HOLD_FIGURE =
  /\d|honderd|duizend|miljo|miljard|cent|mill|hundert|tausend|hundred|thousand|billion|procent|percent|prozent|helft|moiti|lfte|half|derde|tiers|dritt|third|kwart|quart|viert|vijfde|cinqui|nfte|fifth|jede|elke|iedere|tiende|dixi|zehnt|tenth|(?:^|\s)(?:een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|eine?r?|zwei|drei|fünf|sechs|sieben|neun|zehn|one|two|three|four|five|seven|eight|nine|ten)\s(?:\S+\s){0,3}(?:op|sur|von|in|out)\s/i;

/**
 * The figures of a text, in order, none overlapping another: shares, numbers from 100 on, and smaller ones that count victims,
 * cases or deaths. Years, times, dates, ages, measures, prices, postal codes, house and article numbers are no figures.
 * Numbers in words are recognised in Dutch, French, German and English.
 */
export function findFigures(text: string, language: string): Figure[] {
  // Compiling the expressions below takes longer than all else that a text without figures needs.
  if (!MAY_HOLD_FIGURE.test(text)) return [];
  const words = findNumberWords(text, language).map((word) => ({ ...word, grouped: false, inWords: true }));
  const digits = findNumbers(text).map((number) => ({ ...number, inWords: false }));
  const quantities: readonly Quantity[] = [...digits, ...words].sort((one, other) => one.start - other.start);
  const shares = [
    ...findPercentages(text, quantities),
    ...findRatios(text, quantities),
    ...findFractions(text),
  ];
  const numbers = multiplied(text, quantities)
    .filter((quantity) => isFigure(text, quantity))
    .map(({ start, end, value }): Figure => ({ start, end, kind: "number", value }));
  return withoutOverlaps([...shares, ...numbers]);
}

/** The figures in order. Of two that overlap, the first stays, and of two that begin together, the longer. */
function withoutOverlaps(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of [...figures].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}

const SPACE = "[\\s\\u00a0\\u202f]";
const PERCENT = new RegExp(
  `^${SPACE}?(?:%|procent|percent|per${SPACE}cent|pour${SPACE}cent|prozent|pct\\b)`,
  "iu",
);
/** What makes a percentage a discount or a tax, not a claim. */
const DISCOUNT =
  /^[\s\u00a0\u202f]*(?:korting|reductie|goedkoper|réduction|remise|rabais|de réduction|de remise|rabatt|ermäßigung|nachlass|off\b|discount|btw|tva|mwst|vat\b)/iu;

/** "60 %", "zestig procent". 100 % and discounts are figures of speech and of commerce. */
function findPercentages(text: string, quantities: readonly Quantity[]): Figure[] {
  return quantities.flatMap(({ start, end, value }): Figure[] => {
    const sign = PERCENT.exec(text.slice(end, end + 12))?.[0];
    if (sign === undefined || value >= 100 || value === 0) return [];
    const rest = text.slice(end + sign.length, end + sign.length + 24);
    if (DISCOUNT.test(rest) || /[-–−]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
    return [{ start, end: end + sign.length, kind: "share", value: value / 100 }];
  });
}

/** What stands between the two numbers of a ratio: "1 op de 3", "une femme sur trois", "two out of three". */
const BETWEEN = new RegExp(
  `^${SPACE}(?:\\p{L}[\\p{L}'’-]*${SPACE}){0,3}?(?:op(?:${SPACE}(?:de|elke|iedere))?|sur|von|out${SPACE}of|in(?:${SPACE}every)?)${SPACE}$`,
  "iu",
);
/** How each match of it ends. Looking for that takes far less time than compiling the expression. */
const MAY_END_BETWEEN = /(?:op|sur|von|of|in|every|de|elke|iedere)[\s\u00a0\u202f]$/i;
/** What makes two numbers pages, parts or days: "Seite 2 von 3", "van 2 op 3 juli". */
const NOT_A_RATIO_BEFORE =
  /(?:pagina|page|seite|deel|partie|teil|part|post|tweet|bericht|message|beitrag|foto|photo|bild|nacht van|nuit du)[\s\u00a0]$/iu;
const NOT_A_RATIO_AFTER =
  /^[\s\u00a0]?(?:jan|feb|fév|mrt|maart|mars|märz|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|dec|déc|dez|u\b|uur|h\b|heures|uhr|[:/.]\d)/iu;

function findRatios(text: string, quantities: readonly Quantity[]): Figure[] {
  return quantities.flatMap((part, index): Figure[] => {
    const whole = quantities[index + 1];
    if (whole === undefined || !isSmallerWhole(part, whole)) return [];
    const between = text.slice(part.end, whole.start);
    if (!MAY_END_BETWEEN.test(between) || !BETWEEN.test(between)) return [];
    if (NOT_A_RATIO_BEFORE.test(text.slice(Math.max(0, part.start - 14), part.start))) return [];
    if (NOT_A_RATIO_AFTER.test(text.slice(whole.end, whole.end + 10))) return [];
    return [{ start: part.start, end: whole.end, kind: "share", value: part.value / whole.value }];
  });
}

function isSmallerWhole(part: Quantity, whole: Quantity): boolean {
  const counts = Number.isInteger(part.value) && Number.isInteger(whole.value);
  return counts && part.value >= 1 && part.value < whole.value && !isYear(whole);
}

const TENTHS: readonly (readonly [number, string])[] = [
  [2, "zweite[rnms]?"],
  [3, "derde|tiers|drittel|dritte[rnms]?|thirds?"],
  [4, "kwart|vierde|quarts?|viertel|vierte[rnms]?|quarters?"],
  [5, "vijfde|cinquièmes?|fünftel|fünfte[rnms]?|fifths?"],
  [6, "zesde|sixièmes?|sechstel|sechste[rnms]?|sixths?"],
  [7, "zevende|septièmes?|siebtel|siebte[rnms]?|sevenths?"],
  [8, "achtste|huitièmes?|achtel|achte[rnms]?|eighths?"],
  [9, "negende|neuvièmes?|neuntel|neunte[rnms]?|ninths?"],
  [10, "tiende|dixièmes?|zehntel|zehnte[rnms]?|tenths?"],
];
const NUMERATORS: { readonly [word: string]: number } = {
  een: 1,
  één: 1,
  un: 1,
  une: 1,
  ein: 1,
  a: 1,
  one: 1,
  le: 1,
  "1": 1,
  twee: 2,
  deux: 2,
  zwei: 2,
  two: 2,
  "2": 2,
  drie: 3,
  trois: 3,
  drei: 3,
  three: 3,
  "3": 3,
  vier: 4,
  quatre: 4,
  four: 4,
  "4": 4,
};

const OF = `(?=${SPACE}(?:van|des|du|de|der|aller|of|unserer|dieser)(?![\\p{L}]))`;
const FRACTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<top>${Object.keys(NUMERATORS).join("|")})[\\s\\u00a0-](?<bottom>${TENTHS.map(([, words]) => words).join("|")})(?![\\p{L}])${OF}`,
  "giu",
);
const EVERY = new RegExp(
  `(?<![\\p{L}])(?:jede[rsnm]?|elke|iedere)${SPACE}(?<bottom>${TENTHS.map(([, words]) => words).join("|")})(?![\\p{L}])(?!${SPACE}(?:dag|week|maand|keer|tag|woche|monat|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|jahr|jaar)(?:[^\\p{L}]|$))`,
  "giu",
);
const HALF = new RegExp(
  `(?<![\\p{L}])(?:(?:de|ruim de|bijna de)${SPACE}helft|la${SPACE}moitié|(?:die|der)${SPACE}hälfte|half)(?![\\p{L}])(?=${SPACE}(?:van${SPACE}(?:de|alle|het|hen|onze)|des|de${SPACE}(?:la|toutes|tous)|der|aller|of${SPACE}(?:the|all|them|our))(?![\\p{L}]))`,
  "giu",
);
/** Spans of time, of which halves and thirds are no claims: "de helft van de maand". */
const TIME_AFTER =
  /^[\s\u00a0]\p{L}+(?:[\s\u00a0](?:de|het|la|the|des|der))?[\s\u00a0](?:dag|week|maand|jaar|tijd|eeuw|journée|semaine|mois|année|temps|tages|woche|monats|jahres|zeit|day|week|month|year|time|century)(?![\p{L}])/iu;

/** A word of each expression. Looking for one takes far less time than compiling the expression. */
const MAY_HOLD = {
  fraction:
    /zweite|derde|tiers|dritt|third|kwart|vierd|viert|quart|vijfde|cinqui|nft|fifth|zesde|sixi|sechst|sixth|zevende|septi|siebt|seventh|achtste|huiti|achte|eighth|negende|neuvi|neunt|ninth|tiende|dixi|zehnt|tenth/i,
  every: /jede|elke|iedere/i,
  half: /helft|moiti|lfte|half/i,
};

/** "twee derde van de", "la moitié des", "jede dritte Frau", "a third of". */
function findFractions(text: string): Figure[] {
  const matches = (may: RegExp, expression: RegExp) => (may.test(text) ? [...text.matchAll(expression)] : []);
  const bottomOf = (word: string) =>
    TENTHS.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(word))?.[0];
  const found = (match: RegExpExecArray, value: number | undefined): Figure[] => {
    const end = match.index + match[0].length;
    if (value === undefined || TIME_AFTER.test(text.slice(end, end + 30))) return [];
    return [{ start: match.index, end, kind: "share", value }];
  };
  const part = ({ top = "", bottom = "" }: Record<string, string>) => {
    const whole = bottomOf(bottom);
    const number = NUMERATORS[top.toLowerCase()];
    return whole === undefined || number === undefined || number >= whole ? undefined : number / whole;
  };
  return [
    ...matches(MAY_HOLD.fraction, FRACTION).flatMap((match) => found(match, part(match.groups ?? {}))),
    ...matches(MAY_HOLD.every, EVERY).flatMap((match) => {
      const whole = bottomOf(match.groups?.bottom ?? "");
      return found(match, whole === undefined ? undefined : 1 / whole);
    }),
    ...matches(MAY_HOLD.half, HALF).flatMap((match) => found(match, 0.5)),
  ];
}

const SCALE = new RegExp(
  `^${SPACE}(?<word>duizend|miljoen|miljard|mille|millions?|milliards?|tausend|millionen|milliarden?|thousand|billion)(?![\\p{L}])`,
  "iu",
);
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:duizend|mille|tausend|thousand)$/iu, 1e3],
  [/^(?:miljoen|millions?|millionen)$/iu, 1e6],
  [/^(?:miljard|milliards?|milliarden?|billion)$/iu, 1e9],
];

/** Digits followed by a scale are one number: "2,5 miljoen". */
function multiplied(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    if (overlapsAny(quantity, result.slice(-1))) continue;
    const { groups, 0: written = "" } = SCALE.exec(text.slice(quantity.end, quantity.end + 14)) ?? {};
    const scale = SCALES.find(([word]) => word.test(groups?.word ?? ""))?.[1];
    if (scale === undefined || quantity.inWords) result.push(quantity);
    else result.push({ ...quantity, end: quantity.end + written.length, value: quantity.value * scale });
  }
  return result;
}

function isYear({ value, grouped, start, end }: Quantity): boolean {
  return !grouped && end - start === 4 && Number.isInteger(value) && value >= 1800 && value < 2200;
}

/** What is counted in victims, cases and deaths is a claim, however small the number. */
const VICTIMS = new RegExp(
  `^(?:${SPACE}\\p{L}[\\p{L}-]*){0,2}?${SPACE}(?:slachtoffers?|victimes?|opfern?|victims?|overlijdens|doden|morts|mortes|tote[nr]?|todesfälle|deaths)(?![\\p{L}])`,
  "iu",
);

function isFigure(text: string, quantity: Quantity): boolean {
  const { value, start, end, inWords } = quantity;
  const after = text.slice(end, end + 40);
  // What is no share above, such as 100 %, is no number either.
  if (PERCENT.test(after)) return false;
  const claims = value >= 2 && (!inWords || value >= 10) && VICTIMS.test(after);
  if (!inWords && text.charAt(start) === "0") return false;
  if (value < 100) return claims;
  // "Duizendmaal dank", "mille mercis": round words are figures of speech unless they count victims.
  if (inWords && (value === 100 || value === 1000)) return claims;
  return Number.isInteger(value) && !isYear(quantity) && !isLabel(text, quantity);
}

const MEASURE =
  /^[\s\u00a0\u202f]?(?:k?m(?:\/h|²|2)?|cm|mm|[kmg]?g|[cm]?l|°|px|[kMG]B|k?Wh?|min|sec|s|u|h|uur|heures?|uhr|hours?|minuten|minutes?|dagen|jours?|tagen?|days?|weken|semaines?|wochen|weeks?|maanden|mois|monaten?|months?|jaar|ans?|années?|jahren?|years?|meter|mètres?|met(?:re|er)s?|kilometer|kilomètres?|kilomet(?:re|er)s?|stappen|pas|schritten?|steps|woorden|mots|wörter|words|tekens|caractères|zeichen|characters)(?![\p{L}\d])/iu;
const CURRENCY_AFTER = /^[\s\u00a0\u202f]?(?:€|\$|£|euros?|eur|dollars?|frank(?:en)?|francs?)(?![\p{L}])/iu;
const STREET_BEFORE =
  /(?:straat|laan|plein|weg|dreef|lei|kaai|dijk|baan|singel|gracht|markt|stra(?:ß|ss)e|platz|allee|gasse)[\s\u00a0]$|(?:rue|avenue|boulevard|place|chaussée|quai|square|allée|bd|av)\.?[\s\u00a0][\p{L}\s\u00a0'’.-]{2,40},?[\s\u00a0]$/iu;
const NUMBER_OF_BEFORE =
  /(?:^|[^\p{L}])(?:art(?:ikel|icle|ikels)?s?|nr|no|n[°º]|numm?er|numéro|number|wet|loi|gesetz|law|resoluti(?:e|on)|résolution|kamer|zaal|salle|raum|room|bus|boîte|bte|lijn|ligne|linie|§|#)\.?[\s\u00a0]?$/iu;

/** Whether a number of 100 or more is a label, a measure, a price below 1,000 or part of a date or time, not a claim. */
function isLabel(text: string, { start, end, value, grouped }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 24);
  if (/[.,:+/]$/.test(before) || /^[:/.]\d|^\//.test(after)) return true;
  if (MEASURE.test(after)) return true;
  if (value < 1000 && (/[€$£][\s\u00a0]?$/.test(before) || CURRENCY_AFTER.test(after))) return true;
  if (NUMBER_OF_BEFORE.test(before) || STREET_BEFORE.test(before)) return true;
  // A Belgian postal code: four digits before a town, after a comma, a line's start or a house number.
  const isCode = !grouped && end - start === 4 && /^[\s\u00a0]\p{Lu}/u.test(after);
  return isCode && /(?:^|\n|[,·|(][\s\u00a0]?|[BF]-|\d[a-z]?,?[\s\u00a0])$/iu.test(before);
}
