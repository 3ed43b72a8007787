import { isYear, type Quantity } from "./quantities.ts";

const MEASURE =
  /^[\s\u00a0\u202f]?(?:k?m(?:\/h|²|2|³|3)?|cm|mm|[kmg]?g|[cmd]?l|°|px|[kMGT]B|k?Wh?|[kMG]?Hz|dpi|fps|bpm|min|sec|s|u|h|uur|heures?|uhr|hours?|minuten|minutes?|seconden|secondes|sekunden|seconds|dagen|jours?|tagen?|days?|nachten|nuits|nächten?|nights|weken|semaines?|wochen|weeks?|maanden|mois|monaten?|months?|jaar|ans?|années?|jahren?|years?|meter|mètres?|met(?:re|er)s?|kilometer|kilomètres?|kilomet(?:re|er)s?|gram(?:men|mes|s)?|gramm|kilo|lit(?:er|re)s?|volt|watts?|graden|degrés|grad|degrees|pixels?|stappen|pas|schritten?|steps|woorden|mots|wörter|words|tekens|caractères|zeichen|characters|bladzijden|pagina['’]s|pages?|seiten)(?![\p{L}\d])/iu;
/** "210 x 297". */
const TIMES_BEFORE = /\d[\s\u00a0]?[x×][\s\u00a0]?$/i;
const TIMES_AFTER = /^[\s\u00a0]?[x×][\s\u00a0]?\d/i;
const CURRENCY_BEFORE = /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF))[\s\u00a0]?$/;
const CURRENCY_AFTER =
  /^(?:,[-–]{1,2})?[\s\u00a0\u202f]?(?:€|\$|£|euros?|eur|chf|dollars?|frank(?:en)?|francs?)(?![\p{L}])/iu;

