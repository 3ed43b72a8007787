import { type Span, withoutOverlaps } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { MONTHS } from "./calendarNames.ts";

/** Something in a text that its author meant to replace before posting, such as `[plaats]`, `XXX` or `lorem ipsum`. */
export interface Stub extends Span {
  /** The name that stands between brackets; undefined for the rest. */
  readonly name: string | undefined;
}

const LANGUAGE =
  "nederlands|néerlandais|niederländisch|dutch|frans|français|französisch|french|duits|allemand|deutsch|german|engels|anglais|englisch|english";

/** What people put in brackets and mean to post, in any letter case: labels of content, languages, omissions, credits. */
const KEPT = unicode.iu`^(?:${[
  "[A-Z]{2}(?:[/|+-][A-Z]{2})*",
  `(?:[A-Z]{2}|(?:in (?:het )?|en |auf )?(?:${LANGUAGE}))(?:[/|, +&-]+(?:${LANGUAGE}|below|hieronder|onderaan|volgt|volgt hieronder|plus bas|ci-dessous|en bas|unten|siehe unten|follows))*`,
  "sic|…|\\.{3}|x|\\s|✓|✔|red\\.?(?:[: ].*)?|n\\.?d\\.?l\\.?r\\.?(?:[: ].*)?|anm\\.? ?(?:d\\. ?)?(?:red\\.?)?|emphasis .*|nadruk .*|hervorhebung .*|italiques .*",
  "gelach|lacht|applaus|stilte|rires?|rit|applaudissements|silence|gelächter|beifall|laughs|laughter|applause",
  "(?:foto|photo|bild|image|beeld|video|vidéo|film|©|credits?|crédits?)\\s?[:©].*|©.*",
  "(?:deel|partie|teil|part|aflevering|épisode|folge|episode|post|tweet|thread|fil|tip|slide)\\s\\d+(?:\\s?(?:/|van|op|sur|von|of)\\s?\\d+)?",
  "video|vidéo|foto['’]?s?|photos?|image|bild(?:er)?|afbeelding|live|en direct|audio|podcast|thread|fil|draadje|webinar|blog|quiz|film|tv|radio|faq",
  "update|mise à jour|breaking|nieuws?|nouveau|neu|new|actu|pub|publi|ad|adv|advertentie|werbung|anzeige|concours|wedstrijd",
  "interview|getuigenis|témoignage|portret|portrait|opinie|opinion|open brief|lettre ouverte|dossier|studie|étude|study|rapport",
  "replay|event|agenda|herhaling|rappel|reminder|erinnerung|save the date|uitnodiging|invitation|einladung|oproep|appel|aufruf",
  "persbericht|communiqué(?: de presse)?|pressemitteilung|press release|opgelet|attention|achtung|belangrijk|important|wichtig",
  "volzet|uitverkocht|complet|ausgebucht|ausverkauft|sold out|geannuleerd|afgelast|annulé|abgesagt|cancell?ed",
  "vacature|job|free|gratis|gratuit",
  // The texts of links.
  "(?:klik|tik) (?:hier|door|op )(?:.*)|lees (?:hier )?(?:meer|verder|alles)(?: .*)?|meer (?:info|informatie|lezen|weten)|(?:bekijk|lees|ontdek|schrijf je) (?:ze |het )?(?:hier|meer|in)",
  "clique[rz] (?:ici|sur .*|pour .*)|(?:lire|lisez) (?:la suite|plus|ici|l[’'](?:article|interview))|(?:en )?savoir plus|plus d[’'](?:infos?|informations?)|(?:voir|voyez|découvrir|découvrez) (?:plus|ici)",
  "(?:bitte )?hier klicken|klick(?:en sie|e|t)? (?:bitte )?(?:hier|auf .*)|(?:hier )?(?:mehr|weiter) ?(?:lesen|erfahren|infos?|informationen|dazu)",
  "(?:click|tap) (?:here|on .*|to .*)|(?:read|learn|see|discover|view|find out) more(?: .*)?|read (?:on|here|the article)|more info(?:rmation)?|(?:watch|view|sign up) here",
].join("|")})$`;

