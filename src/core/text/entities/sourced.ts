import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { MONTHS, WEEKDAYS } from "./calendarNames.ts";

/** A source, as far as the end of its bracket or line: "(bron: OVAM, 2023)", "Source : Statbel". */
const SOURCE = unicode.giu`(?<=(?<lead>^|[([\n]\s?|[.!?…)]\s|[,;–—-]\s?))(?:bron(?:nen)?|sources?|quellen?)\s?:\s?(?<named>[^()[\]\n]+)`;
const MAY_BE_SOURCE = /bron|source|quelle/i;
/** A name, an account or an address: what can be looked up. */
const NAME = unicode.u`\p{Lu}|@\w|\w\.\w{2}`;
/** A report that has no other name than its author's. */
const ANNUAL =
  "jaarverslag|jaarrapport|rapport\\sannuel|rapport\\sd[’']activités?|(?:jahres|tätigkeits)bericht|(?:annual|activity)\\sreport";
const IS_ANNUAL = unicode.iu`(?<!\p{L})(?:${ANNUAL})(?!\p{L})`;
const UNKNOWN = unicode.iu`^(?:onbekend|inconnu|unbekannt|unknown|internet|google)`;
const SENTENCE_END = unicode.gu`[.!?…]["”»)]?\s+(?=\p{Lu}|[^\p{L}\s([])|\n`;

