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
  "(?:still )?to (?:do|check|confirm)|action needed|à (?:faire|vérifier|compléter|valider|relire|confirmer)|nog te (?!winnen|koop|huur|krijgen|verkrijgen|zien|beleven|ontdekken|bezoeken|boeken|vinden|gaan)\\p{L}+|te (?:checken|controleren|bevestigen|vervolledigen)|(?:noch )?zu (?:erledigen|prüfen|klären)|offene? (?:frage|punkte?)";
/** What still waits for somebody's approval. A way to reach the reader's own answer, such as "à confirmer par mail", is none. */
const APPROVAL =
  "(?:still )?(?:pending|awaiting|subject to|needs|waiting for|requires) (?:(?:final|legal|internal) )?(?:approval|validation|sign-?off|review|confirmation)\\b|(?:still )?to be (?:confirmed|approved|validated|reviewed|checked|proofread|signed off|translated) (?:by|with|before publi\\p{L}+)\\b|not (?:yet )?(?:approved|validated|signed off)(?: yet)?\\b|" +
  "(?:nog )?(?:na te (?:kijken|lezen)|te (?:valideren|bevestigen|controleren|checken|bekijken|vertalen|laten \\p{L}+)|goed te keuren) (?:door|met|bij|voor (?:publicatie|plaatsing))\\b|(?:nog |wacht )?(?:in afwachting van|onder voorbehoud van|op) (?:(?:de|een|het) )?(?:goedkeuring|validatie|akkoord|bevestiging)\\b|(?:(?:deze|de) tekst )?(?:moet|moeten) nog (?:worden )?(?:nagekeken|nagelezen|goedgekeurd|gevalideerd|bevestigd|vertaald)\\b|nog niet (?:goedgekeurd|nagekeken|gevalideerd)\\b|" +
  "(?:encore )?à (?:faire )?(?:valider|relire|approuver|vérifier|confirmer|corriger|traduire) (?:par|avec|auprès|avant (?:la )?(?:publication|diffusion|parution|mise en ligne))(?! (?:e-?mail|mail|courriel|téléphone|sms)\\b)|en attente (?:de |d[’'])(?:la |l[’'])?(?:validation|accord|approbation|confirmation|relecture|feu vert)\\b|sous réserve (?:de |d[’'])(?:la |l[’'])?(?:validation|accord|approbation)\\b|(?:(?:ce|le) texte )?doit encore être (?:validé|relu|approuvé|confirmé|traduit)e?\\b|pas encore (?:validé|relu|approuvé)e?s?\\b|" +
  "(?:bitte )?vor (?:der )?veröffentlichung (?:noch )?(?:von .{1,30} )?(?:freigeben|prüfen|abstimmen|bestätigen|freizugeben|zu prüfen|abzustimmen)\\b|(?:noch )?(?:freizugeben|freigeben|abzustimmen|abstimmen|zu (?:prüfen|bestätigen|übersetzen)|gegenzulesen) (?:durch|mit|von|vor (?:der )?veröffentlichung)\\b|freigabe (?:durch .{1,40} )?(?:steht (?:noch )?aus|ausstehend|fehlt|folgt)\\b|(?:wartet auf|vorbehaltlich(?: der)?) (?:die )?(?:freigabe|zustimmung|bestätigung)\\b|(?:noch nicht|muss noch) (?:freigegeben|geprüft|bestätigt)\\b";

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

/** What a post has beside its text, and those who make it send to each other. */
const WORK =
  "(?:le |la |l[’']|les |un |une |het |de |een |das |die |den |ein |eine[n]? |the |a )?(?:visuels?|affiches?|logos?|photos?|foto[’']?s?|visuals?|beeld(?:en)?|textes?|tekst(?:en)?|texte?|[Bb]ild(?:er)?|Grafik(?:en)?|Texte?|Fotos?|Logos?|Plakate?|artwork|pictures?|images?)(?!\\p{L})";
