import type { Limit } from "../platform/Platform.ts";
import type { UnitName } from "../text/units.ts";

/** What a kit says in its own voice, in one language. */
export interface Words {
  readonly day: string;
  readonly howTo: string;
  /** How to use the kit, one step a line. */
  readonly steps: readonly string[];
  readonly characters: (length: number, limit: number) => string;
  readonly hashtags: string;
  readonly image: string;
  readonly noLinks: string;
  readonly helplines: string;
  readonly phone: string;
  readonly facts: string;
  readonly source: string;
  readonly noSource: string;
  readonly superseded: (statement: string) => string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly ruleColumns: readonly [
    platform: string,
    limit: string,
    unit: string,
    confidence: string,
    checked: string,
    source: string,
  ];
  readonly confidence: { readonly [level in Limit["confidence"]]: string };
  readonly units: { readonly [unit in UnitName]: string };
  /** Stands under a post whose translation nobody has reviewed. */
  readonly unreviewed: string;
  readonly withheld: (number: number) => string;
  /** When a post is to be posted, with a date and a time. */
  readonly when: (date: string, time: string) => string;
  readonly altText: string;
  readonly noAltText: string;
  /** What was checked when, for the foot of a kit. */
  readonly checkedOn: (date: string) => string;
  readonly unreviewedNote: string;
  readonly platform: string;
  readonly post: string;
  readonly posts: string;
  readonly all: string;
  /** What the web page says. */
  readonly page: PageWords;
}

/** What only the web page says. */
export interface PageWords {
  readonly pageLanguage: string;
  readonly postLanguage: string;
  readonly steps: readonly string[];
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly open: (platform: string) => string;
  readonly noComposer: (platform: string) => string;
  readonly more: string;
  readonly preview: (platform: string) => string;
  readonly server: string;
  readonly left: (number: number) => string;
  readonly skip: string;
}

const en: Words = {
  day: "The day",
  howTo: "How to use this kit",
  steps: [
    "Choose your platform and a post.",
    "Copy the text in the grey box, all of it: the hashtags are in it.",
    "Paste it as it is. It was counted and checked for that platform; a changed text has to be counted again.",
  ],
  characters: (length, limit) => `${length} of ${limit} characters`,
  hashtags: "Hashtags",
  image: "This platform takes a post only with an image or a video.",
  noLinks: "Links cannot be clicked here.",
  helplines: "Where to turn to",
  phone: "phone",
  facts: "Facts and their sources",
  source: "Source",
  noSource: "no source is known",
  superseded: (statement) => `Superseded by: ${statement}`,
  rules: "What the posts were checked against",
  rulesIntro:
    "Platforms change their rules. These are the ones that were applied, and when each was last checked.",
  ruleColumns: ["Platform", "Limit", "Unit", "How sure", "Checked", "Source"],
  confidence: {
    stated: "stated by the platform",
    "source-code": "read in its source code",
    reported: "reported",
    set: "set for this campaign",
  },
  units: {
    weighted: "weighted characters (a link is 23, an emoji 2)",
    graphemes: "characters as readers see them",
    mastodon: "characters as readers see them (a link is 23)",
    threads: "characters, emoji by their bytes",
    utf16: "UTF-16 units",
    utf8: "UTF-8 bytes",
    codePoints: "code points",
  },
  unreviewed: "This translation has not been reviewed yet.",
  withheld: (number) => `${number} more could not be included, because they have errors.`,
  when: (date, time) => `On ${date} at ${time}`,
  altText: "Alt text",
  noAltText: "no alt text",
  checkedOn: (date) => `Counted and checked on ${date}.`,
  unreviewedNote:
    "The translations that are marked have not been reviewed yet: have somebody read them before you post.",
  platform: "Platform",
  post: "Post",
  posts: "Posts",
  all: "All",
  page: {
    pageLanguage: "Language of this page",
    postLanguage: "Language of the posts",
    steps: [
      "Choose your platform and a post.",
      "Press Copy, or open the platform with the text filled in.",
      "Paste it as it is. It was counted and checked for that platform; a changed text has to be counted again.",
    ],
    copy: "Copy",
    copied: "Copied",
    copyFailed:
      "This browser does not let the page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
    open: (platform) => `Open ${platform}`,
    noComposer: (platform) =>
      `${platform} cannot be opened with a text: copy it, open ${platform}, and paste it.`,
    more: "more",
    preview: (platform) => `As ${platform} shows it`,
    server: "Your server",
    left: (number) => `${number} left`,
    skip: "To the posts",
  },
};