const STREET_BEFORE =
  /(?:straat|laan|plein|weg|dreef|lei|kaai|dijk|baan|singel|gracht|markt|stra(?:ß|ss)e|platz|allee|gasse)[\s\u00a0]$|(?:rue|avenue|boulevard|place|chaussée|quai|square|allée|bd|av)\.?[\s\u00a0][\p{L}\s\u00a0'’.-]{2,40},?[\s\u00a0]$/iu;
/** Names such as Groenplaats or Stadspark; "plaats" and "park" without a capital are words. */
const STREET_NAME_BEFORE =
  /\p{Lu}[\p{L}’'-]*(?:plaats|kade|park|hof|pad|steeg|brug|vest|poort|boulevard|damm|ring|ufer|steig|wal)[\s\u00a0]$/u;
/** "155, rue de la Loi", "350 Fifth Avenue". */
const STREET_AFTER =
  /^,?[\s\u00a0](?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]haussée|[Qq]uai|[Ss]quare|[Aa]llée|drève|clos|impasse|[Cc]hemin)[\s\u00a0]|(?:\p{Lu}[\p{L}'’-]+[\s\u00a0]){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Place)(?!\p{L}))/u;

/** What comes before a number that names something: an article, a room, a page, a route, a file. */
const NAMES = [
  "art(?:ikel|icle)?(?:s|n|en)?|nr|no|n[°º]|\\p{L}*numm?er|numéro|number|§|#",
  "wet|loi|gesetz|law|resoluti(?:e|on)|résolution|richtlijn|directive|richtlinie|verordening|règlement|verordnung|regulation|iso",
  "kamer|zaal|lokaal|salle|local|chambre|raum|saal|zimmer|room|hall|bus|boîte|bte|postbus|postfach|box|stand|poort|porte|gate|tor",
  "lijn|ligne|linie|line|route|tram|trein|train|zug|vlucht|vol|flug|flight|spoor|perron|voie|gleis|track|platform|halte|arrêt|\\p{L}*knooppunt|boeing|airbus",
  "kanaal|zender|canal|kanal|channel|radio|studio|top|toestel|poste|durchwahl|ext(?:ension)?",
  "pagina|blz|pp?|pages?|seite|hoofdstuk|chapitre|kapitel|chapter|aflevering|épisode|folge|episode|editie|édition|ausgabe|issue|versie|version",
  "dossier|case|code|pin|réf|ref|referentie|référence|reference|isbn|iban",
].join("|");
const NAME_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${NAMES})\\.?:?[\\s\\u00a0]?(?:\\d+\\p{L}*[\\s\\u00a0]?(?:tot|à|au|bis|to|en|et|und|and|[-–,/&])[\\s\\u00a0]?){0,3}$`,
  "iu",
);
/** "Sms ‘HART’ naar 4884". */
const SMS_BEFORE =
  /(?:sms|stuur|envoye[rz]|sende[nt]?|text)\P{N}{1,30}[\s\u00a0](?:naar|au|an(?: die)?|to)[\s\u00a0]$/iu;
/** "SN 2903", "BE68 5390", "S. 112". */
const CODE_BEFORE =
  /(?:^|[^\p{L}\d])(?:S\.[\s\u00a0]?|[A-Z]{2}[\s\u00a0]|[A-Z]{2}\d\d(?:[ .-]?\d{4}){0,5}[ .-]?)$/u;

/** "100-jarig", "250ste", "100e", "100th", and in German "150. Geburtstag". "Een 500-tal" is a number. */
const ORDINAL =
  /^(?:(?!k(?!\p{L})|mln)\p{L}|-(?!tal)\p{L}|\.[\s\u00a0](?:Geburtstag|Jahrestag|Todestag|Jubiläum|Mal|Ausgabe|Besucher(?:in)?|Gast|Mitglied|Folge)(?!\p{L}))/u;

/** A word before four digits that makes a year of them, even before 1800. "In 1500 gevallen" has none. */
const YEAR_BEFORE =
  /(?:^|[^\p{L}])(?:in|im jahre?|jaar|anno|sinds|seit|since|depuis|dès|l’an|l’année|year)[\s\u00a0]$/iu;
const COUNTED =
  /^[\s\u00a0](?:slachtoffers|victimes|opfern?|victims|mensen|personnes|menschen|people|kinderen|enfants|kindern?|children|vrouwen|femmes|frauen|women|gevallen|cas|fällen?|cases|dossiers|gemeenten|communes|gemeinden|landen|pays|ländern|countries|steden|villes|städten|gezinnen|familles|familien|families|bedrijven|entreprises)(?!\p{L})/iu;

function isOldYear(
  before: string,
  after: string,
  { value, start, end }: Quantity,
  language: string,
): boolean {
  if (end - start !== 4 || value < 1000 || value >= 1800 || COUNTED.test(after)) return false;
  return YEAR_BEFORE.test(before) || (/^fr\b/i.test(language) && /(?:^|\P{L})en[\s\u00a0]$/iu.test(before));
}

/** Towns by which a German text's postal codes are told from counts, because its nouns have capitals, too. */
const GERMAN_TOWN =
  /^[\s\u00a0](?:Eupen|Kelmis|Raeren|Lontzen|Bütgenbach|Büllingen|Amel|Burg|Sankt|St|Brüssel|Lüttich|Antwerpen|Gent|Namur|Löwen|Mons|Mechelen|Hasselt|Malmedy|Verviers|Ostende|Brügge|Aachen|Köln|Bonn|Berlin|Hamburg|München|Frankfurt|Wien|Luxemburg)(?!\p{L})/u;

/** A Belgian postal code, or a neighbour's of five digits, before a town: after a comma, a line's start, a number or "in". */
function isPostalCode(before: string, after: string, { grouped, start, end }: Quantity, language: string) {
  if (grouped || end - start < 4 || end - start > 5 || !/^[\s\u00a0]\p{Lu}/u.test(after)) return false;
  const isGerman = /^de\b/i.test(language);
  if (/(?:^|\n|[,·|(][\s\u00a0]?|[BFDL]-|\d[a-z]?,?[\s\u00a0])$/iu.test(before)) {
    return !isGerman || end - start === 4 || GERMAN_TOWN.test(after);
  }
  if (!/(?:^|[^\p{L}])(?:in|te|à|ou|of|or|nach|oder|und)[\s\u00a0]$/iu.test(before)) return false;
  return isGerman ? GERMAN_TOWN.test(after) : !/^[\s\u00a0](?:Belg|Fran|Vla|Eur|Brit)/.test(after);
}

/** Whether a number of 100 or more is a label, a measure, a price below 1,000 or part of a date or time, not a claim. */
export function isLabel(text: string, quantity: Quantity, language: string): boolean {
  const { start, end, value } = quantity;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (isYear(quantity) || isOldYear(before, after, quantity, language)) return true;
  if (/[.,:+/]$/.test(before) || /^[:/.]\d|^\//.test(after)) return true;
  // A range has two numbers, a file's number more: 078-055-8000-112.
  if (
    /[\p{L}\d]-\d+-$/u.test(before) ||
    /^-\d+-\d/.test(after) ||
    (/\d-$/.test(before) && /^-\d/.test(after))
  )
    return true;
  if (MEASURE.test(after) || ORDINAL.test(after)) return true;
  if (TIMES_BEFORE.test(before) || TIMES_AFTER.test(after)) return true;
  if (value < 1000 && (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after))) return true;
  if (NAME_BEFORE.test(before) || SMS_BEFORE.test(before)) return true;
  if (CODE_BEFORE.test(before) && !/^[\s\u00a0]\p{Lu}{2}/u.test(after)) return true;
  if (STREET_BEFORE.test(before) || STREET_NAME_BEFORE.test(before) || STREET_AFTER.test(after)) return true;
  return isPostalCode(before, after, quantity, language);
}