/** A note to a colleague on a line of its own: a question with a name in brackets, a promise of a picture, a post that waits, or a request in a postscript. */
const NOTE_LINE =
  "^[([]\\p{Lu}[\\p{L}-]+\\s?[,:]\\s[^()[\\]\\n]*\\?\\s?[)\\]]$|" +
  `^(?:[Jj]e (?:t[’']|vous |te )(?:envoie|enverrai)|[Ii]k (?:stuur|bezorg) (?:je|jou|jullie|u)|[Ii]ch (?:schicke|sende) (?:dir|euch|Ihnen)|I(?:[’']ll| will)? send you)(?!\\p{L}).{0,30}?${WORK}|` +
  "^(?:Pour|Voor|Für|For) (?:le|la|het|de|den|die|das|the) (?:\\d{1,2}(?:e|er|re|ème|ste|de|\\.|st|nd|rd|th)? ?(?:post|publication|message|bericht|beitrag|Beitrag)|(?:post|publication|message|bericht|beitrag|Beitrag) (?:n°? ?)?\\d{1,2})(?!\\p{L})|" +
  "^(?:[Jj][’']attends|[Oo]n attend|[Nn]ous attendons|[Ii]k wacht|[Ww]e wachten|[Ii]ch warte|[Ww]ir warten|(?:I[’']m|I am|[Ww]e[’']re|[Ww]e are) (?:still )?waiting)(?!\\p{L}).{0,30}(?:feu vert|accord|validation|groen licht|akkoord|goedkeuring|grünes Licht|Freigabe|green light|approval|sign-?off)(?!\\p{L})|" +
  `^P\\.?\\s?S\\.?\\s?[:,–-]?\\s(?:@?\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?\\s?,\\s)?(?:peux-tu|pourrais-tu|tu peux|pouvez-vous|kan je|kun je|wil je|kannst du|könntest du|can you|could you)(?!\\p{L}).{0,40}${WORK}`;

const LEAD = "^[\\s\\p{P}\\p{S}]*";

/** The kinds of lines that are an editor's, with what they are. */
export const ASIDE_LINES: readonly (readonly [what: PlainReason, pattern: RegExp])[] = [
  ["embargo", new RegExp(`(?:${LEAD}|^.{0,40}\\s[/|–—-]\\s)(?:${EMBARGO})`, "iu")],
  ["toDo", new RegExp(`${LEAD}(?:${OPEN_CAPITALS})(?![\\p{L}\\p{N}])`, "u")],
  ["toDo", new RegExp(`${LEAD}(?:${OPEN}|todo)\\s?:`, "iu")],
  [
    "toDo",
    new RegExp(
      `${LEAD}(?:\\p{L}{2,20}\\s?:\\s*)?(?:${APPROVAL})(?!.*(?:https?:|www\\.|@|#\\p{L}|[?!]$))`,
      "iu",
    ),
  ],
  ["editorsNote", new RegExp(`${LEAD}(?:${EDITOR})\\s?[:–—-]`, "iu")],
  ["toColleague", new RegExp(`(?:${NOTE_LINE})`, "u")],
  ["internal", new RegExp(`${LEAD}(?:${INTERNAL})\\s?:\\s*\\S`, "iu")],
  ["version", new RegExp(`${LEAD}(?:${VERSION})$`, "iu")],
];

/** Remarks in brackets inside a text. */
export const ASIDE_IN_TEXT = new RegExp(
  `\\s?(?:\\[\\s*(?:${APPROVAL})[^\\]\\n]*\\]|\\(\\s*(?:${APPROVAL})[^)\\n]*\\)|\\[\\s*(?:(?:${EDITOR}|${OPEN}|todo|comment|commentaire|opmerking|kommentar|intern(?:al|e|es)?)\\s?:|(?:to ?do|tbc|tbd|fixme|check)(?![\\p{L}\\p{N}]))[^\\]\\n]*\\]|\\(\\s*(?:(?:${EDITOR}|todo)\\s?:[^)\\n]*|tbc|tbd|todo|n\\.? ?v\\.? ?d\\.? ?r\\.?)\\s*\\)|\\(\\([^()\\n]+\\)\\))`,
  "giu",
);

