/** Words of labels and headings in English, Dutch, French and German, as patterns of whole words. */

/** What a field of a post, or a column of a calendar, holds. */
export type Field =
  | "text"
  | "title"
  | "firstComment"
  | "thread"
  | "hashtags"
  | "image"
  | "alt"
  | "warning"
  | "link"
  | "when"
  | "day"
  | "time"
  | "platform"
  | "language"
  | "audience"
  | "theme"
  | "id"
  | "note";

/** The first that matches counts, so that "image description" is not an image and "post type" not a post. */
export const FIELD_WORDS: readonly (readonly [field: Field, pattern: string])[] = [
  [
    "alt",
    "alt[- ]?texts? (?:picture|image) ?\\d*|alt[- ]?(?:text|tekst|tag|attribut|beschrijving)?s?|(?:alternative|alternatieve|alternativ)[- ]?te(?:xt|kst)|alternativtext|texte? alternatif|(?:image|picture|photo) description|description de (?:l[’'])?(?:image|la photo)|(?:beeld|afbeeldings?|foto)[- ]?(?:omschrijving|beschrijving)|bild-?beschreibung",
  ],
  [
    "warning",
    "content ?warnings?|cw|trigger ?warnings?|tw|inhoudswaarschuwing(?:en)?|waarschuwing vooraf|avertissements?(?: de contenu)?|inhaltswarnung(?:en)?|triggerwarnung(?:en)?",
  ],
  [
    "firstComment",
    "(?:first|1st)[ _-]?comments?(?: text)?|comment - separated by \\|\\||comment (?:no\\.? ?)?1|(?:eerste|1e|1ste) (?:reactie|commentaar|opmerking)|(?:premier|1er) commentaire|(?:erster|1\\.) kommentar|firstcomment",
  ],
  ["thread", "thread|draadje|fil de discussion"],
  [
    "note",
    "(?:post|content|media)[ _-]?(?:type|format)|type(?: (?:de )?(?:contenu|post|publication|bericht|content))?|soort|art|format|formaat|status|statut|staat|approved?|approval|goedgekeurd|validé|validation|freigabe|freigegeben|notes?|notitie(?:s)?|notizen?|opmerking(?:en)?|remarques?|commentaires?|comments?|kommentare?|hinweise?|anmerkung(?:en)?|owner|author|auteur|verantwoordelijke?|responsable|verantwortlich|cta|call[- ]to[- ]action|appel à l[’']action|objective|goal|doel|objectif|ziel|budget|caption idea|idea|idée|idee|image[_ ]?(?:brief|prompt|idea)|visual (?:brief|idea)|instructions?|tip",
  ],
  ["hashtags", "hash ?tags?|mots?[- ](?:dièses?|clics?|clés?)|tags"],
  [
    "image",
    "images?(?:[_ ](?:file(?:name)?|url))?|file ?names?|files?|bestand(?:snaam)?|(?:nom du )?fichier|(?:bild)?datei(?:name)?|bildname|bildvorschl[aä]ge?|bildidee|(?:suggested|proposed) (?:image|picture|visual)s?|image suggestions?|(?:voorgesteld )?beeldmateriaal|beeldsuggestie|(?:suggestion|proposition|idée) d(?:e |[’'])(?:visuel|image|photo)s?|pictures?|photos?|foto'?s?|visuals?|visuels?(?: requis)?|visueel|beeld|afbeelding(?:en)?|bild(?:er)?(?:-url)?|grafik|graphics?|media(?: ?file)?|medien|media url|imageurls|gifurl|videourls|picture url(?: \\d+)?|illustrations?|illustratie|creatives?|créas?|artwork|assets?",
  ],
  ["link", "links?|url|lien|adresse?|website|hyperlink|webadres"],
  [
    "when",
    "date(?:[_ -]?time)?|postatspecifictime|datum(?: (?:en|und) (?:tijd|zeit|uhrzeit))?|due[_ ]date|publish ?date|publication date|publicatiedatum|date de publication|veröffentlichung(?:sdatum)?|post(?:ing)? date|scheduled|(?:to be |date to )?(?:publish(?:ed)?|post(?:ed)?|scheduled?|planned|go(?:es)?[ -]live|live|sen[dt]|share)[ _-]?(?:on|at|for|date(?:[ _/-]*time)?|day)|(?:te )?(?:publiceren|posten|plaatsen|delen|versturen) op|(?:gepland|geplaatst|online) op|(?:post|plaatsings?|verzend|sende|posting|erscheinungs)-?(?:datum|moment|termin|tag|dag)|(?:à )?(?:publier|poster|partager) le|(?:publiée?|prévue?|programmée?) le|(?:date de )?(?:diffusion|mise en ligne|parution)|(?:zu )?(?:veröffentlichen|posten|teilen) am|(?:veröffentlicht|geplant|online) (?:am|für|ab)|termin|when|wanneer|quand|wann|timing|moment|go(?:es)?[ -]?live",
  ],
  ["time", "(?:publish |posting |post )?time(?:[_ ]slot)?|tijd(?:stip)?|uur|heure|horaire|uhrzeit|zeit"],
  ["day", "day|dag|jour|tag|wochentag|week(?: ?nr| ?nummer)?|semaine|woche|kw|month|maand|mois|monat"],
  [
    "platform",
    "platforms?|plat-?form(?:en)?|plate-?formes?|plattform(?:en)?|channels?|kana(?:al|len)|kan[aä]le?|canal|canaux|réseaux?(?: soci(?:al|aux))?|networks?|netwerk|netzwerk|medium|social media",
  ],
  ["language", "languages?|taal|langues?|sprachen?|lang"],
  ["audience", "(?:target )?audiences?|doelgroep(?:en)?|public(?: cible)?|cible|zielgruppen?|target group"],
  [
    "text",
    "(?:full |post |social |main |suggested )?(?:captions?|copy|texts?)|(?:post|message|body|status|update|tweet) (?:text|copy|content)|posttekst|posttext|bericht(?:en)?|tekst(?:en)?|textes?(?: du post| de la publication)?|légende|message|messages|beitragstext|beitrag|nachricht|content|inhoud|contenu|inhalt|description|beschrijving|omschrijving|beschreibung|bijschrift|publication|posts?|tweets?",
  ],
  [
    "title",
    "(?:post|video|pin|thread)?[ -]?(?:titles?|titels?)|titres?(?: d(?:u|e la) (?:post|publication|vidéo|épingle|pin))?|titres?(?: ?/ ?hook)?|headlines?|kop|überschrift",
  ],
  [
    "theme",
    "hook|accroche|betreff|sujet|onderwerp|subject|heading|themes?|thema(?:'s|ta|tiek)?|thèmes?|topics?|pillars?|pilier|pijler|campaign|campagne|kampagne|categor(?:y|ie)|kategorie|catégorie|rubriek|rubrique|label",
  ],
  [
    "id",
    "count|limit|warnings|(?:characters?|chars?\\.?)(?: (?:count|left|limit))?|length|remaining|(?:aantal )?(?:tekens|karakters)|lengte|(?:anzahl )?zeichen(?:anzahl|zahl)?|länge|(?:(?:nombre|nb\\.?) de )?(?:caractères|signes)|longueur|id|nr|no|n°|#|number|nummer|numéro|post ?(?:id|nr|no|number|#)",
  ],
];

