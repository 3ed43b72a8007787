import { perLanguage } from "../language.ts";
import { unicode } from "../unicode.ts";
import { isOfPlace } from "./announcements.ts";
import { MONTHS, WEEKDAYS } from "./calendarNames.ts";
import type { Figure } from "./Figure.ts";
import { isMeasure } from "./labels.ts";
import { PARTS } from "./numbers.ts";
import { isRange, isYear, PEOPLE, type Quantity } from "./quantities.ts";

/** What makes a number a percentage. */
export const PERCENT = unicode.iu`^\s?(?:%|procent|percent|per\scent|pour\scent|prozent|pct\b|p\.\s?c\.|proz\.|v\.\s?h\.)`;
/** What makes a percentage a discount, a tax or a pledge, not a claim. */
const COMMERCE_AFTER =
  /^\s*(?:(?:de\s)?(?:korting|reductie|goedkoper|réduction|remise|rabais|rabatt|ermäßigung|nachlass|off\b|discount|btw|tva|mwst|vat\b)|(?:van|des?|du|vom|der|of|ihrer)\s(?:(?:de|je|jouw|uw|onze|la|votre|vos|nos|the|your|our)\s)?(?:gift|don(?:ation)?s?\b|spende|ticket|billet|prijs|prix|price|preises|loon|salaire|gehalts|wages?|salary|factuur|facture|rechnung|bill\b|opbrengst|winst|omzet|recettes?|bénéfices?|revenus|erlös|gewinn|umsatz|proceeds|profits?|sales))/iu;