const nl: Words = {
  day: "De dag",
  howTo: "Zo gebruikt u deze kit",
  steps: [
    "Kies uw platform en een bericht.",
    "Kopieer de tekst in het grijze vak volledig: de hashtags staan erin.",
    "Plak ze zoals ze is. Ze werd voor dat platform geteld en nagekeken; een gewijzigde tekst moet opnieuw geteld worden.",
  ],
  characters: (length, limit) => `${length} van ${limit} tekens`,
  hashtags: "Hashtags",
  image: "Dit platform aanvaardt een bericht alleen met een foto of een video.",
  noLinks: "Links zijn hier niet aanklikbaar.",
  helplines: "Waar u terechtkunt",
  phone: "tel.",
  facts: "Feiten en hun bronnen",
  source: "Bron",
  noSource: "geen bron bekend",
  superseded: (statement) => `Achterhaald door: ${statement}`,
  rules: "Waaraan de berichten getoetst werden",
  rulesIntro:
    "Platforms veranderen hun regels. Deze werden toegepast; erbij staat wanneer elk laatst werd nagekeken.",
  ruleColumns: ["Platform", "Limiet", "Eenheid", "Zekerheid", "Nagekeken", "Bron"],
  confidence: {
    stated: "door het platform zelf vermeld",
    "source-code": "in de broncode gelezen",
    reported: "volgens anderen",
    set: "voor deze campagne ingesteld",
  },
  units: {
    weighted: "gewogen tekens (een link is 23, een emoji 2)",
    graphemes: "tekens zoals lezers ze zien",
    mastodon: "tekens zoals lezers ze zien (een link is 23)",
    threads: "tekens, emoji volgens hun bytes",
    utf16: "UTF-16-eenheden",
    utf8: "UTF-8-bytes",
    codePoints: "codepunten",
  },
  unreviewed: "Deze vertaling werd nog niet nagelezen.",
  withheld: (number) => `${number} andere konden niet worden opgenomen, omdat er fouten in staan.`,
  when: (date, time) => `Op ${date} om ${time}`,
  altText: "Alternatieve tekst",
  noAltText: "geen alternatieve tekst",
  checkedOn: (date) => `Geteld en nagekeken op ${date}.`,
  unreviewedNote:
    "De gemarkeerde vertalingen werden nog niet nagelezen: laat ze eerst lezen voor u ze plaatst.",
  platform: "Platform",
  post: "Bericht",
  posts: "Berichten",
  all: "Alle",
  page: {
    pageLanguage: "Taal van deze pagina",
    postLanguage: "Taal van de berichten",
    steps: [
      "Kies uw platform en een bericht.",
      "Druk op Kopiëren, of open het platform met de tekst al ingevuld.",
      "Plak de tekst zoals ze is. Ze werd voor dat platform geteld en nagekeken; een gewijzigde tekst moet opnieuw geteld worden.",
    ],
    copy: "Kopiëren",
    copied: "Gekopieerd",
    copyFailed:
      "Deze browser laat de pagina niet kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of ⌘C op een Mac.",
    open: (platform) => `${platform} openen`,
    noComposer: (platform) =>
      `${platform} kan niet met een tekst geopend worden: kopieer ze, open ${platform} en plak ze daar.`,
    more: "meer",
    preview: (platform) => `Zoals ${platform} het toont`,
    server: "Uw server",
    left: (number) => `nog ${number} over`,
    skip: "Naar de berichten",
  },
};

const fr: Words = {
  day: "La journée",
  howTo: "Comment utiliser ce kit",
  steps: [
    "Choisissez votre plateforme et un message.",
    "Copiez tout le texte de l’encadré gris : les hashtags y figurent.",
    "Collez-le tel quel. Il a été compté et vérifié pour cette plateforme ; un texte modifié doit être recompté.",
  ],
  characters: (length, limit) => `${length} caractères sur ${limit}`,
  hashtags: "Hashtags",
  image: "Cette plateforme n’accepte un message qu’avec une image ou une vidéo.",
  noLinks: "Les liens n’y sont pas cliquables.",
  helplines: "Où s’adresser",
  phone: "tél.",
  facts: "Les faits et leurs sources",
  source: "Source",
  noSource: "aucune source connue",
  superseded: (statement) => `Remplacé par : ${statement}`,
  rules: "Les règles appliquées",
  rulesIntro:
    "Les plateformes changent leurs règles. Voici celles qui ont été appliquées et la date de leur dernière vérification.",
  ruleColumns: ["Plateforme", "Limite", "Unité", "Certitude", "Vérifié le", "Source"],
  confidence: {
    stated: "indiqué par la plateforme",
    "source-code": "lu dans son code source",
    reported: "rapporté par des tiers",
    set: "fixé pour cette campagne",
  },
  units: {
    weighted: "caractères pondérés (un lien vaut 23, un émoji 2)",
    graphemes: "caractères tels que le lecteur les voit",
    mastodon: "caractères tels que le lecteur les voit (un lien vaut 23)",
    threads: "caractères, les émojis selon leurs octets",
    utf16: "unités UTF-16",
    utf8: "octets UTF-8",
    codePoints: "points de code",
  },
  unreviewed: "Cette traduction n’a pas encore été relue.",
  withheld: (number) => `${number} autres n’ont pas pu être repris, car ils contiennent des erreurs.`,
  when: (date, time) => `Le ${date} à ${time}`,
  altText: "Texte alternatif",
  noAltText: "pas de texte alternatif",
  checkedOn: (date) => `Compté et vérifié le ${date}.`,
  unreviewedNote:
    "Les traductions signalées n’ont pas encore été relues : faites-les relire avant de les publier.",
  platform: "Plateforme",
  post: "Message",
  posts: "Messages",
  all: "Toutes",
  page: {
    pageLanguage: "Langue de cette page",
    postLanguage: "Langue des messages",
    steps: [
      "Choisissez votre plateforme et un message.",
      "Appuyez sur Copier, ou ouvrez la plateforme avec le texte déjà rempli.",
      "Collez le texte tel quel. Il a été compté et vérifié pour cette plateforme ; un texte modifié doit être recompté.",
    ],
    copy: "Copier",
    copied: "Copié",
    copyFailed:
      "Ce navigateur ne laisse pas la page copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.",
    open: (platform) => `Ouvrir ${platform}`,
    noComposer: (platform) =>
      `${platform} ne s’ouvre pas avec un texte : copiez-le, ouvrez ${platform} et collez-le.`,
    more: "plus",
    preview: (platform) => `Tel que ${platform} l’affiche`,
    server: "Votre serveur",
    left: (number) => `encore ${number}`,
    skip: "Aller aux messages",
  },
};

