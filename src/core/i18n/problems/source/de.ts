import { counting } from "../../counting.ts";
import type { SourceWords } from "./SourceWords.ts";

const count = counting("de", ".");
const differently = "diese Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört";

export const de: SourceWords = {
  didYouMean: (near) => (near === undefined ? "" : `; meinten Sie „${near}“?`),

  textTooLong: (length, most) =>
    `hier beginnt ein Text von ${length} UTF-16-Einheiten; ${most} sind das Höchste`,
  skips: (tag) => `YAML überspringt ${tag} und was darauf folgt`,
  beginsWith: (mark) => `dieser Text beginnt mit ${mark}`,
  notRead: (mark) => `bluehart liest „${mark}“ nicht; entfernen Sie es`,
  keyTwice: (name, line) => `der Schlüssel „${name}“ steht schon in Zeile ${line}`,
  mergeKey: "bluehart liest „<<“ nicht; schreiben Sie die Schlüssel aus",
  reservedKey: (name) => `der Schlüssel „${name}“ ist nicht erlaubt; nehmen Sie einen anderen Namen`,
  secondDocument: "hier beginnt ein zweites Dokument; schreiben Sie nur eines",
  emptyFile: "die Datei ist leer",
  tooManyParts: "die Datei hat zu viele Teile",
  tooDeep: (most) => `Listen und Gruppen sind hier zu tief verschachtelt; höchstens ${most} Ebenen`,
  noAnchor: (name) => `nichts weiter oben heißt &${name}, was *${name} wiederholen würde`,
  aliasInside: (name) => `*${name} würde den Teil der Datei wiederholen, in dem es steht`,
  aliasTooOften: (name, most) => `*${name} wiederholt &${name} zu oft; höchstens ${most} Mal`,
  parser: {
    BAD_DIRECTIVE: "eine Zeile, die mit % beginnt, lässt sich hier nicht lesen",
    BAD_DQ_ESCAPE:
      'ein umgekehrter Schrägstrich in "…" beginnt einen Code wie \\n; schreiben Sie \\\\ für den Schrägstrich selbst',
    BAD_INDENT: differently,
    BAD_SCALAR_START: "ein Text kann ohne Anführungszeichen nicht so beginnen",
    BLOCK_AS_IMPLICIT_KEY:
      "diese Zeile hat mehr als einen Doppelpunkt, oder die nächste ist zu tief eingerückt",
    BLOCK_IN_FLOW: "ein Text in Klammern, der einen Doppelpunkt enthält, braucht Anführungszeichen",
    KEY_OVER_1024_CHARS: "ein Schlüssel, das Wort vor einem Doppelpunkt, ist länger als 1024 Zeichen",
    MISSING_CHAR: "diese Zeile hat keinen Schlüssel mit Doppelpunkt und gehört zu keinem Text darüber",
    MULTIPLE_DOCS: "hier beginnt ein zweites Dokument; schreiben Sie nur eines",
    MULTILINE_IMPLICIT_KEY: "ein Doppelpunkt fehlt, oder das Leerzeichen danach",
    NON_STRING_KEY: "ein Schlüssel muss ein Wort sein, gefolgt von einem Doppelpunkt",
    RESOURCE_EXHAUSTION: "Listen und Gruppen sind hier zu tief verschachtelt",
    TAB_AS_INDENT: "diese Zeile ist mit einem Tabulator eingerückt; nehmen Sie Leerzeichen",
    TAG_RESOLVE_FAILED: "ein Text, der mit ! beginnt, braucht Anführungszeichen",
    UNEXPECTED_TOKEN: "YAML kann nicht lesen, was hier folgt",
  },
  unreadable: "YAML kann nicht lesen, was hier beginnt",
  openQuotation: "hier beginnt ein Anführungszeichen, das nicht geschlossen wird",
  openBracket: (missing) => `eine Klammer wird nicht geschlossen: ${missing} fehlt`,
  differently,
  tab: "diese Zeile ist mit einem Tabulator eingerückt, und YAML nimmt nur Leerzeichen",
  spacesForTab: (width) => `setzen Sie ${width} Leerzeichen für jeden Tabulator`,
  spaceAfterColon: "nach dem Doppelpunkt fehlt ein Leerzeichen",
  spaceAfterHyphen: "nach dem Strich fehlt ein Leerzeichen",
  backslash:
    "zwischen doppelten Anführungszeichen beginnt ein umgekehrter Schrägstrich einen Code wie \\n; er selbst wird daher doppelt geschrieben",
  colonAfterKey: "nach dem Schlüssel fehlt ein Doppelpunkt",
  belongsAbove: "diese Zeile gehört zum Text darüber und muss daher tiefer eingerückt sein",
  indentBy: (columns) => `rücken Sie sie um ${count(columns, "Leerzeichen", "Leerzeichen")} ein`,
  bracketNotClosed: (bracket) => `die Klammer ${bracket} wird nicht geschlossen`,
  needsQuotes: (reason) => `${reason} und braucht daher in YAML Anführungszeichen`,
  beginsWithPlaceholder: "dieser Text beginnt mit einem Platzhalter",
  afterQuotation: "dieser Text geht nach Anführungszeichen weiter",
  commaDivides: "ein Komma teilt diesen Text, weil er in Klammern steht,",
  commaNeedsQuotes:
    "ein Komma teilt diesen Text; in Klammern braucht ein Text mit einem Komma Anführungszeichen",
  containsColon: "dieser Text enthält einen Doppelpunkt",
  quotesOrSpace: (what) =>
    `${what}; setzen Sie den Text in Anführungszeichen, oder ein Leerzeichen nach das #`,
  needsQuotesHere: "dieser Text braucht in YAML Anführungszeichen",
  perhaps: (how) => `vielleicht: ${how}`.replace(/: $/, ""),
  repair: (why, advice, shown) => `${why}${advice === "" ? "" : `; ${advice}`}: ${shown}`,

  theFile: "die Datei",
  entries: {
    posts: "Beitrag",
    helplines: "Anlaufstelle",
    facts: "Fakt",
    hashtags: "Hashtag",
    images: "Bild",
    platforms: "Plattform",
  },
  item: (number) => `Nummer ${number}`,
  mustBe: (name, what, but, hint) => `${name}: muss ${what} sein, ist aber ${but}${hint}`,
  about: (name, what) => `${name}: ${what}`,
  missing: (owner, key) => `${owner === undefined ? "" : `${owner}: `}${key} fehlt`,
  digits: "eine Zahl aus Ziffern",
  types: {
    string: "ein Text",
    number: "eine Zahl",
    int: "eine ganze Zahl",
    boolean: "true oder false",
    array: "eine Liste",
    object: "eine Gruppe von Schlüsseln",
    record: "eine Gruppe von Schlüsseln",
  },
  or: (kinds) => kinds.join(" oder "),
  oneOf: (values) => `eines von ${values}`,
  atLeast: (least) => `mindestens ${least}`,
  atMost: (most) => `höchstens ${most}`,
  isEmpty: (name) => `${name} ist leer`,
  unknownKey: (key, hint) => `unbekannter Schlüssel „${key}“${hint}`,
  keysHere: (keys) => `; die Schlüssel sind hier ${keys}`,
  putInQuotes: "; setzen Sie es in Anführungszeichen",
  empty: "leer",
  list: "eine Liste",
  mapping: "eine Gruppe von Schlüsseln",
  text: (shown) => `der Text ${shown}`,
  scalar: {
    number: (shown) => `die Zahl ${shown}`,
    boolean: (shown) => `der Wahrheitswert ${shown}`,
  },
  onLine: (line) => ` in Zeile ${line}`,
  alreadyUsed: (value) => `„${value}“ gibt es schon`,
  demands: {
    languageTag: "muss ein Sprachcode sein, etwa de oder fr-BE",
    id: "muss mit einem Buchstaben oder einer Ziffer beginnen und darf nur Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche enthalten",
    date: "muss ein Datum sein, etwa 2027-01-31",
    colour: 'muss eine Farbe aus sechs Hexadezimalziffern sein, in Anführungszeichen, etwa "#0b5cab"',
    monthDay: 'muss Monat und Tag sein, etwa "07-30"',
    logoFile: "muss eine SVG- oder PNG-Datei sein, etwa logo.svg",
    fontFile: "muss eine woff2-Datei sein, etwa face.woff2",
    someLanguage: "hat in keiner Sprache einen Text",
    withoutSign: "muss ohne sein # geschrieben sein",
    fingerprint: "muss ein Fingerabdruck aus acht Buchstaben sein, wie translate ihn schreibt",
    fileOrCard: "muss entweder eine Datei oder eine Karte haben",
    onlyCards: "hat eine Datei, und nur Karten haben einen Fakt, eine Anlaufstelle, Wörter oder ein Foto",
    allOrList: "muss all sein, oder eine Liste von Plattformen wie [facebook, x]",
    when: "muss etwa „day“, „7 days before, 09:00“ oder „2027-07-23, 18:30“ sein",
    word: "muss einen Buchstaben oder eine Ziffer enthalten",
    realDate: "ist kein echtes Datum",
    timeZone: "muss eine Zeitzone sein, etwa Europe/Brussels",
    placeholderName: "muss ein Name aus Buchstaben, Ziffern, - und _ sein",
    box: "muss eines von text, list, logo, heart, qr, photo, line, space, row, panel sein",
    lowerCase: "muss aus Kleinbuchstaben und Ziffern bestehen",
    platformId: "muss aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen",
    address: "muss eine Adresse sein, wie https://www.example.org/page",
    pattern: "ist kein regulärer Ausdruck",
    composer: "muss eine https-Adresse sein, die auf {text} endet",
  },

  outsideFolder: (file) =>
    `${file} liegt außerhalb des Ordners der Kampagne; legen Sie die Datei hinein und nennen Sie sie von dort aus`,
  notRealDate: (key, date) => `period, ${key}: „${date}“ ist kein echtes Datum`,
  periodEndsFirst: (to, from) => `der Zeitraum endet am ${to}, bevor er am ${from} beginnt`,
  whenNotReal: (written, first, last) =>
    `„${written}“ ist kein echtes Datum von ${first} bis ${last}; schreiben Sie den Tag zuerst, etwa 25/11/2026, oder 2026-11-25`,
  whenWithoutDay: (written) =>
    `„${written}“ zählt vom Tag der Kampagne, und sie hat keinen; fügen Sie einen hinzu, oder geben Sie ein Datum an`,
  variantTwice: (platform) => `für ${platform} gibt es schon eine Variante`,
  accountTwice: (account, platform) => `das Konto „${account}“ steht für ${platform} schon da`,
  noAccount: (account, handle, platform, example) =>
    `Konto „${account}“: „${handle}“ ist kein Konto bei ${platform}; ${example === undefined ? "lassen Sie Leerzeichen weg" : `schreiben Sie es wie ${example}`}`,
  noCardWord: (card, name, hint, known) => `die Karte ${card} hat keine Wörter „${name}“${hint} (${known})`,
  saidAndForbidden: (word) =>
    `der Wortschatz sagt „${word}“ und verbietet es auch; streichen Sie eines davon`,
  languageNotListed: (language, languages) =>
    `die Sprache „${language}“ ist keine Sprache der Kampagne (${languages})`,
  noneKnown: "; es gibt keine",
  unknown: {
    card: (name, known) => `unbekannte Karte „${name}“${known}`,
    fact: (name, known) => `unbekannter Fakt „${name}“${known}`,
    hashtagGroup: (name, known) => `unbekannte Hashtag-Gruppe „${name}“${known}`,
    helpline: (name, known) => `unbekannte Anlaufstelle „${name}“${known}`,
  },
  unfilled: {
    notClosed: "ein Platzhalter beginnt mit {{ und wird nicht geschlossen; schreiben Sie {{name}}",
    badName: (written) =>
      `${written} ist kein Platzhalter: Der Name darf nur Buchstaben, Ziffern, - und _ enthalten, etwa {{municipality}}`,
    noValue: (name, language, near) =>
      `{{${name}}} hat keinen Wert${language === undefined ? "" : ` in „${language}“`}; ${near === undefined ? `geben Sie ihn unter values an, oder mit --set ${name}=...` : `meinten Sie „${near}“?`}`,
    noAccount: (name, near) =>
      `die Kampagne hat kein Konto „${name}“; ${near === undefined ? "ergänzen Sie es unter accounts" : `vielleicht „${near}“?`}`,
    noLink: (name, near) =>
      `die Kampagne hat keinen Link „${name}“; ${near === undefined ? "ergänzen Sie ihn unter links" : `vielleicht „${near}“?`}`,
  },
  filledTooLong: (most) =>
    `mit seinen Werten hat dieser Text mehr als ${most} UTF-16-Einheiten; kürzen Sie die Werte`,

  unknownPlatform: (name, hint, known) =>
    `unbekannte Plattform „${name}“${hint}\nDie Plattformen sind: ${known}.`,
  unknownPost: (name, hint, known) => `unbekannter Beitrag „${name}“${hint}\nDie Beiträge sind: ${known}.`,
  unknownLanguage: (name, hint, known) => `unbekannte Sprache „${name}“${hint}\nDie Sprachen sind: ${known}.`,
  wrongLimit: (platform, choices, given, hint) =>
    `das Limit von ${platform} muss ${["eine ganze Zahl von 1 bis 9007199254740991", ...choices].join(" oder ")} sein, ist aber „${given}“${hint}`,
  tooLongToCount: (length, most) =>
    `der Text hat ${length} UTF-16-Einheiten, und höchstens ${most} werden gezählt`,

  mustHoldKeys: "die Datei muss Schlüssel wie title und posts enthalten",
  postsNoList: "posts muss eine Liste sein, um auf der Seite bearbeitet zu werden",
  postWithoutKeys:
    "jeder Beitrag muss Schlüssel wie id und text haben, um auf der Seite bearbeitet zu werden",
  doesNotExist: "sie existiert nicht",
  tooLarge: (megabytes) => `sie ist größer als ${megabytes} MB, das Höchste`,
  isUtf16: "die Datei ist in UTF-16; speichern Sie sie als UTF-8",
  notUtf8: (byte) =>
    `die Datei ist nicht in UTF-8: Byte 0x${byte} ist dort kein Zeichen; speichern Sie die Datei als UTF-8`,
  noLanguageTag: (tag) => `„${tag}“ ist kein Sprachcode wie de oder fr-BE`,
  noFileName: "der Name der Datei, die gelesen werden soll, ist leer",
  standardInput: "die Standardeingabe",
  kinds: {
    folder: "ein Ordner",
    socket: "ein Socket",
    pipe: "eine Pipe",
    device: "ein Gerät",
  },
  notAFile: (what) => `es ist ${what}, und hier kann nur eine Datei gelesen werden`,
  cannotWatch: (folder, why) => `kann ${folder} nicht beobachten: ${why}`,
  noLogo: (file) => `es gibt kein Logo ${file} im Ordner der Kampagne, oder es lässt sich nicht anzeigen`,
  noFont: (file) => `${file} ist keine WOFF2-Schrift`,
  nameTwice: (name, line) => `der Name „${name}“ steht schon in Zeile ${line}`,
  line: {
    tooLong: (megabytes) => `die Zeile ist länger als ${megabytes} MB`,
    notUtf8: "die Zeile ist nicht in UTF-8, wie es NDJSON verlangt",
    notJson: "die Zeile ist kein JSON",
    noObject: "die Zeile ist kein JSON-Objekt",
    lossyNumber: (number) =>
      `die Zahl ${number} ist zu groß oder zu genau, um erhalten zu bleiben; schreiben Sie sie als Text, in Anführungszeichen`,
  },
  cannotRead: (file, why) => `kann ${file} nicht lesen: ${why}`,
  cannotWrite: (path, why) => `kann ${path} nicht schreiben: ${why}`,
  system: {
    missing: "es gibt keine Datei und keinen Ordner dieses Namens",
    isFolder: "es ist ein Ordner",
    noFolder: "ein Teil des Pfades ist kein Ordner",
    denied: "Zugriff verweigert",
    readOnly: "der Datenträger lässt sich nur lesen",
    diskFull: "der Datenträger ist voll",
    shareFull: "Ihr Anteil am Datenträger ist voll",
    longName: "der Name ist zu lang",
  },
};
