import type { PlainReason } from "../../core/i18n/problems/documents/DocumentWords.ts";

/** What sections that hold no posts are called, in English, Dutch, French and German. */

/** Never a post, whatever follows: letters, press, accounts, contacts, legends. With what they are, for the report. */
export const LEFT_SECTIONS: readonly (readonly [what: PlainReason, pattern: string])[] = [
  [
    "press",
    "for immediate release|ends|notes? to editors?|note (?:aux rédactions|à la rédaction)|noot voor de redactie|hinweise? (?:für|an) (?:die )?redaktion(?:en)?|embargo(?:ed)?\\b.*|voor onmiddellijke publicatie|pour diffusion immédiate|zur sofortigen veröffentlichung|press (?:release|statement|kit)|media (?:release|advisory)|pers(?:bericht|tekst|map)|communiqué(?: de presse)?|dossier de presse|presse(?:mitteilung|information|text|mappe)",
  ],
  [
    "letter",
    "(?:sample|template|model|example|draft)?\\s?(?:letter|e-?mail)(?: (?:to|template|text|signature|banner|copy|for)\\b.*)?|(?:model|voorbeeld)?brief(?: aan.*)?|(?:voorbeeld)?mail(?: aan.*)?|(?:modèle|exemple)s? (?:de |d[’'])(?:lettre|courriel|e-?mail|mail).*|lettre(?: type)?(?: (?:à|aux?)\\b.*)?|courriel.*|(?:muster)?brief(?: an.*)?|musterschreiben|anschreiben",
  ],
  [
    "newsletter",
    "news ?letters?(?: .*)?|(?:tekst voor (?:de |uw )?)?nieuwsbrief.*|(?:texte pour (?:la |votre )?)?(?:infolettre|bulletin|newsletter).*|(?:text für (?:den |ihren )?)?(?:newsletter|rundbrief).*|website (?:text|copy|tekst)|blog ?post.*|(?:article|artikel)(?: .*)?",
  ],
  [
    "accounts",
    "(?:social media |our |official )?(?:accounts?|handles?)(?: .*)?|(?:who|people|organisations) to (?:tag|follow).*|tag us|follow us.*|volg ons.*|tag ons|onze (?:accounts|kanalen).*|suivez[- ]nous.*|(?:nos |les )?comptes?(?: .*)?|folgt? uns.*|folgen sie uns.*|(?:unsere )?(?:accounts|konten|kanäle)(?: .*)?",
  ],
  [
    "contact",
    "(?:press|media|pers|presse|medien)?[- ]?contacts?(?: .*)?|contact presse|(?:presse|medien|pers)-?kontakt.*|perscontact.*|contactgegevens|contact(?:persoon|eer ons)?.*|contactez[- ]nous|kontakt(?:e|daten)?(?: .*)?|ansprechpartner.*|questions\\??|vragen\\??|fragen\\??|more information|meer info(?:rmatie)?|plus d[’']informations?|weitere informationen|mehr infos?",
  ],
  [
    "minutes",
    "any other business|a\\.?o\\.?b\\.?|(?:date of )?next meeting.*|action points?|attendees|varia|rondvraag|volgende vergadering.*|actiepunten|aanwezig(?:en)?|verontschuldigd|divers|tour de table|prochaine réunion.*|points? d[’']action|présents?|excusés?|verschiedenes|sonstiges|nächste sitzung.*|anwesend(?:e)?|entschuldigt|aufgaben",
  ],
  [
    "legend",
    "legend|legende|légende des couleurs|key|colou?r (?:code|key)|kleurcode.*|code couleur.*|farbcode.*|abbreviations|afkortingen",
  ],
  [
    "legal",
    "legal notices?|disclaimer|copyright.*|credits?|privacy.*|colofon|juridische vermeldingen|mentions légales|crédits?|impressum|datenschutz.*|rechtliche hinweise",
  ],
  [
    "tableOfContents",
    "(?:table of )?contents|inhoud(?:sopgave|stafel)?|table des matières|sommaire|inhalt(?:sverzeichnis)?",
  ],
  [
    "material",
    "downloads?|(?:images|visuals|graphics|logos|files|beelden|afbeeldingen|visuels?|logos|affiches|bilder|material(?:ien)?)\\s(?:(?:to|for|te|om te|à|zum)\\s)?(?:download(?:s|en)?|télécharger|herunterladen)|assets|graphics|logos?(?: .*)?|visuals?|visual assets|images?|videos?|materials?|resources|beeldmateriaal|materiaal|logo'?s|visuels?|supports? (?:visuels?|de communication).*|ressources|vidéos?|téléchargements?|bildmaterial|grafiken|materialien|affiches?|posters?|banners?",
  ],
  [
    "story",
    "(?:instagram |facebook |insta)?[- ]?(?:stor(?:y|ies)|verhaal|reels?)(?: .{0,20})?|(?:video|vidéo)[- ]?(?:script|idee|idea|idée)?s?",
  ],
  [
    "script",
    "(?:radio|video|phone|call) script|script|voicemail.*|speech|toespraak|discours|rede|talking points|petition.*|flyers?|bulletin insert",
  ],
];