/** What a numbered post is called. `1` means one post, as in "Post 1". */
export const POST_NOUNS =
  "posts?|posting|tweets?|tiles?|options?|messages?|captions?|samples?|examples?|variants?|versions?|updates?|" +
  "berichten|bericht|tegels?|opties|optie|voorbeelden|voorbeeld|variant(?:en)?|versie|voorbeeldbericht(?:en)?|" +
  "publications?|exemples?|variantes?|versions?|tuiles?|légendes?|" +
  "beitr[aä]ge?|vorschl[aä]ge?|kacheln?|optionen|beispiele?|beispielbeitr[aä]ge?|postvorschl[aä]ge?|textvorschl[aä]ge?|textbausteine?|version(?:en)?|nachricht(?:en)?|posttexte?|posttekst|beitragstexte?|tweettekst|bildunterschrift(?:en)?|bijschrift(?:en)?|slides?|status";

/** Nouns in the plural: several posts follow. */
export const PLURAL_NOUNS =
  "posts|tweets|posttexte|beitragstexte|tiles|options|messages|captions|samples|examples|updates|berichten|tegels|opties|voorbeelden|voorbeeldberichten|varianten|teksten|" +
  "publications|exemples|variantes|textes|légendes|beiträge|vorschläge|kacheln|optionen|beispiele|beispielbeiträge|postvorschläge|textvorschläge|textbausteine|nachrichten|texte";

