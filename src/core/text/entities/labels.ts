import { baseLanguage } from "../language.ts";
import { unicode } from "../unicode.ts";
import { isAnnouncement } from "./announcements.ts";
import { isAnnounced } from "./calling.ts";
import { isPublicNumber } from "./phoneNumbers.ts";
import { isPrice } from "./prices.ts";
import { isYear, PEOPLE, type Quantity } from "./quantities.ts";

/** Tells the words of a list, which is split when it is first asked for. */
function oneOf(...lines: readonly string[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(lines.flatMap((line) => line.split(" ")));
    return words.has(word);
  };
}

/** A word after a number, in small letters; a square or cubic measure, or one per hour, with it. */
const WORD_AFTER = unicode.u`^\s?(°(?=\s?[CF]?(?!\p{L}))|\p{L}+(?:\/h|[²³23])?(?:['’]s)?(?![\p{L}\d]))`;

/** Units of measure and what texts are counted in. Looking a word up takes far less time than compiling an expression. */
const isMeasureWord = oneOf(
  "m km m/h km/h m² m2 m³ m3 km² km2 km³ km3 cm mm g kg mg gg l cl ml dl ° px kb mb gb tb w kw wh kwh hz khz mhz ghz dpi fps bpm",
  "min sec s u h uur uren heure heures uhr hour hours stunde stunden std minuten minute minutes seconden secondes sekunden second seconds",
  "dagen jour jours tage tagen day days nachten nuit nuits nächte nächten night nights",
  "weken semaine semaines wochen week weeks maanden mois monate monaten month months jaar an ans année années jahre jahren year years",
  "meter meters mètre mètres metre metres kilometer kilometers kilomètre kilomètres kilometre kilometres",
  "gram grammen grammes grams gramm kilo liter liters litre litres volt watt watts graden degrés grad degrees pixel pixels",
  "hectare hectaren hectares hektar ton tonne tonnen tonnes mile miles foot feet inch inches",
  "stappen pas schritt schritte schritten steps woorden mots wörter words tekens caractères zeichen characters",
  "treden marches stufen treppenstufen",
  "bladzijden pagina's pagina’s page pages seiten",
);

/** "120 Mo": in small letters, "go" and "to" are words. */
const FRENCH_BYTES = unicode.u`^\s?[KMGT]o(?!\p{L})`;

/** "300 vierkante meter", "300 cubic metres". */
const CUBIC = /^\s(?:vierkante|kubieke|strekkende|square|cubic|laufende[nr]?)(?=\s)/i;
/** "Kubikmeter", "Zentiliter", "Kilogramm". */
const MULTIPLE = /^(?:kubik|quadrat|milli|zenti|centi|de[cz]i|he[ck]to|kilo)(?=meter|mètre|metre|lit|gram)/;

/** Whether a unit of measure follows a number. German units end in n in the dative: "mit 5.000 Litern". */
export function isMeasure(after: string): boolean {
  if (FRENCH_BYTES.test(after)) return true;
  const word = WORD_AFTER.exec(after.replace(CUBIC, ""))?.[1]?.toLowerCase() ?? "";
  const unit = word.replace(MULTIPLE, "");
  return isMeasureWord(unit) || (/(?:er|r)n$/.test(unit) && isMeasureWord(unit.slice(0, -1)));
}

/** "210 x 297". */
const TIMES_BEFORE = /\d\s?[x×]\s?$/i;
const TIMES_AFTER = /^\s?[x×]\s?\d/i;
const STREET_WORD_BEFORE =
  /(?:straat|laan|plein|weg|dreef|lei|kaai|dijk|baan|singel|gracht|markt|kouter|coupure|grand-place|stra(?:ß|ss)e|platz|allee|gasse)\s$/i;
const ENGLISH_STREET_BEFORE = unicode.u`\p{Lu}[\p{L}’'-]+\s(?:Street|Road|Avenue|Lane|Square|Drive|Place)\s$`;
const MAY_BE_RUE = /rue|avenue|boulevard|place|chauss|quai|square|all[ée]e|bd|av/i;
const RUE_BEFORE = unicode.iu`(?:rue|avenue|boulevard|place|chaussée|quai|square|allée|bd|av)\.?\s[\p{L}\s'’.-]{2,40},?\s$`;

function isAfterStreet(before: string): boolean {
  if (STREET_WORD_BEFORE.test(before) || ENGLISH_STREET_BEFORE.test(before)) return true;
  return MAY_BE_RUE.test(before) && RUE_BEFORE.test(before);
}

