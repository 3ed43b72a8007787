import { counting } from "../../counting.ts";
import type { SourceWords } from "./SourceWords.ts";

const count = counting("fr", "\u00a0");
const differently = "cette ligne n’a pas le même retrait que celles dont elle fait partie";

export const fr: SourceWords = {
  didYouMean: (near) => (near === undefined ? "" : `\u00a0; vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`),

  textTooLong: (length, most) =>
    `ici commence un texte de ${length} unités UTF-16\u00a0; ${most} est le maximum`,
  skips: (tag) => `YAML saute ${tag} et ce qui suit`,
  beginsWith: (mark) => `ce texte commence par ${mark}`,
  notRead: (mark) => `bluehart ne lit pas «\u00a0${mark}\u00a0»\u00a0; enlevez-le`,
  keyTwice: (name, line) => `la clé «\u00a0${name}\u00a0» est déjà utilisée à la ligne ${line}`,
  mergeKey: "bluehart ne lit pas «\u00a0<<\u00a0»\u00a0; écrivez les clés en toutes lettres",
  reservedKey: (name) => `la clé «\u00a0${name}\u00a0» n’est pas permise\u00a0; prenez un autre nom`,
  secondDocument: "ici commence un deuxième document\u00a0; n’en écrivez qu’un",
  emptyFile: "le fichier est vide",
  tooManyParts: "le fichier a trop de parties",
  tooDeep: (most) => `des listes et des groupes sont trop imbriqués ici\u00a0; ${most} niveaux au plus`,
  noAnchor: (name) => `rien plus haut ne s’appelle &${name}, que *${name} répéterait`,
  aliasInside: (name) => `*${name} répéterait la partie du fichier où il se trouve`,
  aliasTooOften: (name, most) => `*${name} répète &${name} trop souvent\u00a0; ${most} fois au plus`,
  parser: {
    BAD_DIRECTIVE: "une ligne qui commence par % ne peut pas être lue ici",
    BAD_DQ_ESCAPE:
      'une barre oblique inverse dans "…" commence un code comme \\n\u00a0; écrivez \\\\ pour la barre elle-même',
    BAD_INDENT: differently,
    BAD_SCALAR_START: "un texte ne peut pas commencer ainsi sans guillemets",
    BLOCK_AS_IMPLICIT_KEY: "cette ligne a plus d’un deux-points, ou la suivante est trop en retrait",
    BLOCK_IN_FLOW: "un texte entre crochets qui contient un deux-points demande des guillemets",
    KEY_OVER_1024_CHARS: "une clé, le mot avant un deux-points, dépasse 1024 caractères",
    MISSING_CHAR:
      "cette ligne n’a pas de clé suivie d’un deux-points, et n’appartient à aucun texte au-dessus",
    MULTIPLE_DOCS: "ici commence un deuxième document\u00a0; n’en écrivez qu’un",
    MULTILINE_IMPLICIT_KEY: "il manque un deux-points, ou l’espace qui le suit",
    NON_STRING_KEY: "une clé doit être un mot, suivi d’un deux-points",
    RESOURCE_EXHAUSTION: "des listes et des groupes sont trop imbriqués ici",
    TAB_AS_INDENT: "cette ligne est en retrait par une tabulation\u00a0; utilisez des espaces",
    TAG_RESOLVE_FAILED: "un texte qui commence par ! demande des guillemets",
    UNEXPECTED_TOKEN: "YAML ne peut pas lire ce qui suit ici",
  },
  unreadable: "YAML ne peut pas lire ce qui commence ici",
  openQuotation: "un guillemet s’ouvre ici et n’est pas fermé",
  openBracket: (missing) => `un crochet n’est pas fermé\u00a0: il manque ${missing}`,
  differently,
  tab: "cette ligne est en retrait par une tabulation, et YAML n’accepte que des espaces",
  spacesForTab: (width) => `mettez ${width} espaces pour chaque tabulation`,
  spaceAfterColon: "il manque une espace après le deux-points",
  spaceAfterHyphen: "il manque une espace après le tiret",
  backslash:
    "entre guillemets doubles, une barre oblique inverse commence un code comme \\n\u00a0; la barre elle-même s’écrit donc deux fois",
  colonAfterKey: "il manque un deux-points après la clé",
  belongsAbove: "cette ligne fait partie du texte au-dessus, et doit donc être plus en retrait",
  indentBy: (columns) => `mettez-la en retrait de ${count(columns, "espace", "espaces")}`,
  bracketNotClosed: (bracket) => `le crochet ${bracket} n’est pas fermé`,
  needsQuotes: (reason) => `${reason}, et YAML demande donc des guillemets`,
  beginsWithPlaceholder: "ce texte commence par un champ",
  afterQuotation: "ce texte continue après des guillemets",
  commaDivides: "une virgule coupe ce texte, parce qu’il est entre crochets",
  commaNeedsQuotes:
    "une virgule coupe ce texte\u00a0; entre crochets, un texte qui contient une virgule demande des guillemets",
  containsColon: "ce texte contient un deux-points",
  quotesOrSpace: (what) => `${what}\u00a0; mettez le texte entre guillemets, ou une espace après le #`,
  needsQuotesHere: "YAML demande des guillemets autour de ce texte",
  perhaps: (how) => `peut-être ${how}`.trim(),
  repair: (why, advice, shown) => `${why}${advice === "" ? "" : `\u00a0; ${advice}`}\u00a0: ${shown}`,

  theFile: "le fichier",
  entries: {
    posts: "message",
    helplines: "ligne d’aide",
    facts: "fait",
    hashtags: "hashtag",
    images: "image",
    platforms: "plateforme",
  },
  item: (number) => `numéro ${number}`,
  mustBe: (name, what, but, hint) => `${name}\u00a0: il faut ${what}, et non ${but}${hint}`,
  about: (name, what) => `${name}\u00a0: ${what}`,
  missing: (owner, key) => `${owner === undefined ? "" : `${owner}\u00a0: `}il manque ${key}`,
  digits: "un nombre en chiffres",
  types: {
    string: "un texte",
    number: "un nombre",
    int: "un nombre entier",
    boolean: "true ou false",
    array: "une liste",
    object: "un groupe de clés",
    record: "un groupe de clés",
  },
  or: (kinds) => kinds.join(" ou "),
  oneOf: (values) => `l’un de ${values}`,
  atLeast: (least) => `au moins ${least}`,
  atMost: (most) => `au plus ${most}`,
  isEmpty: (name) => `${name}\u00a0: c’est vide`,
  unknownKey: (key, hint) => `clé inconnue «\u00a0${key}\u00a0»${hint}`,
  keysHere: (keys) => `\u00a0; les clés sont ici ${keys}`,
  putInQuotes: "\u00a0; mettez-le entre guillemets",
  empty: "rien",
  list: "une liste",
  mapping: "un groupe de clés",
  text: (shown) => `le texte ${shown}`,
  scalar: {
    number: (shown) => `le nombre ${shown}`,
    boolean: (shown) => `la valeur logique ${shown}`,
  },
  onLine: (line) => ` à la ligne ${line}`,
  alreadyUsed: (value) => `«\u00a0${value}\u00a0» est déjà utilisé`,
  demands: {
    languageTag: "il faut un code de langue comme fr ou nl-BE",
    id: "il faut commencer par une lettre ou un chiffre, puis seulement des lettres, chiffres, traits d’union, points et traits bas",
    date: "il faut une date comme 2027-01-31",
    colour: 'il faut une couleur de six chiffres hexadécimaux, entre guillemets, comme "#0b5cab"',
    monthDay: 'il faut un mois et un jour, comme "07-30"',
    logoFile: "il faut un fichier SVG ou PNG, comme logo.svg",
    fontFile: "il faut un fichier woff2, comme face.woff2",
    someLanguage: "il n’y a de texte dans aucune langue",
    withoutSign: "il faut l’écrire sans son #",
    fingerprint: "il faut une empreinte de huit lettres, comme translate l’écrit",
    fileOrCard: "il faut un fichier ou une carte, et un seul des deux",
    onlyCards: "il y a un fichier, et seules les cartes ont un fait, une ligne d’aide, des mots ou une photo",
    allOrList: "il faut all, ou une liste de plateformes comme [facebook, x]",
    when: "il faut par exemple «\u00a0day\u00a0», «\u00a07 days before, 09:00\u00a0» ou «\u00a02027-07-23, 18:30\u00a0»",
    word: "doit contenir une lettre ou un chiffre",
    realDate: "cette date n’existe pas",
    timeZone: "il faut un fuseau horaire comme Europe/Brussels",
    placeholderName: "il faut un nom de lettres, de chiffres, de - et de _",
    box: "il faut l’un de text, list, logo, heart, qr, photo, line, space, row, panel",
    lowerCase: "il faut des lettres minuscules et des chiffres",
    platformId: "il faut des lettres minuscules, des chiffres et des traits d’union",
    address: "il faut une adresse, comme https://www.example.org/page",
    pattern: "n’est pas une expression régulière",
    composer: "il faut une adresse https qui finit par {text}",
  },

  outsideFolder: (file) =>
    `${file} est hors du dossier de la campagne\u00a0; mettez-le dedans, et nommez-le à partir de là`,
  notRealDate: (key, date) => `period, ${key}\u00a0: «\u00a0${date}\u00a0» n’existe pas`,
  periodEndsFirst: (to, from) => `la période finit le ${to}, avant de commencer le ${from}`,
  whenNotReal: (written, first, last) =>
    `«\u00a0${written}\u00a0» n’est pas une date de ${first} à ${last}\u00a0; écrivez le jour d’abord, comme 25/11/2026, ou 2026-11-25`,
  whenWithoutDay: (written) =>
    `«\u00a0${written}\u00a0» compte à partir du jour de la campagne, et elle n’en a pas\u00a0; ajoutez-en un, ou donnez une date`,
  variantTwice: (platform) => `il y a déjà une variante pour ${platform}`,
  accountTwice: (account, platform) => `le compte «\u00a0${account}\u00a0» est déjà indiqué pour ${platform}`,
  noAccount: (account, handle, platform, example) =>
    `compte «\u00a0${account}\u00a0»\u00a0: «\u00a0${handle}\u00a0» n’est pas un compte ${platform}\u00a0; ${example === undefined ? "retirez les espaces" : `écrivez-le comme ${example}`}`,
  noCardWord: (card, name, hint, known) =>
    `la carte ${card} n’a pas de mots «\u00a0${name}\u00a0»${hint} (${known})`,
  saidAndForbidden: (word) =>
    `le vocabulaire dit «\u00a0${word}\u00a0» et l’interdit aussi\u00a0; retirez l’un des deux`,
  languageNotListed: (language, languages) =>
    `la langue «\u00a0${language}\u00a0» n’est pas une langue de la campagne (${languages})`,
  noneKnown: "\u00a0; il n’y en a pas",
  unknown: {
    card: (name, known) => `carte inconnue «\u00a0${name}\u00a0»${known}`,
    fact: (name, known) => `fait inconnu «\u00a0${name}\u00a0»${known}`,
    hashtagGroup: (name, known) => `groupe de hashtags inconnu «\u00a0${name}\u00a0»${known}`,
    helpline: (name, known) => `ligne d’aide inconnue «\u00a0${name}\u00a0»${known}`,
  },
  unfilled: {
    notClosed: "un champ commence par {{ et n’est pas fermé\u00a0; écrivez {{nom}}",
    badName: (written) =>
      `${written} n’est pas un champ\u00a0: son nom ne peut avoir que des lettres, des chiffres, - et _, comme {{municipality}}`,
    noValue: (name, language, near) =>
      `{{${name}}} n’a pas de valeur${language === undefined ? "" : ` en «\u00a0${language}\u00a0»`}\u00a0; ${near === undefined ? `donnez-la sous values, ou avec --set ${name}=...` : `vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`}`,
    noAccount: (name, near) =>
      `la campagne n’a pas de compte «\u00a0${name}\u00a0»\u00a0; ${near === undefined ? "ajoutez-le sous accounts" : `peut-être «\u00a0${near}\u00a0»\u00a0?`}`,
    noLink: (name, near) =>
      `la campagne n’a pas de lien «\u00a0${name}\u00a0»\u00a0; ${near === undefined ? "ajoutez-le sous links" : `peut-être «\u00a0${near}\u00a0»\u00a0?`}`,
  },
  filledTooLong: (most) =>
    `avec ses valeurs, ce texte dépasse ${most} unités UTF-16\u00a0; raccourcissez les valeurs`,

  unknownPlatform: (name, hint, known) =>
    `plateforme inconnue «\u00a0${name}\u00a0»${hint}\nLes plateformes sont\u00a0: ${known}.`,
  unknownPost: (name, hint, known) =>
    `message inconnu «\u00a0${name}\u00a0»${hint}\nLes messages sont\u00a0: ${known}.`,
  unknownLanguage: (name, hint, known) =>
    `langue inconnue «\u00a0${name}\u00a0»${hint}\nLes langues sont\u00a0: ${known}.`,
  wrongLimit: (platform, choices, given, hint) =>
    `la limite de ${platform} doit être ${["un nombre entier de 1 à 9007199254740991", ...choices].join(" ou ")}, et non «\u00a0${given}\u00a0»${hint}`,
  tooLongToCount: (length, most) => `le texte a ${length} unités UTF-16, et ${most} au plus sont comptées`,

  mustHoldKeys: "le fichier doit contenir des clés comme title et posts",
  postsNoList: "posts doit être une liste pour être modifié dans la page",
  postWithoutKeys: "chaque message doit avoir des clés comme id et text pour être modifié dans la page",
  doesNotExist: "il n’existe pas",
  tooLarge: (megabytes) => `il dépasse ${megabytes} Mo, le maximum`,
  isUtf16: "le fichier est en UTF-16\u00a0; enregistrez-le en UTF-8",
  notUtf8: (byte) =>
    `le fichier n’est pas en UTF-8\u00a0: l’octet 0x${byte} n’y est pas un caractère\u00a0; enregistrez le fichier en UTF-8`,
  noLanguageTag: (tag) => `«\u00a0${tag}\u00a0» n’est pas un code de langue comme fr ou nl-BE`,
  noFileName: "le nom du fichier à lire est vide",
  standardInput: "l’entrée standard",
  kinds: {
    folder: "un dossier",
    socket: "un socket",
    pipe: "un tube",
    device: "un périphérique",
  },
  notAFile: (what) => `c’est ${what}, et seul un fichier peut être lu ici`,
  cannotWatch: (folder, why) => `impossible de surveiller ${folder}\u00a0: ${why}`,
  noLogo: (file) =>
    `il n’y a pas de logo ${file} dans le dossier de la campagne, ou il ne peut pas être affiché`,
  noFont: (file) => `${file} n’est pas une police WOFF2`,
  nameTwice: (name, line) => `le nom «\u00a0${name}\u00a0» figure déjà à la ligne ${line}`,
  line: {
    tooLong: (megabytes) => `la ligne dépasse ${megabytes}\u00a0Mo`,
    notUtf8: "la ligne n’est pas en UTF-8, comme l’exige NDJSON",
    notJson: "la ligne n’est pas du JSON",
    noObject: "la ligne n’est pas un objet JSON",
    lossyNumber: (number) =>
      `le nombre ${number} est trop grand ou trop précis pour être conservé\u00a0; écrivez-le comme texte, entre guillemets`,
  },
  cannotRead: (file, why) => `impossible de lire ${file}\u00a0: ${why}`,
  cannotWrite: (path, why) => `impossible d’écrire ${path}\u00a0: ${why}`,
  system: {
    missing: "il n’y a ni fichier ni dossier de ce nom",
    isFolder: "c’est un dossier",
    noFolder: "une partie de son chemin n’est pas un dossier",
    denied: "accès refusé",
    readOnly: "le disque est en lecture seule",
    diskFull: "le disque est plein",
    shareFull: "votre part du disque est pleine",
    longName: "son nom est trop long",
  },
};