/** Words around a platform, a number or a noun that say nothing of their own. */
export const FILLERS =
  "the|a|an|for|on|to|of|and|or|in|your|our|you|can|use|media|social|sociale|sociaux|soziale|medien|réseaux|text|tekst|texte|copy|caption|suggested|sample|example|possible|proposed|draft|ready|made|template|short(?:er)?|long(?:er)?|main|" +
  "de|het|een|voor|op|van|en|of|uw|je|jouw|onze|mogelijke?|voorgestelde?|kant|klare?|kort(?:e|ere?)?|lang(?:e|ere?)?|" +
  "le|la|les|l|un|une|des|du|d|pour|sur|et|ou|à|votre|vos|notre|nos|proposée?s?|suggérée?s?|modèles?|(?:plus )?courte?s?|(?:plus )?long(?:ue)?s?|type|types|" +
  "der|die|das|den|dem|ein|eine|für|auf|von|und|oder|ihre?|unsere?|mögliche?|vorgeschlagene?|k[uü]rz(?:e|ere?)?|läng(?:ere?)?|vorlagen?|muster|" +
  "feed|story|stories|reels?|carousel|carrousel|karussell|stor(?:y|ies)|page|pagina|seite|account|compte|konto|bericht|beitrag|publication|post|posts|berichten|beiträge|publications|thread|fil";

/** Headings of which the posts follow, and nothing else. */
export const POSTS_HEADING =
  "(?:social(?: media)?|sample|suggested|example|possible|draft|ready[- ]made|template|proposed|facebook|twitter|instagram|linkedin) (?:media )?(?:posts?|tweets?|copy|messages?|captions?|content|updates)|posts?(?: (?:to share|for social media|ideas))?|(?:share|copy)[- ](?:and|&)[- ](?:paste|share)|copy[ /-]?paste|captions?|tweets?|content (?:calendar|plan)|social media calendar|" +
  "(?:voorbeeld|mogelijke|kant-en-klare|voorgestelde|social[- ]?media[- ]?|sociale[- ]media[- ]?)\\s?(?:berichten|tweets|posts|teksten)|voorbeeldberichten|voorbeeldteksten|berichten(?: voor (?:sociale|social) media)?|socialemediaberichten|kopieer (?:&|en) plak|contentkalender|" +
  "(?:exemples?|modèles?|propositions?|idées?) de (?:publications?|posts?|tweets?|messages?|textes?)|publications?(?: (?:pour les|sur les|à partager|prêtes).*)?|posts? (?:pour les|prêts|à partager).*|messages? à partager|textes? à (?:copier|partager)|calendrier éditorial|" +
  "(?:beispiel|muster|social[- ]media[- ]?)\\s?(?:beiträge|posts?|texte)|postvorschläge|textvorschläge|textbausteine|beiträge(?: für.*)?|beitragsvorschläge|redaktionsplan|vorlagen für (?:beiträge|posts)";

/** Columns that say why there is a post on a day. In a text, a line that begins so may be its own. */
export const REASONS =
  "reasons?|occasions?|why|reden(?:en)?|aanleiding(?:en)?|waarom|raisons?|motifs?|pourquoi|grund|gründe|anl[aä]ss(?:e)?|warum";