const de: Words = {
  day: "Der Tag",
  howTo: "So verwenden Sie dieses Kit",
  steps: [
    "Wählen Sie Ihre Plattform und einen Beitrag.",
    "Kopieren Sie den ganzen Text im grauen Kasten: Die Hashtags stehen darin.",
    "Fügen Sie ihn unverändert ein. Er wurde für diese Plattform gezählt und geprüft; ein geänderter Text muss neu gezählt werden.",
  ],
  characters: (length, limit) => `${length} von ${limit} Zeichen`,
  hashtags: "Hashtags",
  image: "Diese Plattform nimmt einen Beitrag nur mit Bild oder Video an.",
  noLinks: "Links sind hier nicht anklickbar.",
  helplines: "Wohin man sich wenden kann",
  phone: "Tel.",
  facts: "Fakten und ihre Quellen",
  source: "Quelle",
  noSource: "keine Quelle bekannt",
  superseded: (statement) => `Überholt durch: ${statement}`,
  rules: "Wogegen die Beiträge geprüft wurden",
  rulesIntro:
    "Plattformen ändern ihre Regeln. Diese wurden angewandt; dabei steht, wann jede zuletzt geprüft wurde.",
  ruleColumns: ["Plattform", "Grenze", "Einheit", "Sicherheit", "Geprüft am", "Quelle"],
  confidence: {
    stated: "von der Plattform genannt",
    "source-code": "in ihrem Quelltext gelesen",
    reported: "von Dritten berichtet",
    set: "für diese Kampagne festgelegt",
  },
  units: {
    weighted: "gewichtete Zeichen (ein Link zählt 23, ein Emoji 2)",
    graphemes: "Zeichen, wie Leser sie sehen",
    mastodon: "Zeichen, wie Leser sie sehen (ein Link zählt 23)",
    threads: "Zeichen, Emojis nach ihren Bytes",
    utf16: "UTF-16-Einheiten",
    utf8: "UTF-8-Bytes",
    codePoints: "Codepunkte",
  },
  unreviewed: "Diese Übersetzung wurde noch nicht gegengelesen.",
  withheld: (number) => `${number} weitere konnten nicht aufgenommen werden, weil sie Fehler enthalten.`,
  when: (date, time) => `Am ${date} um ${time}`,
  altText: "Alternativtext",
  noAltText: "kein Alternativtext",
  checkedOn: (date) => `Gezählt und geprüft am ${date}.`,
  unreviewedNote:
    "Die gekennzeichneten Übersetzungen wurden noch nicht gegengelesen: Lassen Sie sie lesen, bevor Sie sie veröffentlichen.",
  platform: "Plattform",
  post: "Beitrag",
  posts: "Beiträge",
  all: "Alle",
  page: {
    pageLanguage: "Sprache dieser Seite",
    postLanguage: "Sprache der Beiträge",
    steps: [
      "Wählen Sie Ihre Plattform und einen Beitrag.",
      "Drücken Sie auf Kopieren, oder öffnen Sie die Plattform mit dem eingefüllten Text.",
      "Fügen Sie den Text unverändert ein. Er wurde für diese Plattform gezählt und geprüft; ein geänderter Text muss neu gezählt werden.",
    ],
    copy: "Kopieren",
    copied: "Kopiert",
    copyFailed:
      "Dieser Browser lässt die Seite nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C, oder ⌘C auf einem Mac.",
    open: (platform) => `${platform} öffnen`,
    noComposer: (platform) =>
      `${platform} lässt sich nicht mit einem Text öffnen: Kopieren Sie ihn, öffnen Sie ${platform} und fügen Sie ihn ein.`,
    more: "mehr",
    preview: (platform) => `So zeigt es ${platform}`,
    server: "Ihr Server",
    left: (number) => `noch ${number}`,
    skip: "Zu den Beiträgen",
  },
};

const words: { readonly [language: string]: Words } = { nl, fr, de, en };

/** The languages in which a kit speaks in its own voice. */
export const wordLanguages: readonly string[] = Object.keys(words);

/** A kit's words in a language, regions aside; in English where there are none. */
export function wordsIn(language: string): Words {
  return words[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