/** Names such as Groenplaats or Stadspark; "plaats" and "park" without a capital are words. */
const STREET_NAME_BEFORE = unicode.u`\p{Lu}[\p{L}’'-]*(?:plaats|kade|park|hof|pad|steeg|brug|vest|poort|boulevard|damm|ring|ufer|steig|wal)\s$`;
/** "155, rue de la Loi", "350 Fifth Avenue". */
const STREET_AFTER = unicode.u`^,?\s(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]haussée|[Qq]uai|[Ss]quare|[Aa]llée|drève|clos|impasse|[Cc]hemin)\s|(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Place)(?!\p{L}))`;

/** Words before a number that names something: an article, a room, a page, a route, a file. Looked up as measures are. */
const isName = oneOf(
  "art arts artn arten artikel artikels artikeln artikelen article articles articlen articleen nr no n° nº numéro number § #",
  "wet loi gesetz law resolutie resolution résolution richtlijn directive richtlinie verordening règlement verordnung regulation iso",
  "kamer zaal lokaal salle local chambre raum saal zimmer room hall bus boîte bte postbus postale postfach bp box stand poort porte gate tor",
  "plaats place platz rank scherm écran leinwand screen",
  "maat maten taille tailles größe größen size sizes vak blok bloc block rij rang reihe row",
  "lijn ligne linie line route tram trein train zug vlucht vol flug flight spoor perron voie gleis track platform halte arrêt boeing airbus",
  "kanaal zender canal kanal channel radio studio top toestel poste durchwahl ext extension",
  "pagina blz p pp page pages seite hoofdstuk chapitre kapitel chapter aflevering épisode folge episode",
  "postal postleitzahl plz zip afrit oprit sortie ausfahrt exit kavel perceel parcelle flurstück parzelle plot lot los",
  "gebouw bâtiment gebäude building verdieping etage étage floor model modèle modell type typ serie série formulier formulaire formular",
  "windows office microsoft peugeot porsche",
  "editie édition ausgabe issue versie version dossier case az aktenzeichen arrest arrêt urteil code pin réf ref referentie référence reference isbn iban",
);
/** "Zalen 3 en 112", "artikel 1, 2 en 345": the last of several numbers after the word. */
const NUMBERS_BEFORE = unicode.u`(?:\d+\p{L}*\s?(?:tot|à|au|bis|to|en|et|und|and|[-–,/&])\s?){1,3}$`;

const LAST_WORD = unicode.u`(?:[\p{L}°º]+|[§#])$`;

/** Whether a word that names what has a number is before one. */
export function isNamed(before: string): boolean {
  const lower = before.toLowerCase();
  const lead = /\d/.test(lower) ? NUMBERS_BEFORE.replace(lower, "") : lower;
  const word = LAST_WORD.exec(lead.replace(/\.?:?\s?$/, ""))?.[0] ?? "";
  return (
    isName(word) || /(?:numm?er[ns]?|numbers|numéros|knooppunt|lijn|linie|code|kavel|perceel)$/.test(word)
  );
}

/** "Sms ‘HART’ naar 4884". */
const MAY_BE_SMS = /sms|stuur|envoye|sende|text/i;
const SMS_BEFORE = /(?:sms|stuur|envoye[rz]|sende[nt]?|text)[^.!?\n]{1,30}\s(?:naar|au|an(?: die)?|to)\s$/iu;
/** "SN 2903", "BE68 5390", "S. 112". */
const CODE_BEFORE = unicode.u`(?:^|[^\p{L}\d])(?:S\.\s?|[A-Z]{2}\s|[A-Z]{2}\d\d(?:[ .-]?\d{4}){0,5}[ .-]?)$`;

/** "100-jarig", "250ste", "100e", "100th", and in German "150. Geburtstag". "Een 500-tal" is a number. */
const ORDINAL = unicode.u`^(?:(?!k(?!\p{L})|mln)\p{L}|-(?!tal)\p{L}|\.\s(?:Geburtstag|Jahrestag|Todestag|Jubiläum|Mal|Ausgabe|Besucher(?:in)?|Gast|Mitglied|Folge)(?!\p{L}))`;

/** German has a full stop after an ordinal: "sein 100. Tor". */
const ORDINAL_BEFORE = unicode.iu`(?:^|\P{L})(?:der|die|das|dem|den|des|zum|zur|beim|am|im|vom|(?:s|d|m)ein\p{L}*|ihr\p{L}*|unser\p{L}*)\s$`;

