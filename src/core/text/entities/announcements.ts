import { lowerCase } from "../lowerCase.ts";
import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { PEOPLE } from "./quantities.ts";

// What somebody announces of their own doing: things that are planted, built, handed out or free, and people who are thanked. No claim
// about the world.

/** Things of which people announce hundreds, in the plural. What lies before them is a part of the word: "fluohesjes". */
const THINGS = [
  "bomen|boompjes|struiken|bloembollen|bloemen|parkeerplaatsen|zitplaatsen|staanplaatsen|slaapplaatsen|\\p{L}*hesjes|fietsen|fietsplaatsen|bedden|stoelen|tafels|bankjes|tickets|kaarten|affiches|posters|flyers|folders|brochures|boeken|pakketten|maaltijden|t-shirts|ballonnen|kaarsen|stickers|vlaggen|laadpalen|zonnepanelen|kramen|exemplaren|vrijwilligers|deelnemers",
  "arbres|arbustes|fleurs|places\\sde\\s(?:parking|stationnement)|places\\sassises|gilets|vélos|lits|chaises|tables|bancs|billets|affiches|dépliants|livres|colis|repas|ballons|bougies|autocollants|drapeaux|bornes|panneaux|stands|exemplaires|bénévoles|volontaires|participants",
  "bäumen?|sträucher|blumen|\\p{L}*parkplätzen?|stellplätzen?|sitzplätzen?|\\p{L}*westen|fahrrädern?|rädern?|betten|stühlen?|tischen?|bänken?|tickets|eintrittskarten|plakaten?|flyern?|broschüren|büchern?|paketen?|mahlzeiten|luftballons|kerzen|aufklebern?|fahnen|ladesäulen|solarmodulen?|exemplaren?|freiwilligen?|ehrenamtlichen?|teilnehmenden?",
  "trees|shrubs|flowers|bulbs|parking\\s(?:spaces|places)|seats|vests|bikes|bicycles|beds|chairs|tables|benches|tickets|posters|leaflets|flyers|brochures|books|parcels|meals|balloons|candles|stickers|flags|chargers|panels|stalls|copies|volunteers|participants",
].join("|");
const FREE = "gratis|gratuite?s?|kostenlose[nr]?|free";
/** Who is no thing, although people write of "300 free women". */
const FOLK = `(?:${PEOPLE}|vrouwen|mannen|arbeid\\p{L}*|werk\\p{L}*|femmes|hommes|filles|frauen|männer|mädchen|arbeit\\p{L}*|women|men|girls|work\\p{L}*)(?!\\p{L})`;
/** What any of this holds. Looking for it takes far less time than compiling the expressions below. */
const MAY_BE_ANNOUNCED = new RegExp(
  `${THINGS.replaceAll("\\p{L}*", "")}|${FREE}|plaats|plek|ruimte|place|platz|plätze|room|space|dank|merci|thank`,
);
const THING_AFTER = unicode.u`^\s(?:(?!(?:van|des?|der|of|en|et|und|and|in)\s)[\p{L}-]+\s){0,2}(?:${THINGS})(?!\p{L})|^\s(?:${FREE})\s(?!${FOLK})\p{L}|^\s(?!${FOLK})[\p{L}-]+(?:\s\p{L}+){0,2}\sgratuite?s(?!\p{L})`;
const ROOM_BEFORE = unicode.u`(?:^|\P{L})(?:plaats|plek|ruimte|places?|platz|plätze|room|space)\s(?:voor|pour|für|for)\s(?:(?:ruim|bijna|environ|plus\sde|rund|fast|bis\szu|about|over|up\sto|tot)\s)?$`;
/** "Bedankt aan alle ", "merci à nos ", "herzlichen Dank den ", "thank you to our ". */
const THANKED_BEFORE = unicode.u`(?:^|\P{L})(?:dank(?:e|en|t)?|bedankt|merci|remercions|remercie|thanks?)(?:\s(?:you|u|je|jullie|wel|van\sharte|beaucoup|(?:so|very)\smuch|aan|aux?|à|to|den|an|de|het|les|the|allen?|tous|toutes|all|onze|nos|our|unsere[nr]?|ruim|meer\sdan|plus\sde|more\sthan|über|mehr\sals)){0,6}\s(?:\d[\d.,]*\s\p{L}+\s(?:en|et|und|and)\s)?$`;
/** Whom a number of victims, and others whom the sender does not invite, counts. */
const OTHERS_AFTER = unicode.u`^\s(?:[\p{L}-]+\s)?(?:slachtoffers|doden|victimes|mort(?:e)?s|opfern?|toten?|victims|deaths)(?!\p{L})`;
/** What happens to things that somebody reports: then their number is a claim. */
const LOST = unicode.u`(?<!\p{L})(?:gestolen|gekapt|verwoest|vernield|verdwenen|gesneuveld|tekort|te\skort|dood|sterven|stierven|gestorven|volée?s|abattue?s|détruite?s|disparue?s|manquent|manque|meurent|mortes?|morts?|gestohlen|gefällt|zerstört|verschwunden|fehlen|gestorben|sterben|starben|stolen|felled|destroyed|missing|lost|lack|shortage|died|dead)(?!\p{L})`;
const SENTENCE_END = /[.!?…\n](?=\s|$)/;
/** How far from a number the end of its sentence is looked for, in UTF-16 units. */
const LONGEST = 160;

