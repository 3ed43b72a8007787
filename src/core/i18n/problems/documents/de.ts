import { counting } from "../../counting.ts";
import type { DocumentWords } from "./DocumentWords.ts";

const count = counting("de", ".");
const anew = "öffnen Sie sie, speichern Sie sie neu, und lesen Sie das Ergebnis ein";
const paste =
  "öffnen Sie sie, markieren und kopieren Sie alles, fügen Sie es in eine Textdatei ein und lesen Sie diese ein";

export const de: DocumentWords = {
  unreadable: {
    empty: "sie ist leer",
    pdf: `sie ist ein PDF, dessen Absätze und Spalten sich nicht sicher erkennen lassen; ${paste}, oder bitten Sie um das Word-Dokument`,
    rtf: "sie ist RTF; öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx",
    calendar:
      "sie ist ein Kalender; exportieren Sie die Beiträge als CSV, oder von einer Kampagne von bluehart das Kit als kit.csv oder kit.json",
    locked:
      "sie ist mit einem Passwort geschützt; öffnen Sie sie, entfernen Sie das Passwort, und speichern Sie sie",
    oldExcel:
      "sie ist eine alte Excel-Datei (.xls); öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx",
    oldWord:
      "sie ist eine alte Word-Datei (.doc); öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx",
    others: {
      picture: "sie ist ein Bild, ohne Text; nennen Sie es unter images eines Beitrags",
      video: "sie ist ein Video, ohne Text",
      recording: "sie ist eine Tonaufnahme, ohne Text",
      program: "sie ist ein Programm, ohne Text",
      archive: "sie ist ein Archiv; entpacken Sie es und nennen Sie die Datei darin",
      font: "sie ist eine Schrift, ohne Text",
      database: "sie ist eine Datenbank, und die öffnet bluehart nicht",
    },
    misnamed: (ending) =>
      `sie heißt .${ending}, ist es aber nicht; öffnen Sie sie und speichern Sie sie als .${ending}`,
    webPage: `sie ist eine Webseite; ${paste}. Von einem Kit von bluehart lesen Sie kit.csv oder kit.json ein`,
    isCampaign: (ending) => `eine .${ending}-Datei ist schon eine Kampagne; siehe bluehart check`,
    damagedOrMisnamed: (ending, advice) =>
      `sie ist beschädigt, oder heißt .${ending}, ohne es zu sein; ${advice}`,
    paste,
    saveAs: (ending) => `öffnen Sie sie und speichern Sie sie als .${ending}`,
    damagedWord: (reason) => `die Word-Datei ist beschädigt (${reason}); ${anew}`,
    damagedSheet: (reason) => `die Tabelle ist beschädigt (${reason}); ${anew}`,
    damaged: `die Datei ist beschädigt; ${anew}`,
    textTooLarge: (megabytes) =>
      `sie ist größer als ${megabytes} MB, das Höchste für einen Text; lesen Sie einen Teil davon ein`,
    noText: "sie ist weder ein Text noch ein Format, das bluehart einliest",
    noTable: (reason) => `sie ist keine lesbare Tabelle (${reason})`,
    openQuote: (line) =>
      `das Anführungszeichen, das in Zeile ${line} beginnt, wird nie geschlossen; schließen oder entfernen Sie es`,
    tooManyRows: (most) =>
      `sie hat mehr als ${count(most, "Zeile", "Zeilen")}, das Höchste; lesen Sie einen Teil davon ein`,
    sheetTooLong: (sheet, most) =>
      `das Blatt „${sheet}“ hat mehr als ${count(most, "Zeile", "Zeilen")}, das Höchste; lesen Sie einen Teil davon ein`,
    sheetTooFull: (sheet, most) =>
      `das Blatt „${sheet}“ hat mehr als ${count(most, "Zelle", "Zellen")}, das Höchste; lesen Sie einen Teil davon ein`,
    binaryExcel:
      "sie ist eine binäre Excel-Datei (.xlsb); öffnen Sie sie in Excel und speichern Sie sie als .xlsx",
    presentation:
      "sie ist eine Präsentation; kopieren Sie die Texte in ein Word-Dokument oder eine Textdatei",
    libreOffice:
      "sie ist eine Datei von LibreOffice; öffnen Sie sie dort und speichern Sie sie als .docx oder .xlsx",
    otherZip:
      "sie ist ein Zip-Archiv, aber kein Word-Dokument und keine Excel-Tabelle; entpacken Sie es und nennen Sie die Datei darin",
    macros: (ending) =>
      `sie enthält Makros, und die öffnet bluehart nicht; speichern Sie sie ohne Makros als .${ending}`,
    unpacksTo: (megabytes, most) =>
      `entpackt hat sie ${megabytes} MB, mehr als die erlaubten ${most} MB; lesen Sie einen Teil davon ein`,
    tooManyFiles: (files) => `sie enthält ${count(files, "Datei", "Dateien")}, mehr als jedes Dokument`,
    lockedZip: "sie ist mit einem Passwort geschützt; entfernen Sie es und speichern Sie die Datei",
    noJson: (reason) => `sie ist kein JSON (${reason})`,
    otherJson:
      "von JSON werden nur die Kits eingelesen, die bluehart export kit.json schreibt; speichern Sie eine Tabelle als CSV",

    garbled:
      "einige Umlaute und Akzente sind verstümmelt, weil sie als Windows-1252 geöffnet wurde und UTF-8 ist; öffnen Sie die verschickte Datei als UTF-8, oder verwenden Sie .xlsx",
    untitled:
      "keine der ersten Zeilen hat die Titel Schlüssel und Übersetzung, die bluehart translate --to hineingeschrieben hat",
    isWord: "sie ist ein Word-Dokument; schicken Sie die Tabelle zurück",
    noSheets: "sie hat keine Blätter",
    damagedTable: (reason) =>
      `die Tabelle ist beschädigt (${reason}); öffnen Sie sie und speichern Sie sie neu`,
    noCatalogue: (reason) => `sie ist keine lesbare .po-Datei (${reason})`,
    noCatalogueLine: (line) =>
      `Zeile ${line} gehört nicht in eine .po-Datei; vielleicht ist die Datei abgeschnitten`,
    documentType: "sie hat einen Dokumenttyp, und den liest bluehart nicht",
    longTag: (most) => `sie hat ein Tag von mehr als ${count(most, "Zeichen", "Zeichen")}`,
    cutOffXml: (tag, line, column) =>
      `sie ist abgeschnitten: <${tag}> in Zeile ${line}, Spalte ${column}, hat kein Ende; speichern oder senden Sie sie noch einmal`,
    deepXml: (most, line, column) =>
      `sie hat mehr als ${most} Elemente ineinander, in Zeile ${line}, Spalte ${column}; kein Übersetzungsprogramm schreibt das`,
    brokenXml: (line, column) => `sie ist kein wohlgeformtes XML, Zeile ${line}, Spalte ${column}`,
    noXml: "sie ist kein lesbares XML",
    noXliff: "sie ist XML, aber kein XLIFF",
    noFileInXliff: "sie hat kein <file>",
  },
  unknownEnding: (file, endings) =>
    `der Name ${file} verrät das Format nicht; lassen Sie ihn auf ${endings} enden`,
  noColumn: (name, near) => `keine Spalte heißt „${name}“${near}`,
  tooManyTexts: (most) =>
    `mehr als ${count(most, "Text", "Texte")} gefunden, zu viel für eine Kampagne; lesen Sie einen Teil davon ein, wie ein Blatt oder einige Monate`,

  became: {
    campaignDay: "der Tag der Kampagne",
    campaignPeriod: "der Zeitraum der Kampagne",
    title: "Titel",
    hashtags: (tags) => `Hashtags ${tags}`,
    background: (heading) => `Hintergrund${heading === "" ? "" : ` „${heading}“`}`,
    fact: (figure) => `Fakt ${figure}`,
    helpline: (name) => `Anlaufstelle „${name}“`,
    post: (id) => `Beitrag ${id}`,
    columns: "Spalten",
    aComment: "ein Kommentar",
    fieldOrComment: (field: string) =>
      `${field}, oder ein Kommentar, wo eine Plattform dieses Feld nicht hat`,
    thePostsId: "die ID des Beitrags",
    leftOut: "weggelassen",
  },

  why: {
    aLineThatNamesIt: (line) => `eine Zeile, die ihn nennt: ${line}`,
    beginsDocument: "die Überschrift, mit der das Dokument beginnt",
    noPost: "Text, der kein Beitrag ist",
    figureBelow: (heading) => `eine Zahl unter „${heading}“`,
    numberBelow: (heading, written) => `eine Nummer oder eine Adresse unter „${heading}“: ${written}`,
    list: (line) => `eine Liste: „${line}“`,
    listBelow: (heading) => `eine Liste unter „${heading}“`,
    belowHeadings: (headings) => `unter ${headings.map((heading) => `„${heading}“`).join(" › ")}`,
    labelled: "Beschriftungen oder Hashtags machen es zu einem Beitrag",
    row: (column, heading) =>
      `eine Zeile einer Tabelle${column === "" ? "" : `, aus der Spalte „${column}“`}${heading === undefined ? "" : `, unter „${heading}“`}`,
    sameText: "derselbe Text",
    sameGroup: "unter derselben Überschrift oder in derselben Zeile",
    sameHeading: "gleichnamige Überschriften",
    likeTextsBelow: "gleichnamige Überschriften und ähnliche Texte",
    likeTexts: "ähnliche Texte",
    sameDay: "am selben Tag, für dieselben Plattformen",
    sameMarks: "dieselben Links, Hashtags und Zahlen",
    sameOrder: "dieselbe Stelle in der Reihenfolge",
    inLanguages: (languages) => `in ${languages}: `,
    eachBlock: "jeder Block zum Kopieren ist ein Beitrag",
    dividers: "Linien quer über die Seite trennen sie",
    eachItem: "jeder Listenpunkt ist ein Beitrag",
    eachNumber: "jede Nummer ist ein Beitrag",
    headingOfOne: "die Überschrift ist die eines einzigen Beitrags",
    oneParagraph: "es ist ein einziger Absatz",
    announcesSeveral: "die Überschrift kündigt mehrere an",
    ownTags: "die meisten haben einen eigenen Link oder eigene Hashtags",
    tooLongForOne: "zusammen sind sie für einen Beitrag zu lang",
    noOwnTags: "nicht jeder hat einen Link oder Hashtags",
    shortOnX: "Beiträge auf X sind kurz",
    fromBytes: "ihren Bytes nach",
    spacedApart: "die Buchstaben sind gesperrt",
    linesFull: "fast alle sind voll",
    undecided: "in Word sind sie weder angenommen noch abgelehnt",
    fileName: "die Datei heißt so, und nennt keine Plattform",
    noTitle: "keine Überschrift ist der Name der Kampagne",
    noYear: "das Dokument nennt das Jahr nicht",
    unknownLanguage: "die Wörter sind aus keiner Sprache, die bluehart kennt",
    languageFrom: "nach Überschriften, Spalten, dem Aufruf oder den Wörtern der Texte",
    dayFirst: "keines verrät es; --month-first liest sie andersherum",
    noRules: (channels) => `bluehart hat keine Regeln für ${channels}`,
    noPlatform: "keine Überschrift, keine Spalte und kein Dateiname sagt, welche",
    noPlatformHeading: "keine Überschrift nennt eine Plattform oder Beiträge",
    longerColumn: (other) =>
      `ihre Texte sind länger als die von „${other}“; --map text=${other} nimmt diese Spalte`,
    longestColumn: "keine Spalte heißt Text, und ihre Zellen sind die längsten",
    namedOnce: "Kalender nennen einen Tag oft nur einmal",
    notSaid: "das Dokument sagt es nicht",
    noSuchDate: (date) => `${date} gibt es nicht`,
    unreadDate: "es lässt sich nicht als Datum lesen",
    unreadTime: "es lässt sich nicht als genaue Uhrzeit lesen",
    weekdayDiffers: (written) => `das Dokument sagt „${written}“`,

    hiddenSheet: "ein ausgeblendetes Blatt; blenden Sie es in Excel ein, um es einzulesen",
    hiddenRow: "eine ausgeblendete Zeile; blenden Sie sie in Excel ein, um sie einzulesen",
    hiddenColumn: "eine ausgeblendete Spalte; blenden Sie sie in Excel ein, um sie einzulesen",
    farBelow: "weit unter der letzten Zeile, in der etwas steht",
    tooManyColumns: "mehr, als bluehart liest",
    deleted: "im Änderungsmodus gelöscht",
    textBox: "ein Textfeld neben den Zellen",
    comment: (author) => `ein Kommentar${author === "" ? "" : ` von ${author}`}`,
    pageHeader: "eine Kopfzeile der Seiten",
    pageFooter: "eine Fußzeile der Seiten",
    diagram: "Wörter in einem Diagramm",
    hiddenText: "ausgeblendeter Text",
    struckText: "durchgestrichen",
    footnote: "eine Fußnote",
    contents: "eine Zeile eines Inhaltsverzeichnisses",
    pageNumber: "eine Seitenzahl",
    runningTitle: "ein Titel, der auf jeder Seite wiederkehrt",
    siteSettings: "Einstellungen einer Website über dem Text",
    messageHead: "wer eine Nachricht schrieb, und wann",
    chatMessage: "eine Meldung des Chats selbst",
    chatPicture: "ein Bild, das der Chat weggelassen hat",
    mailHead: "der Kopf einer E-Mail",
    mailSeparator: "was ein Mailprogramm zwischen Nachrichten setzt",
    mailSalutation: "die Anrede einer E-Mail",
    mailEnd: "der Schluss einer E-Mail",
    mailAnswered: "die E-Mail, auf die diese antwortet",
    letterSalutation: "die Anrede eines Briefs",
    letterEnd: "der Schluss eines Briefs",
    kitSentence: "ein Satz, den bluehart zu Kits hinzufügt",
    kitWithheld: "zurückgehaltene Beiträge",
    kitDoubt: "was an einem Beitrag zweifelhaft war",
    kitFrame: "was bluehart rund um die Beiträge schreibt",
    kitOfPlatform: "was bluehart über eine Plattform sagt",
    kitOfPost: "was bluehart über einen Beitrag sagt",
    embargo: "eine Sperrfrist",
    toDo: "etwas, das noch zu tun ist",
    editorsNote: "eine Anmerkung der Redaktion",
    internal: "wer die Arbeit macht oder was sie kostet",
    version: "eine Fassung oder ein Stand des Dokuments",
    press: "eine Pressemitteilung",
    letter: "ein Brief oder eine E-Mail",
    newsletter: "ein Newsletter",
    accounts: "Konten zum Erwähnen oder Folgen",
    contact: "Kontaktdaten",
    legend: "eine Legende",
    legal: "ein rechtlicher Hinweis",
    tableOfContents: "ein Inhaltsverzeichnis",
    material: "Material zum Herunterladen",
    story: "eine Story oder ein Video, und die stellt bluehart nicht zusammen",
    script: "ein Skript oder anderes Material",
    otherChannel: (channels) => `ein Text für ${channels}; dafür hat bluehart keine Regeln`,
    forOtherChannel: (channels) => `für ${channels}; dafür hat bluehart keine Regeln`,
    unknownPlatform: (name) => `ein Text für ${name}, eine Plattform, die bluehart nicht kennt`,
    howTo: "eine Anleitung, kein Text zum Posten",
    instruction: "eine Anweisung, kein Text zum Posten",
    aboveHeader: "über der Kopfzeile einer Tabelle",
    notTheName: "nicht der Name der Kampagne",
    emptyHeading: "eine Überschrift, unter der nichts steht",
    upperHeading: "eine Überschrift über anderen Teilen",
    tableWithoutTexts: "eine Tabelle ohne Texte zum Posten",
    longerThanPlatforms: "länger, als irgendeine Plattform erlaubt",
    longerThanFile: "länger, als eine Kampagnendatei erlaubt",
    pictureElsewhere: "ein Bild außerhalb der Beiträge",
    pictureInside: "ein Bild im Dokument; speichern Sie es als Datei",
    pictureAlone: "ein Bild, das bei keinem Beitrag steht",
    noHashtags: "steht unter einer Überschrift zu Hashtags, enthält aber keine",
    besideHashtags: "eine Bemerkung neben einer Liste von Hashtags",
    agenda: "ein Terminplan: Tage, und worum es geht, in wenigen Worten",
    introduction: "eine Einleitung zu den Beiträgen darunter",
    besideCopies: "steht neben den Texten zum Kopieren",
    labelsOnly: "Beschriftungen ohne einen Text zum Posten",
    tooShort: "zu kurz für einen Beitrag",
    addressOnly: "eine Adresse oder ein Konto, kein Text",
    around: "ein Vorspann, eine Zählung oder Zeichen um einen Beitrag",
    rowWithoutText: "eine Zeile ohne Text zum Posten",
    acrossTable: "eine Zeile quer über die Tabelle",
    saysNoPost: "eine Zeile, die sagt, dass es keinen Beitrag gibt",
    otherTitle: "der Titel eines anderen Dokuments ist der der Kampagne",
  },

  assumed: {
    utf16: "die Datei wird als UTF-16 gelesen",
    windows1252: "die Datei ist kein UTF-8; sie wird als Windows-1252 gelesen",
    repaired: "Umlaute und Akzente waren verstümmelt (wie Ã© für é) und wurden wiederhergestellt",
    isWord: (line) => `„${line}“ ist ein Wort`,
    joined: (width) =>
      `Zeilen, die nach ${count(width, "Zeichen", "Zeichen")} umbrochen waren, wurden verbunden`,
    changesIncluded: "was im Änderungsmodus hinzukam, gehört zu den Texten",
    forPlatforms: (platforms) => `alle Beiträge sind für ${platforms}`,
    title: (title) => `der Titel ist „${title}“`,
    period: (written, from, to) => `der Zeitraum „${written}“ geht vom ${from} bis zum ${to}`,
    languageUnknown: "die Sprache ist nicht bekannt",
    language: (languages) => `die Sprache ist ${languages}`,
    dayFirst: (written) => `in Daten wie ${written} steht der Tag zuerst`,
    channels: (channels, platforms) =>
      `was für ${channels} ist, ist für ${platforms === "" ? "alle Plattformen" : `${platforms} allein`}`,
    allForAll: "die Texte sind für alle Plattformen",
    someForAll: (texts) => `${count(texts, "Text ist", "Texte sind")} für alle Plattformen`,
    tagged: (texts) =>
      texts === 1
        ? "der Beitrag ist der Text mit Hashtags"
        : `die Beiträge sind die ${count(texts, "Text", "Texte")} mit Hashtags`,
    textColumn: (column) => `die Spalte „${column}“ enthält die Texte`,
    carried: "leere Zellen unter einem Tag gehören zu diesem Tag",
    paragraphsApart: (paragraphs) => `${paragraphs} Absätze sind ${paragraphs} Beiträge`,
    paragraphsTogether: (paragraphs) => `${paragraphs} Absätze sind ein Beitrag`,
    ofPost: (id, what) => `Beitrag ${id}: ${what}`,
    noDate: (written) => `kein Datum, wegen „${written}“`,
    noTime: (written) => `keine Uhrzeit, wegen „${written}“`,
    weekday: (date, nameIn) => `${date} ist ein ${nameIn("de")}`,
    yearNext: (written, year) => `„${written}“ ist ${year}, das nächste Mal`,
    yearOnly: (written, year) => `„${written}“ ist ${year}, das einzige Jahr im Dokument`,
    linkMissing: "ein Link scheint zu fehlen",
  },

  left: {
    belowRow: (row) => `was unter Zeile ${row} steht`,
    column: (name, first) => `Spalte ${name} („${first}“)`,
    columnsAfter: (column) => `die Spalten nach ${column}`,
    limits: "eine Tabelle mit Grenzen",
    picture: "ein Bild",
    pictureInDocument: "ein Bild im Dokument",
    quotationMarks: "Anführungszeichen",
  },

  questions: {
    dayFirst: (written) => `Was steht in Daten wie ${written} zuerst?`,
    textColumn: "In welcher Spalte stehen die Texte?",
  },

  comments: {
    madeFrom: (files) =>
      ` Von bluehart import aus ${files} gemacht. In den Kommentaren steht, was das Dokument neben den\n Texten sagt, und was angenommen wurde.`,
    values:
      "Was die Platzhalter der Texte füllt. Beiträge mit einem Platzhalter werden zurückgehalten, bis er seine Wörter hat.",
    hashtags: "Kommen zu jedem Beitrag, der sie noch nicht hat.",
    written: (written) => `im Dokument steht ${written}`,
    owner: (who) => `Zuständig: ${who}`,
    when: (written) => `Wann: ${written}`,
    time: (written) => `Uhrzeit: ${written}`,
    also: (written) => `Auch: ${written}`,
    image: (file, alt) =>
      `Bild, das neben dieser Datei gespeichert werden soll: ${file}${alt === "" ? "" : ` (Alternativtext: ${alt})`}`,
    imageWanted: (what) => `Gewünschtes Bild: ${what}`,
    imageInDocument: (alt) => `Bild im Dokument${alt === "" ? "" : `: ${alt}`}`,
    altText: (alt) => `Alternativtext: ${alt}`,
    hashtagsOf: (hashtags) => `Hashtags: ${hashtags}`,
    link: (link) => `Link: ${link}`,
    language: (language) => `Sprache: ${language}`,
    platform: (platform) => `Plattform: ${platform}`,
    untitledColumn: (value) => `ohne Überschrift: ${value}`,
  },

  places: {
    cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
    entry: (number) => `Eintrag ${number}, msgstr`,
    unit: (number) => `Einheit ${number}, target`,
  },
  fuzzy: "sie ist als unsicher (fuzzy) gekennzeichnet",
  plurals: (forms) => `sie hat ${forms} Pluralformen, ein Text hat nur eine`,
  notTranslated: 'sie ist mit translate="no" gekennzeichnet',
  untranslated: (state) => `ihr Status ist „${state}“`,
  lostInline: (element) => `die Datei sagt nicht, für welchen Text <${element}> steht`,
  sheetError: (value) => `${value} ist ein Fehler der Tabellenkalkulation, kein Text`,
  segments: (done, all) =>
    `nur ${done} von ${count(all, "Segment", "Segmenten")} ${done === 1 ? "ist" : "sind"} übersetzt`,
  units: (length) => `${length} UTF-16-Einheiten`,

  received: {
    noTarget:
      "die Datei sagt nicht, in welche Sprache sie übersetzt ist; ihre Spalte muss zum Beispiel Übersetzung (de) heißen",
    noSource: "weder die Kampagne noch die Datei sagt, in welcher Sprache die Vorlage ist",
    otherSource: (source, main) =>
      `die Datei übersetzt aus „${source}“, und die Hauptsprache der Kampagne ist „${main}“; sie ist für eine andere Kampagne, oder für eine andere Fassung von dieser`,
    intoItself: (language) => `die Datei übersetzt „${language}“ in dieselbe Sprache`,
    noRows: "die Datei hat keine Zeilen zum Lesen",
    otherCampaign: (name, why, made) =>
      `die Datei ist nicht für die Kampagne „${name}“: ${why}${made === undefined ? "" : `; sie wurde für „${made}“ gemacht`}. Es wurde nichts geschrieben.`,
    keys: (rows, known) => `von ihren ${rows} Schlüsseln hat die Kampagne ${known}`,
    sources: (rows, known) => `von ihren ${rows} Vorlagen hat die Kampagne ${known}`,
  },
};