const ORDINAL_AFTER = unicode.u`^\.\s\p{Lu}`;

/** "Eerste 100 bezoekers", "les 100 premiers". */
const FIRST_BEFORE = /(?:eerste|premi(?:er|ère)s|erste[nr]?|first|top)\s$/i;
const FIRST_AFTER = unicode.iu`^\s(?:premi(?:er|ère)s|eersten?|ersten?|first)(?!\p{L}|\s(?:${PEOPLE})(?!\p{L}))`;
/** "Grandma is 101 today!", "Happy birthday to Mary, 101 today!", "The school turns 150!", "Oma wird 101." */
const MAY_TURN = /turn|wordt|werd|w[iu]rd/i;
const TURNS_BEFORE = unicode.iu`(?:^|\P{L})(?:turn(?:s|ed|ing)?|wordt|werd|wird|wurde)(?:\s(?:vandaag|morgen|dit jaar|al|heute|schon|bald|today|soon))?\s$`;
const IS_BEFORE = unicode.iu`(?:^|\P{L})(?:is|ist|a)\s(?:(?:vandaag|heute|aujourd[’']hui)\s)?$|,\s$`;
const TODAY_AFTER = /^\s(?:today|vandaag|heute|aujourd[’']hui)(?=\s?(?:[.!?…,\n]|$))/i;
const ENDS = /^\s?(?:[.!?…,\n]|$)/;
/** What has a number of its own, and no age. */
const COUNT_BEFORE = /aantal|number|count|nombre|zahl|toll|total|totaal/i;

/** Whether a number is somebody's age on a birthday. */
function isAge(before: string, after: string): boolean {
  const isToday = TODAY_AFTER.test(after);
  if (!isToday && !ENDS.test(after)) return false;
  const turns = MAY_TURN.test(before) && TURNS_BEFORE.test(before);
  return (turns || (isToday && IS_BEFORE.test(before))) && !COUNT_BEFORE.test(before);
}

/** "100 tot 120 duwen per minuut". */
const MAY_BE_RATE = /minu|se[ck]/i;
const RATE = unicode.iu`^(?:\s(?:tot|à|bis|to)\s\d+)?\s(?:\p{L}+\s)?(?:per|par|pro|a)\s(?:minuut|minute|seconde?|sekunde)(?!\p{L})`;
/** "Honderdduizend keer dank", "cent mille mercis". */
const THANKS =
  /^\s(?:(?:keer|maal|fois|mal|times)\s)?(?:dank|bedankt|merci|thank|kus|kiss|bis(?:es|ous)|küsse|groet|grüße)/iu;

/** "120 op 80": a smaller number after it makes it a reading, or a score. */
function isReading(after: string, value: number): boolean {
  const [, second] = /^\s(?:op|sur|zu|over|tegen|contre|gegen)\s(\d{1,3})(?!\d)/i.exec(after) ?? [];
  return second !== undefined && Number(second) < value;
}

/** Whether its words make a number of 100 or more a rank, a rate, a reading or a figure of speech. */
function isNoCount(before: string, after: string, { value }: Quantity, language: string): boolean {
  if ((FIRST_BEFORE.test(before) || FIRST_AFTER.test(after)) && !COUNTED.test(after)) return true;
  if (baseLanguage(language) === "de" && ORDINAL_AFTER.test(after) && ORDINAL_BEFORE.test(before))
    return true;
  if (MAY_BE_RATE.test(after) && RATE.test(after)) return true;
  return THANKS.test(after) || isReading(after, value) || isAge(before, after);
}

/** A word before four digits that makes a year of them, even before 1800. "In 1500 gevallen" has none. */
const YEAR_BEFORE = unicode.iu`(?:^|[^\p{L}])(?:in|im jahre?|jaar|anno|sinds|seit|since|depuis|dès|l’an|l’année|year)\s$`;
const COUNTED = unicode.iu`^\s(?:${PEOPLE}|vrouwen|femmes|frauen|women|gevallen|cas|fällen?|cases|dossiers|gemeenten|communes|gemeinden|landen|pays|ländern|countries|steden|villes|städten|gezinnen|familles|familien|families|bedrijven|entreprises)(?!\p{L})`;

/** "Rond 1650 was dit een haven": about then, unless that many are counted. */
const AROUND_BEFORE = unicode.iu`(?:^|\P{L})(?:rond|omstreeks|ca\.?|circa|vers|um|gegen|around|about|tot|jusqu’en|bis|until)\s$`;
const NOTHING_COUNTED = unicode.iu`^(?:[.,;:!?)]|$|\s(?:was|werd|waren|werden|est|était|fut|war|wurden?|were)(?!\p{L}))`;

const EN_BEFORE = unicode.iu`(?:^|\P{L})en\s$`;

function isOldYear(
  before: string,
  after: string,
  { value, start, end }: Quantity,
  language: string,
): boolean {
  if (end - start !== 4 || value < 1000 || value >= 1800 || COUNTED.test(after)) return false;
  if (AROUND_BEFORE.test(before) && NOTHING_COUNTED.test(after)) return true;
  return YEAR_BEFORE.test(before) || (baseLanguage(language) === "fr" && EN_BEFORE.test(before));
}

/** Towns that make a postal code of the number before them in a German text, whose nouns have capitals as well. */
const GERMAN_TOWN = unicode.u`^\s(?:Eupen|Kelmis|Raeren|Lontzen|Bütgenbach|Büllingen|Amel|Burg|Sankt|St|Brüssel|Lüttich|Antwerpen|Gent|Namur|Löwen|Mons|Mechelen|Hasselt|Malmedy|Verviers|Ostende|Brügge|Aachen|Köln|Bonn|Berlin|Hamburg|München|Frankfurt|Wien|Luxemburg)(?!\p{L})`;

const TOWN_AFTER = unicode.u`^\s\p{Lu}`;
/** "Van 9000 Belgen", "uit 9000 Gentenaars". */
const PEOPLE_AFTER = unicode.u`^\s(?:Belg|Fran|Vla|Eur|Brit|\p{L}+(?:ers|aars|ezen|inen|ians)(?!\p{L}))`;
const BEFORE_CODE = unicode.iu`(?:^|[^\p{L}])(?:in|te|à|ou|of|or|uit|vanuit|namens|from|nach|oder|und|aus)\s$`;

/** A Belgian postal code, or a neighbour's of five digits, before a town: after a comma, a line's start, a number or "in". */
function isPostalCode(before: string, after: string, { grouped, start, end }: Quantity, language: string) {
  if (grouped || end - start < 4 || end - start > 5 || !TOWN_AFTER.test(after)) return false;
  const isGerman = baseLanguage(language) === "de";
  if (/(?:^|\n|[,·|(]\s?|[BFDL]-|\d[a-z]?,?\s)$/iu.test(before)) {
    return !isGerman || end - start === 4 || GERMAN_TOWN.test(after);
  }
  if (!BEFORE_CODE.test(before)) return false;
  return isGerman ? GERMAN_TOWN.test(after) : !PEOPLE_AFTER.test(after);
}

const PARTS_BEFORE = unicode.u`[\p{L}\d]-\d+-$`;
const COUNTED_AFTER = unicode.u`^\s[\p{L}\d]`;
const CAPITALS_AFTER = unicode.u`^\s\p{Lu}{2}`;

/** Whether a number of 100 or more is a label, a measure, a price or part of a date or time, not a claim. */
export function isLabel(text: string, quantity: Quantity, language: string): boolean {
  const { start, end, value } = quantity;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (isYear(quantity) || isOldYear(before, after, quantity, language)) return true;
  if (/[.,:+/]$|@\S*$/.test(before) || /^[:/.]\d|^\/|^[^\s@]*@/.test(after)) return true;
  // A range has two numbers, a file's number more: 078-055-8000-112.
  if (PARTS_BEFORE.test(before) || /^-\d+-\d/.test(after) || (/\d-$/.test(before) && /^-\d/.test(after)))
    return true;
  if (isMeasure(after) || ORDINAL.test(after)) return true;
  if (TIMES_BEFORE.test(before) || TIMES_AFTER.test(after)) return true;
  if (isPrice(before, after, value)) return true;
  if (isNoCount(before, after, quantity, language)) return true;
  if (isPublicNumber(text.slice(start, end)) && !COUNTED_AFTER.test(after)) return true;
  if (!quantity.grouped && !quantity.inWords && end - start <= 6 && isAnnounced(before, after)) return true;
  if ((isNamed(before) && !COUNTED.test(after)) || (MAY_BE_SMS.test(before) && SMS_BEFORE.test(before)))
    return true;
  if (CODE_BEFORE.test(before) && !CAPITALS_AFTER.test(after)) return true;
  if (isAfterStreet(before) || STREET_NAME_BEFORE.test(before) || STREET_AFTER.test(after)) return true;
  return isPostalCode(before, after, quantity, language) || isAnnouncement(text, quantity);
}