const COMMERCE_BEFORE =
  /(?:korting|reductie|réduction|remise|rabais|rabatt|ermäßigung|nachlass|discount|btw|tva|mwst\.?|mehrwertsteuer|vat)[\s:(]*(?:(?:van|tot|de|jusqu’à|von|bis zu|of|up to|à)\s)?$|[-–−]\s?$/iu;

/** "60 %", "zestig procent". 100 % and discounts are figures of speech and of commerce. */
export function findPercentages(text: string, quantities: readonly Quantity[]): Figure[] {
  return quantities.flatMap((quantity, index): Figure[] => {
    const { start, end, value } = quantity;
    const sign = PERCENT.exec(text.slice(end, end + 12))?.[0];
    if (sign === undefined || value >= 100 || value === 0) return [];
    const share = { start, end: end + sign.length, kind: "share", value: value / 100 } as const;
    // "60 tot 70 procent" has two.
    const before = quantities[index - 1];
    const shares =
      before !== undefined && before.value < value && isRange(text, before, quantity)
        ? [{ start: before.start, end: before.end, kind: "share", value: before.value / 100 } as const, share]
        : [share];
    const first = shares[0]?.start ?? start;
    const rest = text.slice(share.end, share.end + 60);
    if (isOfPlace(rest)) return [];
    if (COMMERCE_AFTER.test(rest) || COMMERCE_BEFORE.test(text.slice(Math.max(0, first - 30), first)))
      return [];
    return shares;
  });
}

/** What links the two numbers of a ratio: "1 op de 3", "une femme sur trois", "eine von drei", "two out of three". */
const RATIO_WORDS: { readonly [language: string]: string } = {
  nl: `op(?:\\s(?:de|elke|iedere))?`,
  fr: "sur",
  de: "von",
  en: `out\\sof|in(?:\\severy)?`,
};

/** How each of them ends. Looking for that takes far less time than compiling the expression. */
const MAY_END_LINK = /(?:op|sur|von|of|in|every|de|elke|iedere)[\s-]$/i;

/** What is between the two numbers of a ratio, by language; in another language, whatever one of the four has. */
const betweenIn = perLanguage((base) => {
  const words = RATIO_WORDS[base] ?? Object.values(RATIO_WORDS).join("|");
  return unicode.iu`^[\s-](?<counted>(?:\p{L}[\p{L}'’-]*\s){0,3}?)(?:${words})[\s-]$`;
});

/** What makes two numbers pages, parts, marks or days: "Seite 2 von 3", "score: 8 op 10", "van 2 op 3 juli". */
const NOT_A_RATIO_BEFORE =
  /(?:pagina|page|seite|deel|partie|teil|part|post|tweet|bericht|message|beitrag|foto|photo|bild|nacht van|nuit du|stap|étape|schritt|step|score|note|aflevering|épisode|folge|episode|hoofdstuk|chapitre|kapitel|chapter|fase|phase|vraag|question|frage|tip|conseil|plaats|platz|place|rang|rank|dag|jour|tag|day|week|semaine|woche|niveau|level|ronde|runde|round)\s?:?\s$/iu;
const NOT_A_RATIO_AFTER = unicode.iu`^\s?(?:(?:${MONTHS}|u|uur|h|heures|uhr)(?!\p{L})|[:/.]\d|,\s?\d|(?:en|et|und|and|tot|t/m|au|bis|to|[-–])\s?\d)`;
/** Opening hours, scores and the like: "5 dagen op 7", "an 5 von 7 Tagen", "na 2 van 3 rondes". */
const TIME_UNIT = unicode.iu`^\s?(?:uur|uren|h|heures?|stunden?|hours?|dag(?:en)?|jours?|tagen?|days?|nuits?|nacht(?:en)?|nächten?|nights?|we(?:ek|ken)|semaines?|wochen?|weeks?|maand(?:en)?|mois|monaten?|months?|jaar|ans?|années?|jahren?|years?|rond(?:es?|en)|runden|rounds?|manches?|sets?|wedstrijden|matchs|matches|spielen?|games?|punten|points?|punkten?|sterren|étoiles|sternen?|stars?|doelpunten)(?!\p{L})`;
/** What things are in or on, not a part of: "één film in drie talen", "une affiche sur quatre pages". */
const CONTAINER = unicode.iu`^\s(?:talen|langues|sprachen|languages|steden|villes|städten|cities|towns|gemeenten|communes|gemeinden|municipalities|plaatsen|plekken|lieux|endroits|orten|places|locaties|locations|landen|pays|ländern|countries|provincies|provinces|provinzen|delen|parties|teilen|parts|stappen|étapes|schritten|steps|pagina['’]?s|pages|seiten|schermen|écrans|bildschirmen|screens|kanalen|chaînes|kanälen|channels|podia|scènes|bühnen|stages|platformen|platforms|plateformes|plattformen|netwerken|réseaux|netzwerken|networks|verdiepingen|étages|etagen|floors|scholen|écoles|schulen|schools|akten|actes|acts|kleuren|couleurs|farben|colou?rs)(?!\p{L})`;

const GERMAN_LINK = /von[\s-]$/i;
const NOUN_AFTER = unicode.u`^\s\p{Lu}`;
/** "Gewinnen Sie eines von 5 Ticketpaaren". */
const PRIZE_BEFORE = unicode.iu`(?<!\p{L})(?:gewinn(?:en|t|e)?|verlosen|sicher[nt]|ergattern?)(?:\s\p{L}+){0,4}\s$`;

export function findRatios(text: string, quantities: readonly Quantity[], language: string): Figure[] {
  return quantities.flatMap((part, index): Figure[] => {
    const whole = quantities[index + 1];
    if (whole === undefined || !isSmallerWhole(part, whole)) return [];
    const link = text.slice(part.end, whole.start);
    if (!MAY_END_LINK.test(link)) return [];
    const counted = betweenIn(language).exec(link)?.groups?.counted;
    if (counted === undefined) return [];
    if (NOT_A_RATIO_BEFORE.test(text.slice(Math.max(0, part.start - 20), part.start))) return [];
    const after = text.slice(whole.end, whole.end + 20);
    if (NOT_A_RATIO_AFTER.test(after) || TIME_UNIT.test(after) || TIME_UNIT.test(counted)) return [];
    if (counted !== "" && CONTAINER.test(after)) return [];
    if (isMeasure(after)) return [];
    // "Ein Team von zehn Personen" is of ten; "eine von drei Frauen" and "eine Frau von drei" are shares.
    if (GERMAN_LINK.test(link)) {
      if (counted !== "" && NOUN_AFTER.test(after)) return [];
      if (PRIZE_BEFORE.test(text.slice(Math.max(0, part.start - 50), part.start))) return [];
    }
    return [{ start: part.start, end: whole.end, kind: "share", value: part.value / whole.value }];
  });
}

function isSmallerWhole(part: Quantity, whole: Quantity): boolean {
  const counts = Number.isInteger(part.value) && Number.isInteger(whole.value);
  return counts && part.value >= 1 && part.value < whole.value && !isYear(whole);
}

const TENTHS: readonly (readonly [number, string])[] = [
  [2, "zweite[rnms]?|tweede|second"],
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
  vijf: 5,
  cinq: 5,
  fünf: 5,
  five: 5,
  zes: 6,
  sechs: 6,
  six: 6,
  zeven: 7,
  sept: 7,
  sieben: 7,
  seven: 7,
  acht: 8,
  huit: 8,
  eight: 8,
  negen: 9,
  neuf: 9,
  neun: 9,
  nine: 9,
};

const OF = `(?=\\s(?:van|des|du|de|der|aller|of|unserer|dieser)(?!\\p{L}|\\s(?:\\d|(?:(?:een|an?|einer)\\s)?(?:miljo|million|miljard|milliard|thousand|billion))))`;
const ARE = `(?=\\s(?:zijn|is|waren|was|sont|est|étaient|était|sind|ist|waren|war|are|were)(?!\\p{L}|\\s(?:al |déjà |schon |already )?(?:genoeg|op|over|weg|voorbij|klaar|verkocht|assez|suffisante?|vendue?|passée?|partie?|genug|weg|vorbei|verkauft|fertig|enough|gone|over|sold|done|left)(?!\\p{L})))`;
const BOTTOMS = TENTHS.map(([, words]) => words).join("|");
const FRACTION = unicode.giu`(?<![\p{L}\p{N}])(?<top>${Object.keys(NUMERATORS).join("|")})[\s-]?(?<bottom>${BOTTOMS})(?!\p{L})(?:${OF}|${ARE})`;
/** "3/4 van de", "¾ des"; "op 3/4" and "le 3/4" are dates. */
const WRITTEN_FRACTION = unicode.giu`(?<![\d/.,-]|[½¼¾⅓⅔]|(?:le|am|on|vanaf|dag|di|day|tag)\s)(?:(?<top>\d)/(?<bottom>\d{1,2})(?![/\d])|(?<sign>[½¼¾⅓⅔]))(?:e|ème|de|th|rd)?${OF}`;
/** "6/10 jongeren", which could be a date if its second number were another month's. */
const FRACTION_OF_PEOPLE = unicode.giu`(?<![\d/.,-]|(?<!\p{L})(?:op|tot|t/m|le|au|du|dès|am|vom|bis|zum|ab|den|on|by|until|from|vanaf|\p{L}*dag|\p{L}*di|\p{L}*day|\p{L}*tag)\s)(?<top>\d)/(?<bottom>[2-5]|10)(?=\s(?:(?:jonge|jeunes|junge|young)\s)?(?:${PEOPLE}|jongeren|vrouwen|mannen|meisjes|jeunes|femmes|hommes|filles|jugendlichen?|frauen|männern?|mädchen|women|men|girls|teenagers)(?!\p{L}))`;
const EVERY = unicode.giu`(?<!\p{L})(?:jede[rsnm]?|elke?|iedere?|every)\s(?<bottom>${BOTTOMS})(?![\p{L}-])(?!\s(?:dag|week|maand|keer|tag|woche|wochenende|weekend|abend|avond|nacht|stunde|uur|minuut|minute|monat|mal|${WEEKDAYS}|jahr|jaar|day|month|year|hour|night|morning|evening|time)(?:[^\p{L}]|$))`;
const HALF = unicode.giu`(?<!\p{L})(?:(?:de|ruim de|bijna de)\shelft|la\smoitié|(?:die|der)\shälfte|(?<!(?:one|other|first|second)\s)half)(?!\p{L})(?=\s(?:van\s(?:de|alle|het|hen|onze)|des|d’entre|de\s(?:la|toutes|tous)|der|aller|(?:of\s)?(?:the|all|them|our))(?!\p{L}))`;
/** A text without any of this needs no closer look. */
const MAY_HOLD_FRACTION =
  /\d\/\d|[½¼¾⅓⅔]|helft|moiti|lfte|half|derde|tiers|quart|kwart|ième|tel|zweit|dritt|third|(?:vier|vijf|fünf|zes|sechs|zeven|sieb|acht|negen|neun|tien|zehn)s?[dt]e|fifth|sixth|seventh|eighth|ninth|tenth/i;

/** Spans of time, prices and ways, of which halves and thirds are no claims: "de helft van de maand", "half of the price". */
const SPAN_AFTER = unicode.iu`^\s\p{L}+(?:\s(?:de|het|een|la|une?|the|an?|des|der|einer|eines))?\s(?:l’)?(?:dag|nacht|week|maand|jaar|tijd|eeuw|uur|journée|nuit|semaine|mois|année|temps|heure|tages|nacht|woche|monats|jahres|zeit|stunde|day|night|week|month|year|time|century|hour|prijs|prix|preises|price|weg|chemin|weges|way)(?!\p{L})`;

/** "twee derde van de", "la moitié des", "jede dritte Frau", "a third of". */
export function findFractions(text: string): Figure[] {
  if (!MAY_HOLD_FRACTION.test(text)) return [];
  const bottomOf = (word: string) =>
    TENTHS.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(word))?.[0];
  const found = (match: RegExpExecArray, value: number | undefined): Figure[] => {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 60);
    if (value === undefined || SPAN_AFTER.test(after) || isOfPlace(after)) return [];
    return [{ start: match.index, end, kind: "share", value }];
  };
  const part = ({ top = "", bottom = "" }: Record<string, string>) => {
    const whole = bottomOf(bottom);
    const number = NUMERATORS[top.toLowerCase()];
    return whole === undefined || number === undefined || number >= whole ? undefined : number / whole;
  };
  return [
    ...[...FRACTION.matchAll(text)].flatMap((match) => found(match, part(match.groups ?? {}))),
    ...[...WRITTEN_FRACTION.matchAll(text), ...FRACTION_OF_PEOPLE.matchAll(text)].flatMap((match) => {
      if (NOT_A_RATIO_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
      const { top = 0, bottom = 1, sign = "" } = match.groups ?? {};
      const value = PARTS[sign] ?? Number(top) / Number(bottom);
      return found(match, value > 0 && value < 1 ? value : undefined);
    }),
    ...[...EVERY.matchAll(text)].flatMap((match) => {
      const whole = bottomOf(match.groups?.bottom ?? "");
      return found(match, whole === undefined ? undefined : 1 / whole);
    }),
    ...[...HALF.matchAll(text)].flatMap((match) => found(match, 0.5)),
  ];
}