/** A name and a year in brackets: "(Statbel, 2024)", "(Global Slavery Index 2023)". */
const WITH_YEAR = unicode.gu`[([](?<named>\p{Lu}[^()[\]\d\n]{1,80}?),?\s(?:19|20)\d\d[)\]]`;
const MAY_HAVE_YEAR = /[([][^()[\]]{2,84}\d{4}[)\]]/;
/** A report in brackets, with a name or a year unless it is an annual one: "(enquête Sciensano)", "(annual report, p. 7)". */
const REPORT = unicode.giu`[([]\s?(?:(?:ons|onze|notre|unser|our|le|la|l[’']|the|het|de)\s?)?(?:(?<annual>${ANNUAL})|rapport|studie|onderzoek|enquête|bevraging|peiling|étude|sondage|baromètre|bericht|umfrage|erhebung|untersuchung|report|study|survey|poll)(?!\p{L}|\s(?:in|im|en|ci|als|zie|voir|siehe|see|volgt|folgt|follows|suit)(?!\p{L}))(?<named>[^()[\]\n]{0,80})[)\]]`;
const MAY_BE_REPORT =
  /[([][^()[\]\n]{0,8}(?:jaar|rapport|studie|onderzoek|enquête|bevraging|peiling|étude|sondage|baromètre|jahres|tätigkeits|bericht|umfrage|erhebung|untersuchung|annual|activity|report|study|survey|poll)/i;
const HAS_YEAR = /(?:19|20)\d\d/;
/** What has a year and is no source: when, where, and words before a year. */
const NO_NAME = unicode.iu`^(?:(?:${MONTHS}|${WEEKDAYS})(?!\p{L})|(?:(?:begin|midden|eind|start|mi-|début|fin|anfang|mitte|ende|early|mid|late|end)\P{L})|(?:lente|zomer|herfst|najaar|voorjaar|winter|printemps|été|automne|hiver|frühling|frühjahr|sommer|herbst|spring|summer|autumn|fall|sinds|seit|depuis|since|tot|bis|jusqu\p{L}*|until|in|im|en|vanaf|ab|dès|from|stand|jaar|année|jahr|year|seizoen|saison|season|editie|édition|ausgabe|edition|update|belgi\p{L}+|belgique|vlaanderen|flandre|flandern|flanders|walloni\p{L}+|wallonie|europ[ae]|eu|brussels?|bruxelles|brüssel|gent|gand|ghent|antwerpen|anvers|antwerp|luik|liège|lüttich|nederland|pays-bas|niederlande|frankrijk|france|frankreich|duitsland|allemagne|deutschland|germany|wereldwijd|weltweit|worldwide)(?!\p{L}))`;

const OF = "van|bij|door|de|du|des|d[’']|der|von|vom|of|by|from|at";
const ARTICLES = "de|het|een|la|le|les|une?|der|die|das|dem|den|einer|einem|eines|the|an?";
/** Words of German, which have a capital and name nobody. */
const NOBODY =
  "Schätzung|Expert|Studie|Umfrage|Medien|Bericht|Statistik|Zahlen|Angaben|Gesetz|Plan|Untersuchung";
/** "Volgens Statbel", "selon une étude de l’ULB", "laut Angaben der Polizei", "according to the GSI". */
const ATTRIBUTED = unicode.gu`(?<!\p{L})(?:[Vv]olgens|[Ss]elon|[Dd][’']après|[Ll]aut|[Nn]ach (?:Angaben|Schätzungen?|Zahlen) (?:von|des|der)|[Aa]ccording to)\s(?:(?:${ARTICLES})\s|l[’'])?(?:\p{L}[\p{Ll}-]+\s(?:${OF})\s?(?:(?:${ARTICLES})\s|l[’'])?)?(?!(?:${NOBODY}))\p{Lu}`;
const MAY_BE_ATTRIBUTED = /volgens|selon|d[’']après|laut\s|nach (?:angaben|schätzung|zahlen)|according/i;

/**
 * The parts of a text for which it names the source itself, in order. A source in brackets, or behind a comma or a dash, is that of its
 * sentence; one that is a sentence or a line of its own is that of all before it, as far as the source before. So is a name with a year in
 * brackets; "according to" and a name are the source of the whole sentence.
 */
export function findSourced(text: string): Span[] {
  return [
    ...(MAY_BE_SOURCE.test(text) ? findLabelled(text) : []),
    ...(MAY_HAVE_YEAR.test(text) ? findWithYear(text) : []),
    ...(MAY_BE_REPORT.test(text) ? findReports(text) : []),
    ...(MAY_BE_ATTRIBUTED.test(text) ? findAttributed(text) : []),
  ].sort((one, other) => one.start - other.start);
}

function findWithYear(text: string): Span[] {
  return Array.from(WITH_YEAR.matchAll(text)).flatMap(({ 0: written, index, groups = {} }) =>
    NO_NAME.test(groups.named ?? "")
      ? []
      : [{ start: sentenceStart(text.slice(0, index)), end: index + written.length }],
  );
}

function findReports(text: string): Span[] {
  return Array.from(REPORT.matchAll(text)).flatMap(({ 0: written, index, groups = {} }) => {
    const { annual, named = "" } = groups;
    if (annual === undefined && !HAS_YEAR.test(named) && !NAME.test(named)) return [];
    return [{ start: sentenceStart(text.slice(0, index)), end: index + written.length }];
  });
}

function findAttributed(text: string): Span[] {
  return Array.from(ATTRIBUTED.matchAll(text), ({ 0: written, index }) => {
    const [next] = SENTENCE_END.matchAll(text.slice(index));
    const end = next === undefined ? text.length : index + next.index;
    return { start: sentenceStart(text.slice(0, index + written.length)), end };
  });
}

function findLabelled(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: written, index, groups = {} } of SOURCE.matchAll(text)) {
    const { named = "", lead = "" } = groups;
    if (!(NAME.test(named) || IS_ANNUAL.test(named)) || UNKNOWN.test(named)) continue;
    const last = found.at(-1)?.end ?? 0;
    const start = /[([,;–—-]/.test(lead) ? sentenceStart(text.slice(0, index - lead.length)) : last;
    found.push({ start: Math.max(start, last), end: index + written.length });
  }
  return found;
}

/** Where the last sentence of a text begins. The mark that ends it is a part of it. */
function sentenceStart(text: string): number {
  const ends = Array.from(SENTENCE_END.matchAll(text.trimEnd()), ({ 0: mark, index }) => index + mark.length);
  return ends.at(-1) ?? 0;
}
