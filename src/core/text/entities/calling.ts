import { unicode } from "../unicode.ts";

// Words for calling and texting, in Dutch, French, German and English, and what they make of a number beside them.

/** What somebody does with a number. */
const VERBS =
  "bel(?:t|len)?|opbellen|kies|appel(?:ez|er|s|le)?|compose[rz]|téléphon[a-zß-ÿ]*|ruf(?:en|t)?|anruf(?:en)?|notruf|wählen|call|ring|phone|dial|text|txt|sms|whatsapp|tel|tél|tele(?:foo|fo|pho)n[a-zß-ÿ]*";
/** What has a number, as other things have. */
const NOUNS =
  "gsm|mobiel|mobile|handy|numéro|nummer|number|hotline|helpline|hulplijn|ligne|téléphone[a-zß-ÿ]*|☎|📞|📱|🤙";
/** Small words between: "bel gratis naar het nummer", "call us on". */
const BETWEEN =
  "naar|op|het|au|le|la|gratis|gratuit(?:ement)?|kostenlos|under|unter|die|der|den|ons|nous|uns|us|an|sie|ze|now|nu|dan|nummer|numéro|number|via|on|to|the|is|:";
/** "Call 999 or ". */
const OTHER_NUMBER = String.raw`\+?\d[\d\s./-]*,?\s(?:of|ou|oder|or)\s(?:(?:het|le|die|the)\s)?`;

/** A part of each word or sign. Looking for one takes far less time than compiling the expressions. */
const MAY_CALL =
  /[☎📞📱🤙]|bel(?:t|len)?\b|kies|appel|compose|phon|ruf|wählen|call|ring|dial|te?xt|sms|whatsapp|t[eé]l|gsm|mobi|handy|num|lijn|line|ligne|poli/u;
const CALLED = unicode.u`(?:^|[^\p{L}\d])(?:${VERBS}|${NOUNS})(?!\p{L})[^\p{L}\p{N}]{0,4}(?:(?:${BETWEEN})[^\p{L}\p{N}]{1,4}){0,3}(?:${OTHER_NUMBER}){0,3}$`;
/** A word for calling, or for whom to call, somewhere before a public number: "bel 112, of 101 voor de politie". */
const CALLED_BEFORE = unicode.u`(?:^|\P{L})(?:${VERBS}|polizei|police|politie)(?!\p{L})`;
/** "112 bellen", "die 112 wählen". */
const CALLED_AFTER = unicode.iu`^\s(?:(?:te|zu)\s)?(?:bellen|rufen|anrufen|wählen)(?!\p{L}|\s\d)`;

/** A word that goes on after a number, where another one is what the number counts: "call 999 if", but "call 999 victims". */
const GOES_ON = unicode.iu`^(?:[^\p{L}\s]|$|\s(?:$|[^\p{L}\d]|(?:voor|of|en|als|bij|in|op|om|is|bellen|te|van|vanaf|tot|tussen|met|zonder|over|dan|nu|gratis|alleen|enkel|altijd|ook|anoniem|dag|elke|wanneer|meteen|via|per|want|u|we|pour|ou|et|si|à|est|au|puis|de|dès|jusqu|entre|avec|sans|sur|gratuit|gratuitement|seulement|uniquement|toujours|aussi|jour|chaque|quand|par|car|vous|nous|für|oder|und|wenn|bei|ist|im|an|am|rufen|anrufen|wählen|dann|von|ab|bis|zwischen|mit|ohne|jetzt|nur|kostenlos|immer|auch|anonym|tag|jeden|sofort|wir|sie|then|for|or|and|if|on|at|to|when|free|only|from|until|between|with|without|about|now|always|also|anonymously|day|every|as|because|you|it)(?!\p{L})))`;
/** The particle of a verb at the end: "bel 112 vrienden op", "rufen Sie 112 Freunde an". */
const PARTICLE = unicode.u`^(?:\s\p{L}+){1,2}\s(?:op|an|aus)(?=$|[.,;:!?)\n]|\s(?:en|und|om|voor|für)(?!\p{L}))`;
/** Whom a number counts, perhaps with one word more: "112 jonge slachtoffers". */
const PEOPLE = unicode.iu`^\s(?:(?!(?:voor|of|en|als|met|pour|ou|et|si|avec|für|oder|und|wenn|mit|for|or|and|if|with|about)\s)\p{L}+\s)?(?:slachtoffers?|victimes?|opfern?|victims?|mensen|personnes|gens|menschen|people|kinderen|enfants|kindern?|children|vrouwen|femmes|frauen|women|mannen|hommes|männern?|men|jongeren|jeunes|jugendliche|kids|gezinnen|familles|familien|families)(?!\p{L})`;

/** Whether words just before a number, or a sign, announce one to call: "bel 1713", and not "bel 1713 mensen". */
export function isAnnounced(before: string, after: string): boolean {
  // Expressions that ignore case, and those that hold all letters, take several times as long to compile.
  const lower = before.toLowerCase();
  return MAY_CALL.test(lower) && CALLED.test(lower) && (GOES_ON.test(after) || isName(after));
}

const NAME = unicode.u`^\s\p{Lu}`;

/** "106 Tele-Onthaal", and not "106 Menschen". */
function isName(after: string): boolean {
  return NAME.test(after) && !isCount(after);
}

/** Whether a number that everyone may call is one to call: a word for that is before it, at any distance, or just behind. */
export function isCalled(before: string, after: string): boolean {
  if (isCount(after)) return false;
  const lower = before.toLowerCase();
  if (CALLED_AFTER.test(after)) return true;
  return MAY_CALL.test(lower) && (CALLED.test(lower) || (GOES_ON.test(after) && CALLED_BEFORE.test(lower)));
}

/** Whether the words behind a number say whom it counts. */
function isCount(after: string): boolean {
  return PEOPLE.test(after) || (!GOES_ON.test(after) && PARTICLE.test(after));
}