/** How to use the toolkit. Platforms below such a heading may still hold posts. */
export const HOW_TO =
  "how (?:to|you can|can you) .*|(?:some )?(?:useful )?tips?(?: .*)?|instructions?|guidelines?(?: .*)?|do[’']?s (?:and|&) don[’']?ts?|get involved|take action|ways to .*|using this .*|about this (?:toolkit|guide)|faqs?(?: .*)?|frequently asked questions|best practices?|timeline|" +
  "hoe (?:kan|kunt|gebruik|doe|deel|help).*|wat kan (?:u|je|jij).*|zo (?:gebruik|doe|deel|help).*|aan de slag.*|richtlijnen|veelgestelde vragen|instructies|gebruiksaanwijzing|doe mee.*|stappenplan|" +
  "comment (?:utiliser|participer|faire|agir|partager|nous aider).*|mode d[’']emploi|foire aux questions|questions fréquentes|conseils?(?: .*)?|consignes?|astuces?.*|participez.*|" +
  "so (?:geht|machen|nutzen|können|funktioniert).*|wie (?:sie|ihr|du|können|kann|nutzen|nutze).*|anleitung.*|häufig(?:e| gestellte) fragen|hinweise(?: .*)?|tipps?(?: .*)?|mitmachen.*|was (?:sie|du|ihr) tun.*";

export const FACTS =
  "(?:key |fast |quick )?facts?(?: (?:and|&) (?:figures|stats|statistics|sources))?|(?:key )?(?:figures|statistics|stats|numbers)|did you know\\??|facts? sheet|" +
  "(?:feiten|cijfers)(?: (?:en|&) (?:hun )?(?:feiten|cijfers|bronnen))?|kerncijfers|in cijfers|wist je dat[ ?…]*|de cijfers|" +
  "(?:faits|chiffres)(?:[- ]clés?)?(?: (?:et|&) (?:faits|chiffres|sources))?|quelques chiffres|en chiffres|statistiques|le saviez[- ]vous[ ?…]*|les chiffres|" +
  "(?:zahlen|fakten|daten)(?:[ ,]*(?:und|&)?\\s*(?:zahlen|fakten|daten|quellen))*|die zahlen|statistiken?|wussten sie schon[ ?…]*";

export const HELPLINES =
  "(?:where to )?(?:get|find|seek|getting) help.*|help ?lines?|hotlines?|need help\\??.*|support (?:services|lines?).*|where (?:to|can you) (?:turn|go).*|emergency numbers?|useful numbers?|" +
  "hulp(?:lijn(?:en)?|verlening| nodig\\??.*| zoeken.*)?|waar (?:vind|kan|kunt).* (?:hulp|terecht).*|waar (?:u|je|jij) terechtk.*|(?:nood|hulp)nummers?|nuttige (?:nummers|adressen)|meldpunt(?:en)?|" +
  "(?:besoin d[’'])aide\\s*\\??.*|où (?:trouver|obtenir|demander) de l[’']aide.*|lignes? d[’'](?:écoute|aide)|numéros? (?:utiles?|d[’'](?:urgence|aide|écoute)|verts?)|(?:obtenir|trouver) de l[’']aide|aide (?:et soutien|aux victimes)|" +
  "hilfe(?:telefone?|angebote|stellen)?(?: (?:und|&) beratung)?(?: (?:finden|bekommen|gibt).*)?|beratung(?: und hilfe)?(?: finden.*)?|hier (?:finden|gibt).* hilfe.*|beratungsstellen?|notruf(?:nummern?)?|hilfsnummern?|hilfsangebote|sorgentelefone?";

export const HASHTAGS =
  "(?:official |campaign |suggested |our |key |main )?hash ?tags?(?: .*)?|(?:gebruik|use|utilisez|nutzen sie) .*hash ?tags?.*|(?:officiële |onze )?hashtags?|mots?[- ](?:dièses?|clics?)(?: .*)?|.*\\bhashtags?\\s*:?";

/** The story behind the posts. Unknown headings outside of posts count as such too. */
export const BACKGROUND =
  "about.*|background.*|key messages?.*|overview|introduction|intro|context|why .*|what (?:is|are) .*|who (?:we are|is) .*|the (?:issue|problem|campaign|challenge)|our (?:story|mission|message|demands)|objectives?|goals?|mission|" +
  "over (?:de|het|ons|deze).*|achtergrond.*|kernboodschap(?:pen)?.*|inleiding|situering|waarom.*|wat (?:is|zijn) .*|wie (?:zijn|is) .*|het probleem|de campagne|doelstelling(?:en)?|boodschap|" +
  "à propos.*|contexte.*|messages? clés?.*|introduction|présentation.*|pourquoi.*|qu[’']est[- ]ce.*|qui sommes.*|la campagne|le problème|objectifs?|" +
  "über .*|hintergrund.*|kernbotschaft(?:en)?.*|einleitung|einführung|warum.*|was (?:ist|sind) .*|wer (?:wir sind|ist) .*|die kampagne|das problem|ziele?";