/** Whether a number counts what its author announces: "1000 bomen", "500 gratis fluohesjes", "room for 400 bikes", "thanks to all 350 walkers". */
export function isAnnouncement(text: string, { start, end }: Span): boolean {
  const before = lowerCase(text.slice(Math.max(0, start - LONGEST), start));
  const after = lowerCase(text.slice(end, end + LONGEST));
  if (!MAY_BE_ANNOUNCED.test(before + after)) return false;
  if (OTHERS_AFTER.test(after)) return false;
  if (!THING_AFTER.test(after) && !ROOM_BEFORE.test(before) && !THANKED_BEFORE.test(before)) return false;
  const sentence = `${before.split(SENTENCE_END).at(-1)}${after.split(SENTENCE_END)[0]}`;
  return !LOST.test(sentence);
}

/** Squares, streets and buildings, each a single one, with what may come before it. */
const PLACES = [
  "(?:(?:de|het|onze|ons|deze|dit)\\s)?(?:(?:grote|oude|nieuwe)\\s)?(?:markt|kermis|(?!werk)\\p{L}*plein|\\p{L}*(?:straat|laan)|(?:\\p{L}*[^kn])?park|parking|parkeerterrein|\\p{L}*zaal|gebouw|parcours|route|terrein|tuin|brug|kaai|kade|dijk|rijbaan|stoep)",
  "(?:l[ae]s?\\s|l[’']|notre\\s|cette\\s|ce\\s)?(?:grand[-’]place|place|rue|avenue|boulevard|parking|salle|bâtiment|parcours|terrain|jardin|pont|quai|chaussée|trottoir|cour)(?!\\s(?:de\\sla\\sfemme|des\\sfemmes|d[’'e]\\s?emploi))",
  "(?:unseres|unserer|dieser|dieses)?\\s?(?:\\p{L}*(?:marktplatz|parkplatz|kirchplatz|vorplatz|dorfplatz|rathausplatz)(?:es)?|platzes|marktes|\\p{L}*(?:straße|strasse|gasse|allee)|\\p{L}*parks|parkhauses|gebäudes|\\p{L}*saal(?:e?s)|gartens|geländes|brücke|strecke|gehwegs?)",
  "(?:(?:the|our|this)\\s)?(?:(?:main|market|town|village)\\s)?(?:square|street|road|car\\spark|parking(?:\\s(?:lot|spaces|area))?|park|building|hall|venue|route|course|garden|bridge|playground|pavement)(?=\\s?(?:[.,;:!?)]|$)|\\s(?:is|are|was|will|stays?|remains?|has|closes|opens|open|free|for|from|until|on|near|in)\\s)",
].join("|");
/** Looking for it takes far less time than compiling the expression below. */
const BEGINS_OF = /^\s(?:van|des?|du|der|of)\s/i;
const OF_PLACE = unicode.u`^\s(?:van|des?|du|der|of)\s(?:${PLACES})(?![\p{L}])`;

/** Whether a share is that of a place: "de helft van de Markt blijft open". */
export function isOfPlace(after: string): boolean {
  return BEGINS_OF.test(after) && OF_PLACE.test(lowerCase(after));
}