/** How a letter around the posts begins and ends. */
export const SALUTATION =
  /^(?:dag|beste|hallo|hoi|geachte|goedendag|dear|hi|hello|good (?:morning|afternoon)|bonjour|salut|ch(?:er|ère)s?|liebe[rs]?|guten tag|sehr geehrte[rs]?)(?!\p{L})[^.!?\n]{0,50},$/iu;
/** What ends an e-mail and would be a word of a text elsewhere. */
export const SHORT_CLOSING =
  /^(?:best|all the best|cheers|thanks(?: (?:a lot|so much|again|in advance))?|many thanks|thank you|take care|talk soon|sincerely|bedankt|alvast bedankt|dank(?: u| je)?(?: wel)?|tot (?:snel|binnenkort|dan|straks)|gr(?:oe?t)?[zj]?(?:es)?|merci(?: (?:d[’']avance|beaucoup))?|bises|amitiés|à (?:bientôt|très vite)|belle journée|bonne journée|danke(?: (?:schön|euch|im voraus))?|vielen dank|lg|vg|bis (?:bald|dann)|schöne grüße)\s?[,!.]$/iu;
/** A wish that ends an e-mail, alone or behind thanks. */
const WISH =
  "(?:nog )?(?:een )?(?:fijne|prettige?|mooie|goede) (?:(?:mid)?dag|avond|week(?:end)?|namiddag|vakantie)(?: nog| verder)?|tot (?:snel|binnenkort|dan|straks|morgen|maandag)|groet(?:en|jes)|" +
  "(?:bonne|belle|excellente) (?:journée|soirée|semaine|fin de (?:journée|semaine|matinée)|continuation|après-midi)|bon (?:week-?end|après-midi|travail|courage)|à (?:bientôt|demain|lundi|très vite|plus tard|tout à l[’']heure)|bises|" +
  "(?:einen )?(?:schöne[ns]?|gute[ns]?|angenehme[ns]?) (?:tag|abend|woche|wochenende|nachmittag|feierabend)(?: noch)?|bis (?:bald|dann|morgen|später|montag)|(?:schöne|liebe|beste) grüße|" +
  "(?:have a |enjoy (?:your|the) )?(?:nice|good|great|lovely) (?:day|evening|week(?:end)?|afternoon)(?: ahead)?|see you (?:soon|tomorrow|then|monday)|talk soon|speak soon|best|cheers";
const THANKS =
  "(?:(?:alvast|nogmaals) )?(?:dank(?: (?:u|je|jullie))?(?: wel)?|bedankt|dankjewel|dankuwel|merci)(?: (?:alvast|bij voorbaat))?|(?:un (?:grand|tout grand) )?merci(?: (?:d[’']avance|beaucoup|bien|encore|déjà|à toi|à vous))?|(?:vielen |herzlichen |besten |lieben )?dank(?:e)?(?: (?:schön|euch|dir|ihnen|im voraus|vorab))?|(?:many )?thanks(?: (?:a lot|so much|again|in advance))?|thank you(?: (?:so much|again|in advance))?";
/** Thanks with a wish, or a wish alone, with nothing else on the line. */
export const THANKS_AND_WISH = new RegExp(
  `^(?:(?:${THANKS})\\s?(?:[,.!]\\s?|\\s(?:et|en|und|and|&)\\s)+(?:${WISH})|(?:${THANKS})|(?:${WISH}))\\s?[,.!]*(?:\\s?[:;]-?\\)|\\s?\\p{Extended_Pictographic}\\ufe0f?)?$`,
  "iu",
);
/** The name of a person, or of two, on a line of its own. */
export const PERSON =
  /^[–—-]?\s?\p{Lu}[\p{L}.’'-]{0,20}(?:\s(?:(?:van|de|den|der|du|le|la|von|vom|zu|d[’'])\s?)*\p{Lu}[\p{L}.’'-]{0,20}){0,3}$/u;

/** What mail programs and organisations write below every e-mail. */
export const MAIL_NOTICE =
  /^[\s\p{P}\p{S}]*(?:(?:avertissement|disclaimer|confidentialit(?:é|y)(?: notice)?|vertrouwelijkheid|vertraulichkeit(?:shinweis)?)\s?[:–—-].{20}|(?:ce (?:message|courriel|mail|e-?mail)|les? (?:présents? )?(?:message|courriel|mail|e-?mail|informations? contenues?))(?!\p{L}).{0,160}(?:confidentiel|(?:exclusivement|uniquement|strictement) (?:destiné|réservé)|destinataire)|si vous n[’']êtes pas (?:le |la )?(?:bon(?:ne)? )?destinataire|si vous (?:avez reçu|recevez) ce (?:message|courriel|mail|e-?mail)|(?:dit|deze|de) (?:bericht|e-?mail(?:bericht)?|mail|inhoud|informatie)(?!\p{L}).{0,160}(?:vertrouwelijk|(?:uitsluitend|enkel|alleen) (?:bestemd|bedoeld)|geadresseerde)|(?:indien|als|mocht|bent) u (?:niet de |dit bericht (?:per vergissing|ten onrechte)).{0,60}(?:geadresseerde|ontvanger|ontvangen|bestemmeling)|(?:diese|der inhalt dieser) (?:e-?mail|nachricht)(?!\p{L}).{0,160}(?:vertraulich|ausschließlich|adressat|empfänger)|(?:wenn|falls|sollten) sie (?:nicht der |diese (?:e-?mail|nachricht)).{0,80}(?:adressat|empfänger|irrtümlich|versehentlich)|(?:this|the) (?:e-?mail|message|communication|information)(?!\p{L}).{0,160}(?:confidential|intended (?:only|solely)|privileged|addressee)|if you (?:are not the (?:intended |named )?(?:recipient|addressee)|(?:have )?received this (?:e-?mail|message|communication))|(?:avant d[’']imprimer|pensez (?:à l[’']environnement|avant d[’']imprimer)|denk aan het milieu|please consider the environment|bitte (?:denken sie|prüfen sie).{0,40}(?:umwelt|ausdruck|drucken))|(?:envoyé (?:de|depuis) (?:mon|ma|outlook)|sent from (?:my|outlook)|verzonden (?:vanaf|vanuit|met) (?:mijn|outlook)|(?:von meinem .{2,30} gesendet|gesendet von (?:meinem|outlook)))(?!\p{L}).{0,40}$)/isu;

const ASK =
  "peux-tu|pourrais-tu|tu peux|tu pourrais|pouvez-vous|pourriez-vous|je te laisse|(?:kan|kun|wil|zou|kunnen|willen) (?:je|jij|jullie|u)|zouden jullie|(?:kannst|könntest|magst) du|(?:könnt|könntet) ihr|könn(?:t)?en sie|(?:can|could|would|will) you|please|merci de|gelieve|graag|bitte|svp|s[’']il te plaît";
/** What only those who make texts do with them; readers pass them on, too. */
const EDIT =
  "relire|(?:faire )?valider|corriger|traduire|programmer|approuver|nakijken|nalezen|(?:na te (?:kijken|lezen))|vertalen|goedkeuren|inplannen|valideren|freigeben|übersetzen|gegenlesen|einplanen|proofread|approve|translate|schedule|sign off";
const OFFICE = `${EDIT}|transmettre|vérifier|adapter|confirmer|me (?:dire|confirmer|renvoyer)|jeter un (?:œil|oeil)|doorsturen|aanpassen|checken|bevestigen|laten weten|terugsturen|weiterleiten|prüfen|anpassen|bestätigen|bescheid (?:geben|sagen)|forward|have a look|let me know|double-check`;
const TEXTS =
  "(?:la |les |l[’'])?(?:dernières?|premières?) phrases?|(?:ces?|les?|tes|vos) (?:textes?|posts?|publications?|messages?|versions?)|(?:de |deze |die |dit |dat )?(?:tekst(?:en)?|berichten|posts?|versies?|laatste zin)|(?:die |den |diese[nr]? )?(?:texte?|beiträge|posts?|letzten? satz)|(?:the |these |this |your )?(?:texts?|posts?|copy|drafts?|versions?|last sentence)";
const APPROVED =
  "a (?:tout )?(?:validé|approuvé|relu)|ont (?:validé|approuvé|relu)|est d[’']accord|a donné son (?:accord|feu vert)|heeft (?:alles |de tekst(?:en)? )?(?:goedgekeurd|nagelezen|nagekeken)|(?:is|gaat) akkoord|hat (?:alles |den text |die texte )?(?:freigegeben|genehmigt|gegengelesen)|ist einverstanden|(?:has )?(?:approved|signed off|validated)";
/** What somebody writes to a colleague: a request about the texts, with the colleague's name or the texts in it, or who has approved them. */
export const TO_COLLEAGUE = [
  new RegExp(
    `^@?\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?\\s?,\\s(?=.{0,20}(?<!\\p{L})(?:${ASK})(?!\\p{L})).{0,160}(?<!\\p{L})(?:${OFFICE})(?!\\p{L})`,
    "su",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${ASK})(?!\\p{L})(?=.{0,120}(?<!\\p{L})(?:${TEXTS})(?!\\p{L})).{0,120}(?<!\\p{L})(?:${EDIT})(?!\\p{L})`,
    "isu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${APPROVED})(?!\\p{L})(?=.{0,80}(?<!\\p{L})(?:sauf|behalve|außer|bis auf|except|but|${TEXTS})(?!\\p{L}))`,
    "isu",
  ),
] as const;
/** The sentence above the end of an e-mail that offers help, or thanks for it. */
export const OFFER =
  /^(?:(?:(?:un (?:grand|tout grand) )?merci (?:encore )?(?:pour|de) votre (?:aide|soutien|collaboration|relais|partage|engagement)|(?:(?:alvast|hartelijk|nogmaals|heel erg) )*(?:bedankt|dank(?: u| je)?) (?:voor|om) (?:uw|je|jullie) (?:hulp|steun|medewerking|inzet)|(?:vielen|herzlichen|besten) dank für (?:ihre|eure|deine) (?:hilfe|unterstützung|mithilfe)|(?:many thanks|thanks|thank you)(?: so much| again)? for your (?:help|support))[^.!?\n]{0,40}[.!]?$|(?:please )?(?:let (?:me|us) know|feel free to (?:ask|contact|reach)|do(?: not|n[’']t) hesitate)|(?:if you have )?any questions|questions\s?\?|laat (?:het )?(?:me|mij|ons|gerust)|aarzel niet|(?:heb|hebben) (?:je|jullie|u) (?:nog )?vragen|vragen\s?\?|n[’']hésite(?:z)? pas|(?:des|une) questions?\s?\?|(?:bei|wenn du|wenn ihr|falls (?:sie|ihr|du)) .{0,20}(?:fragen|rückfragen)|melde[tn]? (?:dich|euch|sie sich)|gebt (?:mir|uns) bescheid)(?!\p{L})[^\n]{0,200}$/iu;
export const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|warme) groet(?:en)?|(?:vriendelijke|hartelijke|warme|veel|vele|lieve) groet(?:en|jes)?|groet(?:en|jes)?|m\.?v\.?g\.?|kind(?:est)? regards|(?:best|warm|many) (?:regards|wishes|thanks)|regards|yours (?:sincerely|faithfully)|(?:bien )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures) salutations|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:viele|liebe|herzliche|beste) grüße|m\.?f\.?g\.?)(?:(?: (?:van|from|de|aus|von|uit)\b|,) ?.{0,40})?\s?[,.!]?$/iu;