/** What an editor puts into a quotation: "Ze [de slachtoffers] durven niet". */
const EDITORIAL =
  /^(?:de|het|een|hun|haar|zijn|le|la|les|l’.*|des|un|une|leurs?|die|der|das|den|dem|ihre?|the|a|an|their|his|her)(?:\s|$|(?<=’.*))/iu;

/** Names of HTML elements, which are markup and not somebody's stub. */
const ELEMENT = /^\/?(?:a|b|i|u|p|br|em|strong|span|div|ul|ol|li|h[1-6]|img|hr|code|pre|small|sub|sup)\/?$/i;

/** An address, as in "Payoke <info@payoke.be>". */
const TWO_LETTERS = unicode.u`\p{L}{2}`;
const ADDRESS = unicode.iu`https?:|^www\.|^\S+@\S+\.\S+$|^\S+\.\p{L}{2,}(?:\/\S*)?$`;

const BRACKETS = unicode.gu`(?<!\])\[(?<square>[^[\]\n]{1,40})\](?!\()|(?<![{$])\{(?<curly>[^{}\n]{1,40})\}(?!\})|<(?<angle>[\p{L}_][^<>\n]{0,39})>`;

/** The words of the usual filler after "lorem ipsum"; the short ones are words of other languages as well. */
const FILLER =
  "[Dd]olore?|sit|amet|consectetur|consectetuer|adipisi?cing|elit|eiusmod|tempor|incididunt|labore|magna|aliqua|enim|minim|veniam|nostrud|exercitation|ullamco|laboris|nisi|aliquip|commodo|consequat|[Dd]uis|aute|irure|reprehenderit|voluptate|velit|esse|cillum|fugiat|nulla|pariatur|[Ee]xcepteur|sint|occaecat|cupidatat|proident|sunt|culpa|officia|deserunt|mollit|anim|laborum";
const SHORT_FILLER = "[Ss]ed|do|[Uu]t|et|ad|quis|ex|ea|in|eu|non|qui|id|est";

const SPACE = "[ \\u00a0\\u202f]";

