import type { PlainReason } from "../../core/i18n/problems/documents/DocumentWords.ts";

/** What editors write beside texts and nobody is to read, in English, Dutch, French and German. */

/** Lines that hold a text back, with what they are. */
const EMBARGO =
  "(?:under |onder |sous )?embargo(?:ed)?\\b|sperrfrist\\b|gesperrt bis\\b|hold until\\b|(?:strictly )?not (?:for|to be) (?:publication|release|publish\\p{L}+|released|posted|shared|used) (?:before|until)\\b|(?:please )?do(?: not|n[’']t) (?:post|publish|share|use)(?: this)? (?:before|until|yet)\\b|" +
  "(?:nog )?niet (?:publiceren|posten|delen|verspreiden|gebruiken)(?: (?:voor|vóór|tot)\\b|$)|pas (?:publiceren|posten|delen) (?:vanaf|op|na)\\b|" +
  "(?:à )?ne (?:pas )?(?:publier|diffuser|partager|poster)(?: pas)? avant\\b|(?:à )?(?:publier|diffuser) (?:à partir d|après)\\p{L}*|" +
  "nicht vor\\b.*\\b(?:veröffentlichen|posten|teilen)|(?:noch )?nicht (?:veröffentlichen|posten|teilen)\\b|(?:bitte )?erst (?:ab|am|nach)\\b.*\\b(?:veröffentlichen|posten)";

/** What is still to be done. The words in capitals need nothing after them; the others need a colon. */
const OPEN =
  "(?:still )?to (?:do|check|confirm)|action needed|à (?:faire|vérifier|compléter|valider|relire|confirmer)|nog te \\p{L}+|te (?:checken|controleren|bevestigen|vervolledigen)|(?:noch )?zu (?:erledigen|prüfen|klären)|offene? (?:frage|punkte?)";
const OPEN_CAPITALS = "TO ?-?DO|TBC|TBD|FIXME|TODO'?S";

/** Whose remark it is. */
const EDITOR =
  "(?:editor|author|designer)[’']?s?[’']? (?:note|comment)|ed\\. ?note|(?:internal|private) (?:note|comment)s?|note to self|nota (?:van de )?red(?:actie)?\\.?|noot (?:van de )?red(?:actie)?\\.?|n\\.? ?v\\.? ?d\\.? ?r\\.?|interne (?:nota|opmerking)|ndlr|n\\.d\\.l\\.r\\.?|note (?:de la rédaction|interne)|(?:anm\\.?|anmerkung) ?d(?:er|\\.) ?red(?:aktion|\\.)?|interner? (?:hinweis|anmerkung|notiz)";

/** Whose job it is, and what it may cost. */
const INTERNAL =
  "owner|(?:person )?responsible|project (?:lead|manager)|budget|(?:project)?verantwoordelijke?|projectleid(?:er|ing)|responsables?(?: (?:du projet|de la campagne))?|chef(?:fe)? de projet|(?:projekt)?verantwortliche?r?|projektleitung|zuständig";

/** Which state of the document it is. */
const VERSION =
  "v(?:ersion|ersie)?\\.? ?\\d+(?:\\.\\d+)*(?:\\s*[–—|,:;(·_-].*|\\s+(?:final|def|draft|concept|entwurf|bis)(?!\\p{L}).{0,40}|\\s+(?:van|du|vom|of|from)(?!\\p{L}).{0,12}\\d.*)?|versi(?:on|e) (?:van|du|vom|of|from) .{0,12}\\d.{0,20}|(?:first |final |finale? |eerste |première |erster )?(?:draft|concept|entwurf|brouillon)(?:\\W.*\\d.*|\\W*(?:only|v\\d.*)?)?|" +
  "(?:last )?(?:updated|modified|edited|revised)(?: on| at| by)?\\b.*\\d.*|laatst (?:bijgewerkt|gewijzigd|aangepast)\\b.*|bijgewerkt op\\b.*|(?:dernière )?mise à jour\\b.*\\d.*|mis à jour le\\b.*|stand ?:.*\\d.*|zuletzt (?:geändert|aktualisiert|bearbeitet)\\b.*|" +
  "(?:approved|signed off|validated) (?:by|on)\\b.*|goedgekeurd (?:door|op)\\b.*|validé(?:e|s)? (?:par|le)\\b.*|freigegeben (?:von|am|durch)\\b.*|" +
  "(?:strictly )?confidential\\b.{0,60}|(?:strikt )?vertrouwelijk\\b.{0,60}|(?:strictement )?confidentiel\\b.{0,60}|(?:streng )?vertraulich\\b.{0,60}|(?:for )?internal use\\b.{0,120}|(?:alleen )?voor intern gebruik\\b.{0,120}|(?:à )?usage interne\\b.{0,120}|nur für den internen gebrauch\\b.{0,120}";

const LEAD = "^[\\s\\p{P}\\p{S}]*";