/** What a template calls the thing to fill in. */
const BLANK =
  "nom|naam|name|datum|date|uur|heure|uhrzeit|time|lieu|plaats|ort|place|gemeente|commune|gemeinde|municipality|adres|adresse|address|bedrag|montant|betrag|amount|organisatie|organisation|titel|titre|title".replace(
    /\b[a-z]/g,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
/** What somebody writes where something is still to be filled in. */
export const TO_FILL_IN = [
  "nog (?:in te vullen|aan te vullen|te bevestigen|te bepalen)|(?:te|in te|aan te) (?:bevestigen|bepalen|vullen)",
  "à (?:confirmer|compléter|préciser|définir|déterminer|remplir)",
  "(?:noch )?zu (?:bestätigen|ergänzen|klären)|noch (?:offen|auszufüllen|einzusetzen)",
  "to be (?:confirmed|decided|determined|completed|filled in)",
].join("|");
/** "Chez (nom)", "op (datum)", and "(à confirmer)": round brackets also hold what is meant to be read, so a word has to tell. */
const IN_BRACKETS = `(?<=(?:^|[^\\p{L}])(?:[Cc]hez|[àÀ]|[Dd]e|[Ll]e|la|au|[Oo]p|[Oo]m|[Ii]n|te|bij|van|door|[Aa]m|[Uu]m|bei|von|zu|[Oo]n|[Aa]t|by|from|the|par|dès)${SPACE})\\((?:(?:votre|uw|je|[Ii]hr|your) )?(?:${BLANK})(?: (?:de|van|der|of) [^()\\n]{1,30})?\\)|\\((?:(?:${BLANK})${SPACE})?(?:${TO_FILL_IN})\\)`;
/** "Insérer ici le texte", "hier tekst invoegen", "Text hier einfügen", "insert here". */
const INSERT_HERE =
  "[Ii]nsérer ici(?: (?:(?:le|la|les|un|une|votre|vos) |l’|l')?\\p{L}+)?|[Ii]nsérez ici (?:le|la|un|une|votre) (?:texte|lien|titre|date|nom|logo|heure|lieu)|[Hh]ier (?:(?:de|het|je|uw) )?(?:tekst|link|datum|titel|naam|logo) in(?:voegen|vullen|te voegen)|(?:[Tt]ekst|[Ll]ink|[Dd]atum|[Tt]itel|[Nn]aam|[Ll]ogo) hier in(?:voegen|vullen)|[Vv]oeg hier (?:de |het |je |uw )?(?:tekst|link|datum|titel|logo) (?:in|toe)(?!\\p{L})|(?:[Hh]ier (?:(?:den|das|Ihren|Ihr) )?(?:Text|Link|Datum|Titel|Namen?|Logo)|(?:Text|Link|Datum|Titel|Namen?|Logo) hier) (?:einfügen|einsetzen|eintragen)|[Ii]nsert here(?: (?:the|your) \\p{L}+)?";

/** What readers are asked to fill in. */
const FORM =
  "[Ff]orm|[Vv]ragenl|[Ee]nqu|[Qq]uestion|[Ss]ondage|[Dd]ocument|[Aa]anvra|[Ff]rageb|[Aa]ntr[aä]g|[Ss]urvey|[Bb]ulletin|[Gg]rille|[Uu]mfrage";

/** A run of X's, underscores or the words that say that a text is not finished. */
const UNFINISHED = unicode.gu`${[
  // Words and signs for what is still to be written, in no word
  String.raw`(?<![\p{L}\p{N}_])(?:X{3,}|(?:XX?[./-]){1,2}XX(?:XX)?|XX?:XX|(?:XX|xx)[hu](?:XX|xx|\d\d)?|XX${SPACE}(?:[hu]|uur|heures?|[Uu]hr|euros?|€)|TODO|TO DO|TBD|(?<!\b(?:tegen|van|aan|over|en|contre|la|gegen|gegen die|end|against|of|or)\s)TBC(?!-)|TBA|FIXME|NNB|N\.N\.|(?:(?:nog )?(?:aan te vullen|in te vullen)|à (?:compléter|remplir)(?! (?:avec|en|par|pour|sur|dans|au|ici|chez|et|soi|ensemble)(?!\p{L}))|zu ergänzen|auszufüllen|to be (?:completed|filled in))(?<!(?:${FORM})[^.!?\n]{0,60})|to be confirmed)(?![\p{L}\p{N}_])`,
  // A run of underscores to write on, behind a word or before one
  String.raw`(?<=[^\s_][^\S\n]{0,5})_{3,}`,
  String.raw`_{3,}(?=[^\S\n]{0,5}[^\s_])`,
  // %NAME%
  String.raw`(?<![\d\p{L}]|\d )%[\p{L}_]{3,30}%`,
  // "Om … uur"
  String.raw`(?:(?<=\b(?:om|à|um|at|van|de|von|from|dès|ab) )(?:\.{3,}|…)(?=${SPACE}?(?:uur|u|h|heures|[Uu]hr)(?!\p{L})))`,
  // "../.." and "__/__/____"
  String.raw`(?<![\p{L}\p{N}./…])(?:\.\.|__)\/(?:\.\.|__)(?:\/(?:\.{2,4}|_{2,4}|\d{2,4}))?(?![\p{L}\p{N}./…_])`,
  IN_BRACKETS,
  INSERT_HERE,
  String.raw`[Ii]nsert \p{L}+(?: \p{L}+){0,2} here`,
  "(?:[Yy]our text|[Jj]ouw tekst|[Uu]w tekst|[Vv]otre texte|[Ii]hr [Tt]ext) (?:here|hier|ici)",
  String.raw`\b[Ll]orem [Ii]psum\b(?:[\s,.]+(?:(?:${SHORT_FILLER})[\s,]+){0,3}(?:${FILLER})(?!\p{L}))*\.?`,
].join("|")}`;

/** A text without any of this needs no closer look. */
const MAY_BE_UNFINISHED =
  /XX|TO ?DO|TB[ACD]|FIXME|NNB|N\.N\.|vullen|complét|remplir|ergänz|auszuf|to be |___|lorem|%|(?:\.\.|…|__)[/. \u00a0\u202fhu]|insert|insér|invoeg|invul|voeg hier|ein(?:füg|setz|trag)|\((?:nog |te |in te |aan te |à |noch |zu |to be |(?:votre |uw |je |ihr |your )?(?:nom|naam|name|dat|uur|heure|uhrz|time|lieu|pla|ort|gemee|commune|gemei|munic|adres|addr|bedr|mont|betr|amou|organ|tit))|(?:text|tekst|texte) (?:here|hier|ici)/i;

/** What makes "XX" a number: "XX december", "XX victimes". */
const COUNTED = `${MONTHS}|slachtoffers|victimes|opfer|victims|euro|personen|personnes|mensen|people|jaar|ans|jahre|years`;
/**
 * Forms that somebody copied from a template: dates such as `dd/mm/jjjj` and `00/00/0000`, groups of x in a telephone number, merge fields of other
 * programs, notes to a colleague, and what a program leaves where a value was missing.
 */
const TEMPLATE = unicode.gu`${[
  // dd/mm/jjjj, 00/00/0000, 02 xxx xx xx
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Dd]{2}|[Jj]{2}|[Tt]{2})(?<mark>[/.-])[Mm]{2}\k<mark>(?:[Jj]{2,4}|[Aa]{2,4}|[Yy]{2,4})|00(?<zero>[/.-])00\k<zero>(?:00)?00|xx(?<x>[/.-])xx\k<x>xx(?:xx)?|0\d{1,3}[ /.](?:[xX]{2,3}[ .]?){2,4})(?![\p{L}\p{N}])`,
  // "XX december"
  String.raw`(?<![\p{L}\p{N}])XX(?=\s(?:${COUNTED})(?!\p{L}))`,
  // A merge field of Word
  String.raw`(?<!\p{L}\s|:\s)«[A-Z_]{4,20}»(?=\s\p{Ll})`,
  // Those of other programs
  String.raw`\$\{[\p{L}_.]{2,30}\}`,
  String.raw`(?<=\p{L}\s)%[sd](?![\p{L}\p{N}])`,
  // FIRSTNAME
  String.raw`(?<![\p{L}\p{N}])(?:(?:FIRST|LAST|SUR)_?NAME|VOORNAAM|ACHTERNAAM|PRÉNOM|PRENOM|VORNAME|NACHNAME)(?![\p{L}\p{N}])`,
  // NAAM INVULLEN
  String.raw`(?<![\p{L}\p{N}])\p{Lu}{3,20}\s(?:INVULLEN|AANVULLEN|TOEVOEGEN|COMPLÉTER|AJOUTER|EINFÜGEN|ERGÄNZEN|EINTRAGEN)(?!\p{L})`,
  // (foto toevoegen)
  String.raw`\((?:foto|photo|bild|beeld|afbeelding|image|link|lien|tekst|texte|text|datum|date|naam|nom|name|logo)\s(?:nog\s)?(?:toevoegen|invoegen|invullen|à\s(?:ajouter|insérer|compléter)|einfügen|hinzufügen|ergänzen)\)`,
  // (add photo)
  String.raw`\((?:add|insert|ajouter|insérer)\s(?:(?:a|the|une?|la|le)\s)?(?:photo|image|picture|link|lien|text|texte|date|name|nom|logo)(?:\shere|\sici)?\)`,
  // (NdT : vérifier l’heure), (Sophie, tu confirmes ?)
  String.raw`\((?:[Nn]\.?\s?d\.?\s?[Tt]\.?|[Nn]\.?v\.?d\.?v\.?|[Aa]nm(?:erkung|\.)\s?d(?:er|es|\.)\s?Ü(?:bersetz\p{L}*|\.)?|[Nn]oot van de vertaler|[Nn]ote du traducteur|[Nn]ote de la traductrice|[Tt]ranslator[’']s note)(?!\p{L})[^()\n]{0,120}\)`,
  String.raw`\((?!(?:Ja|Nee|Oui|Non|Nein|Yes|No|En|Et|Und|And|Maar|Mais|Aber|But)\P{L})\p{Lu}\p{Ll}+,\s(?:tu|(?:peux|pourrais|as)-tu|(?:pouvez|pourriez|avez)-vous|(?:kan|kun|kunt|wil|weet|heb|check|bevestig)\s(?:jij|je|u)|klopt|(?:kannst|könntest|hast|bestätigst)\sdu|können\sSie|(?:can|could|do|did|have)\syou)\P{L}[^()?\n]{2,80}\?\)`,
  // "Tekst volgt", as a whole sentence
  String.raw`(?<=(?:^|[.!?:\n(]\s?))(?:[Tt]ekst volgt|[Tt]exte à venir|[Tt]ext folgt|[Tt]ext to follow|(?:[Tt]ext|[Cc]opy) goes here|À compléter)(?=\s?(?:[.!?…)\n]|$))`,
  // What a program leaves where a value was missing
  String.raw`(?<=\p{L}\s)(?:undefined|NaN)(?=\s(?:op|in|om|aan|is|doet|le|à|est|de|am|um|ist|on|at|for|of|and|en|et|und|slachtoffers|victimes|opfer|victims|mensen|personnes|people)(?!\p{L})|[.,!?]|$)`,
  String.raw`(?<=(?:^|\P{L})(?:stad|gemeente|ville|commune|gemeinde|city|beste|dear|bonjour|hallo|hello|cher|chère|liebe|lieber|in|à|op|le|am|on|at)\s)null(?=\s?(?:[.,!?]|$)|\s(?:doet|participe|macht|joins|om|à|at|is)(?!\p{L}))`,
].join("|")}`;
const MAY_BE_TEMPLATE =
  /[dDjJtT]{2}[/.-][mM]{2}|00[/.-]00|xx[/. -]|0\d+[ /.]XX|XX\s|«[A-Z_]|\$\{|%[sd]|NAME|NAAM|NOM|VULLEN|TOEVOEGEN|PLÉTER|AJOUTER|FÜGEN|GÄNZEN|TRAGEN|\([Nn]\.?\s?(?:d|v)|\([Aa]nm|\([Nn]oot|\([Nn]ote|\([Tt]ranslator|\?\)|\((?:foto|photo|bild|beeld|afb|image|lin|lien|te[kx]|dat|na|nom|logo|add|ins|ajo)|volgt|à venir|folgt|to follow|goes here|À compl|undefined|NaN|null/;

const EXAMPLE = unicode.giu`[\p{L}\d._%+-]*@(?:(?:example|voorbeeld|exemple|beispiel)(?:\.[a-z]{2,})?|(?:your|jouw|uw|votre|ton|dein|ihr)[_-]?(?:handle|account|naam|name|organisation|organisatie|compte|konto))(?![\p{L}\d])`;

/**
 * What a text still has to have filled in, in order: names in single square, curly or angle brackets, `XXX`, `TODO`, `____`,
 * "lorem ipsum", addresses and handles of nobody. Links of Markdown, check boxes, `[NL]`, `[video]`, `<3`, an editor's words in a quotation and
 * lines of underscores are none.
 */
export function findStubs(text: string): Stub[] {
  const found: Stub[] = [];
  if (/[[{<]/.test(text)) {
    for (const { 0: written, index, groups = {} } of BRACKETS.matchAll(text)) {
      const name = (groups.square ?? groups.curly ?? groups.angle ?? "").trim();
      const isName = TWO_LETTERS.test(name) && !ADDRESS.test(name);
      if (!isName || KEPT.test(name) || ELEMENT.test(name)) continue;
      if (EDITORIAL.test(name) && isQuoted(text, index)) continue;
      found.push({ start: index, end: index + written.length, name });
    }
  }
  const expressions = [
    ...(MAY_BE_UNFINISHED.test(text) ? [UNFINISHED] : []),
    ...(MAY_BE_TEMPLATE.test(text) ? [TEMPLATE] : []),
    ...(text.includes("@") ? [EXAMPLE] : []),
  ];
  for (const expression of expressions) {
    for (const { 0: written, index } of expression.matchAll(text)) {
      found.push({ start: index, end: index + written.trimEnd().length, name: undefined });
    }
  }
  return withoutOverlaps(found);
}

/** Whether a quotation is open at an offset: the last mark before it opens one. */
function isQuoted(text: string, offset: number): boolean {
  const mark = /[“”«»„"](?=[^“”«»„"]*$)/u.exec(text.slice(Math.max(0, offset - 300), offset))?.[0];
  return mark !== undefined && /[“«„"]/u.test(mark);
}