/** The kinds of lines that are an editor's, with what they are. */
export const ASIDE_LINES: readonly (readonly [what: PlainReason, pattern: RegExp])[] = [
  ["embargo", new RegExp(`(?:${LEAD}|^.{0,40}\\s[/|–—-]\\s)(?:${EMBARGO})`, "iu")],
  ["toDo", new RegExp(`${LEAD}(?:${OPEN_CAPITALS})(?![\\p{L}\\p{N}])`, "u")],
  ["toDo", new RegExp(`${LEAD}(?:${OPEN}|todo)\\s?:`, "iu")],
  ["editorsNote", new RegExp(`${LEAD}(?:${EDITOR})\\s?[:–—-]`, "iu")],
  ["internal", new RegExp(`${LEAD}(?:${INTERNAL})\\s?:\\s*\\S`, "iu")],
  ["version", new RegExp(`${LEAD}(?:${VERSION})$`, "iu")],
];

/** Remarks in brackets inside a text. */
export const ASIDE_IN_TEXT = new RegExp(
  `\\s?(?:\\[\\s*(?:(?:${EDITOR}|${OPEN}|todo|comment|commentaire|opmerking|kommentar|intern(?:al|e|es)?)\\s?:|(?:to ?do|tbc|tbd|fixme|check)(?![\\p{L}\\p{N}]))[^\\]\\n]*\\]|\\(\\s*(?:(?:${EDITOR}|todo)\\s?:[^)\\n]*|tbc|tbd|todo|n\\.? ?v\\.? ?d\\.? ?r\\.?)\\s*\\)|\\(\\([^()\\n]+\\)\\))`,
  "giu",
);

/** How a letter around the posts begins and ends. */
export const SALUTATION =
  /^(?:dag|beste|hallo|hoi|geachte|goedendag|dear|hi|hello|good (?:morning|afternoon)|bonjour|salut|ch(?:er|ère)s?|liebe[rs]?|guten tag|sehr geehrte[rs]?)(?!\p{L})[^.!?\n]{0,50},$/iu;
/** What ends an e-mail and would be a word of a text elsewhere. */
export const SHORT_CLOSING =
  /^(?:best|all the best|cheers|thanks(?: (?:a lot|so much|again|in advance))?|many thanks|thank you|take care|talk soon|sincerely|bedankt|alvast bedankt|dank(?: u| je)?(?: wel)?|tot (?:snel|binnenkort|dan|straks)|gr(?:oe?t)?[zj]?(?:es)?|merci(?: (?:d[’']avance|beaucoup))?|bises|amitiés|à (?:bientôt|très vite)|belle journée|bonne journée|danke(?: (?:schön|euch|im voraus))?|vielen dank|lg|vg|bis (?:bald|dann)|schöne grüße)\s?[,!.]$/iu;
/** The sentence above the end of an e-mail that offers help, or thanks for it. */
export const OFFER =
  /^(?:(?:(?:un (?:grand|tout grand) )?merci (?:encore )?(?:pour|de) votre (?:aide|soutien|collaboration|relais|partage|engagement)|(?:(?:alvast|hartelijk|nogmaals|heel erg) )*(?:bedankt|dank(?: u| je)?) (?:voor|om) (?:uw|je|jullie) (?:hulp|steun|medewerking|inzet)|(?:vielen|herzlichen|besten) dank für (?:ihre|eure|deine) (?:hilfe|unterstützung|mithilfe)|(?:many thanks|thanks|thank you)(?: so much| again)? for your (?:help|support))[^.!?\n]{0,40}[.!]?$|(?:please )?(?:let (?:me|us) know|feel free to (?:ask|contact|reach)|do(?: not|n[’']t) hesitate)|(?:if you have )?any questions|questions\s?\?|laat (?:het )?(?:me|mij|ons|gerust)|aarzel niet|(?:heb|hebben) (?:je|jullie|u) (?:nog )?vragen|vragen\s?\?|n[’']hésite(?:z)? pas|(?:des|une) questions?\s?\?|(?:bei|wenn du|wenn ihr|falls (?:sie|ihr|du)) .{0,20}(?:fragen|rückfragen)|melde[tn]? (?:dich|euch|sie sich)|gebt (?:mir|uns) bescheid)(?!\p{L})[^\n]{0,200}$/iu;
export const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|warme) groet(?:en)?|(?:vriendelijke|hartelijke|warme|veel|vele|lieve) groet(?:en|jes)?|groet(?:en|jes)?|m\.?v\.?g\.?|kind(?:est)? regards|(?:best|warm|many) (?:regards|wishes|thanks)|regards|yours (?:sincerely|faithfully)|(?:bien )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures) salutations|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:viele|liebe|herzliche|beste) grüße|m\.?f\.?g\.?)(?:(?: (?:van|from|de|aus|von|uit)\b|,) ?.{0,40})?\s?[,.!]?$/iu;
