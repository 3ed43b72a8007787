import { counting } from "../../counting.ts";
import type { DocumentWords } from "./DocumentWords.ts";

const count = counting("de", ".");
const anew = "öffnen Sie sie, speichern Sie sie neu, und lesen Sie das Ergebnis ein";
const paste =
  "öffnen Sie sie, markieren und kopieren Sie alles, fügen Sie es in eine Textdatei ein und lesen Sie diese ein";

export const de: DocumentWords = {
  unreadable: {
    empty: "die Datei ist leer",
    pdf: `die Datei ist ein PDF, dessen Absätze und Spalten sich nicht sicher erkennen lassen; ${paste}, oder bitten Sie um das Word-Dokument`,
    rtf: "die Datei ist RTF; öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx",
    calendar:
      "die Datei ist ein Kalender; exportieren Sie die Beiträge als CSV, oder von einer Kampagne von bluehart das Kit als kit.csv oder kit.json",
    locked:
      "die Datei ist mit einem Passwort geschützt; öffnen Sie sie, entfernen Sie das Passwort, und speichern Sie sie",
    oldExcel:
      "die Datei ist eine alte Excel-Datei (.xls); öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx",
    oldWord:
      "die Datei ist eine alte Word-Datei (.doc); öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx",
    others: {
      picture: "die Datei ist ein Bild, ohne Text; nennen Sie es bei einem Beitrag unter images",
      video: "die Datei ist ein Video, ohne Text",
      recording: "die Datei ist eine Tonaufnahme, ohne Text",
      program: "die Datei ist ein Programm, ohne Text",
      archive: "die Datei ist ein Archiv; entpacken Sie es und nennen Sie die Datei darin",
      font: "die Datei ist eine Schrift, ohne Text",
      database: "die Datei ist eine Datenbank, und die öffnet bluehart nicht",
    },
    misnamed: (ending) =>
      `die Datei heißt .${ending}, ist aber keine; öffnen Sie sie und speichern Sie sie als .${ending}`,
    webPage: `die Datei ist eine Webseite; ${paste}. Von einem Kit von bluehart lesen Sie kit.csv oder kit.json ein`,
    rawMail:
      "die Datei ist der Quelltext einer E-Mail, in dem Buchstaben kodiert sind und Kopfzeilen beim Text stehen; öffnen Sie sie im E-Mail-Programm, kopieren Sie den Text in eine Textdatei und lesen Sie diese ein",
    utf32: "die Datei ist in UTF-32; speichern Sie sie als UTF-8",
    isCampaign: (ending) => `eine .${ending}-Datei ist schon eine Kampagne; siehe bluehart check`,
    damagedOrMisnamed: (ending, advice) =>
      `die Datei ist beschädigt, oder heißt .${ending}, ohne es zu sein; ${advice}`,
    paste,
    saveAs: (ending) => `öffnen Sie sie und speichern Sie sie als .${ending}`,
    damagedWord: (reason) => `die Word-Datei ist beschädigt (${reason}); ${anew}`,
    damagedSheet: (reason) => `die Tabelle ist beschädigt (${reason}); ${anew}`,
    damaged: `die Datei ist beschädigt; ${anew}`,
    textTooLarge: (megabytes) =>
      `die Datei ist größer als die ${megabytes} MB, die für einen Text erlaubt sind; lesen Sie einen Teil davon ein`,
    noText: "die Datei ist weder ein Text noch ein Format, das bluehart einliest",
    noTable: (reason) => `die Datei ist keine lesbare Tabelle (${reason})`,
    openQuote: (line) =>
      `das Anführungszeichen, das in Zeile ${line} beginnt, wird nie geschlossen; schließen oder entfernen Sie es`,
    strayQuote: (line) =>
      `in der Zeile der Tabelle ab Zeile ${line} passt ein Anführungszeichen nicht, sodass nicht sicher ist, wo Zeilen enden: Schließen Sie es, und schreiben Sie ein Anführungszeichen innerhalb von Anführungszeichen doppelt`,
    tooManyRows: (most) =>
      `die Datei hat mehr als die erlaubten ${count(most, "Zeile", "Zeilen")}; lesen Sie einen Teil davon ein`,
    sheetTooLong: (sheet, most) =>
      `das Blatt „${sheet}“ hat mehr als die erlaubten ${count(most, "Zeile", "Zeilen")}; lesen Sie einen Teil davon ein`,
    sheetTooFull: (sheet, most) =>
      `das Blatt „${sheet}“ hat mehr als die erlaubten ${count(most, "Zelle", "Zellen")}; lesen Sie einen Teil davon ein`,
    binaryExcel:
      "die Datei ist eine binäre Excel-Datei (.xlsb); öffnen Sie sie in Excel und speichern Sie sie als .xlsx",
    presentation:
      "die Datei ist eine Präsentation; kopieren Sie die Texte in ein Word-Dokument oder eine Textdatei",
    libreOffice:
      "die Datei ist eine Datei von LibreOffice; öffnen Sie sie dort und speichern Sie sie als .docx oder .xlsx",
    otherZip:
      "die Datei ist ein Zip-Archiv, aber kein Word-Dokument und keine Excel-Tabelle; entpacken Sie es und nennen Sie die Datei darin",
    macros: (ending) =>
      `die Datei enthält Makros, und die öffnet bluehart nicht; speichern Sie sie ohne Makros als .${ending}`,
    unpacksTo: (megabytes, most) =>
      `entpackt ist die Datei ${megabytes} MB groß, mehr als die erlaubten ${most} MB; lesen Sie einen Teil davon ein`,
    tooManyFiles: (files) =>
      `die Datei enthält ${count(files, "Datei", "Dateien")}, mehr, als in ein Dokument gehören`,
    lockedZip: "die Datei ist mit einem Passwort geschützt; entfernen Sie es und speichern Sie die Datei",
    noJson: (reason) => `die Datei ist kein JSON (${reason})`,
    otherJson:
      "von JSON werden nur die Kits eingelesen, die bluehart export kit.json schreibt; speichern Sie eine Tabelle als CSV",

    garbled:
      "einige Umlaute und Akzente sind verstümmelt, weil sie als Windows-1252 geöffnet wurde und UTF-8 ist; öffnen Sie die verschickte Datei als UTF-8, oder verwenden Sie .xlsx",
    untitled:
      "in keiner der ersten Zeilen stehen die Spaltentitel „Schlüssel“ und „Übersetzung“, die bluehart translate --to hineingeschrieben hat",
    isWord: "die Datei ist ein Word-Dokument; schicken Sie die Tabelle zurück",
    noSheets: "die Datei hat keine Blätter",
    damagedTable: (reason) =>
      `die Tabelle ist beschädigt (${reason}); öffnen Sie sie und speichern Sie sie neu`,
    noCatalogue: (reason) => `die Datei ist keine lesbare .po-Datei (${reason})`,
    noCatalogueLine: (line) =>
      `Zeile ${line} gehört nicht in eine .po-Datei; vielleicht ist die Datei abgeschnitten`,
    documentType: "die Datei hat einen Dokumenttyp, und den liest bluehart nicht",
    longTag: (most) => `die Datei enthält ein XML-Tag mit mehr als ${count(most, "Zeichen", "Zeichen")}`,
    cutOffXml: (tag, line, column) =>
      `die Datei ist abgeschnitten: <${tag}> in Zeile ${line}, Spalte ${column}, hat kein Ende; speichern oder senden Sie sie noch einmal`,
    deepXml: (most, line, column) =>
      `die Datei hat mehr als ${most} Elemente ineinander, in Zeile ${line}, Spalte ${column}; kein Übersetzungsprogramm schreibt das`,
    brokenXml: (line, column) => `die Datei ist kein wohlgeformtes XML, Zeile ${line}, Spalte ${column}`,
    noXml: "die Datei ist kein lesbares XML",
    noXliff: "die Datei ist XML, aber kein XLIFF",
    noFileInXliff: "die Datei hat kein <file>",
  },
  unknownEnding: (file, endings) =>
    `der Name ${file} verrät das Format nicht; lassen Sie ihn auf ${endings} enden`,
  noColumn: (name, near) => `keine Spalte heißt „${name}“${near}`,
  columnsAlike: (name, letters, example) =>
    `mehrere Spalten heißen „${name}“: ${letters}; nennen Sie eine mit ihrem Buchstaben, etwa --map ${example}`,
  tooManyTexts: (most) =>
    `mehr als ${count(most, "Text", "Texte")} gefunden, zu viel für eine Kampagne; lesen Sie einen Teil davon ein, etwa ein Blatt oder einige Monate`,

  report: {
    became: "Übernommen",
    assumed: "Angenommen",
    left: "Weggelassen",
    paragraph: (number) => `Absatz ${number}`,
    page: (number) => `Seite ${number}`,
  },

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
    column: (label, meaning) => `${label}: ${meaning}`,
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
    labelled: "an Beschriftungen oder Hashtags ist es als Beitrag zu erkennen",
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
    fileName: "so heißt die Datei, und sie nennt selbst keine Plattform",
    noTitle: "keine Überschrift ist der Name der Kampagne",
    noYear: "das Jahr steht nicht im Dokument",
    unknownLanguage: "die Wörter gehören zu keiner Sprache, die bluehart kennt",
    languageFrom: "nach Überschriften, Spalten, dem Befehl oder den Wörtern der Texte",
    dayFirst: "keines macht es eindeutig; --month-first liest sie andersherum",
    noRules: (channels) => `bluehart hat keine Regeln für ${channels}`,
    noPlatform: "keine Überschrift, keine Spalte und kein Dateiname sagt, welche",
    noPlatformHeading: "keine Überschrift nennt eine Plattform oder Beiträge",
    longerColumn: (other) =>
      `ihre Texte sind länger als die von „${other}“; --map text=${other} nimmt diese Spalte`,
    earlierColumn: (other) => `sie steht vor „${other}“; --map text=${other} nimmt diese Spalte`,
    longestColumn: "keine Spalte heißt „Text“, und diese hat die längsten Zellen",
    namedOnce: "Kalender nennen einen Tag oft nur einmal",
    notSaid: "das Dokument sagt es nicht",
    noSuchDate: (date) => `${date} gibt es nicht`,
    unreadDate: "das lässt sich nicht als Datum lesen",
    unreadTime: "das lässt sich nicht als genaue Uhrzeit lesen",
    weekdaysFit: (column) => `so passen die Wochentage der Spalte „${column}“`,
    weekdaysBeside: "so passen die Wochentage daneben",
    minutes: "was ein Protokoll sonst sagt",
    labelledLanguage: (labelled) =>
      `die Wörter sind eindeutig in dieser Sprache; darüber steht „${labelled}“`,
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
    mailNotice: "was Mailprogramme und Organisationen unter E-Mails setzen",
    toColleague: "eine Notiz an eine Kollegin oder einen Kollegen, kein Text zum Veröffentlichen",
    mailWithoutPosts: "eine E-Mail aus dem Verlauf ohne Beiträge",
    letterSalutation: "die Anrede eines Briefs",
    letterEnd: "der Schluss eines Briefs",
    ofKit: "ein Beitrag aus einem Kit von bluehart",
    kitSentence: "ein Satz, den bluehart in Kits einfügt",
    kitWithheld: "zurückgehaltene Beiträge",
    kitDoubt: "was an einem Beitrag zweifelhaft war",
    kitFrame: "was bluehart rund um die Beiträge schreibt",
    kitOfPlatform: "was bluehart über eine Plattform sagt",
    kitOfPost: "was bluehart über einen Beitrag sagt",
    embargo: "eine Sperrfrist",
    toDo: "etwas, das noch zu tun ist",
    editorsNote: "eine Anmerkung der Redaktion",
    internal: "wer die Arbeit macht oder was sie kostet",
    version: "die Fassung oder der Stand des Dokuments",
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
    longerThanPlatforms: "zu lang für jede Plattform",
    longerThanFile: "zu lang für eine Kampagnendatei",
    pictureElsewhere: "ein Bild außerhalb der Beiträge",
    pictureInside: "ein Bild im Dokument; speichern Sie es als Datei",
    pictureAlone: "ein Bild, das bei keinem Beitrag steht",
    noHashtags: "steht unter einer Überschrift zu Hashtags, enthält aber keine",
    besideHashtags: "eine Anmerkung neben einer Liste von Hashtags",
    agenda: "ein Terminplan: Tage, mit wenigen Worten, was dann ist",
    introduction: "eine Einleitung zu den Beiträgen darunter",
    besideCopies: "steht neben den Texten zum Kopieren",
    labelsOnly: "Beschriftungen ohne einen Text zum Posten",
    tooShort: "zu kurz für einen Beitrag",
    addressOnly: "eine Adresse oder ein Konto, kein Text",
    around: "ein Vorspann, eine Zählung oder Zeichen rund um einen Beitrag",
    rowWithoutText: "eine Zeile ohne Text zum Posten",
    acrossTable: "eine Zeile quer über die Tabelle",
    saysNoPost: "eine Zeile, die sagt, dass es keinen Beitrag gibt",
    otherTitle: "die Kampagne hat den Titel eines anderen Dokuments",
  },

  assumed: {
    utf16: "die Datei wird als UTF-16 gelesen",
    windows1252: "die Datei ist kein UTF-8; sie wird als Windows-1252 gelesen",
    doubtfulEncoding: (word) =>
      `die Datei ist kein UTF-8; sie wird als Windows-1252 gelesen, aber „${word}“ lässt daran zweifeln: Speichern Sie sie als UTF-8 und lesen Sie sie neu ein`,
    repaired: "Umlaute und Akzente waren verstümmelt (wie Ã© für é) und wurden wiederhergestellt",
    isWord: (line) => `„${line}“ ist ein Wort`,
    joined: (width) =>
      `Zeilen, die nach ${count(width, "Zeichen", "Zeichen")} umbrochen waren, wurden verbunden`,
    changesIncluded: "was im Änderungsmodus hinzukam, gehört zu den Texten",
    forPlatforms: (platforms) => `alle Beiträge sind für ${platforms}`,
    title: (title) => `der Titel ist „${title}“`,
    period: (written, from, to) => `der Zeitraum „${written}“ läuft vom ${from} bis zum ${to}`,
    languageUnknown: "die Sprache ist nicht bekannt",
    language: (languages) =>
      `${languages.length === 1 ? "die Sprache ist" : "die Sprachen sind"} ${languages.join(", ")}`,
    dayFirst: (written) => `in Datumsangaben wie ${written} steht der Tag zuerst`,
    channels: (channels, platforms) =>
      `was für ${channels} bestimmt ist, gilt ${platforms === "" ? "für alle Plattformen" : `nur für ${platforms}`}`,
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
    swapped: (written, read) => `Daten wie ${written} sind als ${read} gelesen, Tag und Monat vertauscht`,
    monthFirst: (written) => `in Daten wie ${written} steht der Monat vorn`,
    yearOfWeekday: (written, year) => `„${written}“ ist ${year}: In diesem Jahr stimmt der Wochentag`,
    otherLanguage: (text, language) => `„${text}“ ist in „${language}“`,
    linkMissing: "ein Link scheint zu fehlen",
  },

  left: {
    belowRow: (row) => `was unter Zeile ${row} steht`,
    column: (name, first) => `Spalte ${name} („${first}“)`,
    columnsAfter: (column) => `die Spalten nach ${column}`,
    limits: "eine Tabelle mit Limits",
    picture: "ein Bild",
    pictureInDocument: "ein Bild im Dokument",
    quotationMarks: "Anführungszeichen",
  },

  questions: {
    dayFirst: (written) => `Was steht in Datumsangaben wie ${written} zuerst?`,
    textColumn: "In welcher Spalte stehen die Texte?",
  },

  comments: {
    madeFrom: (files) =>
      ` Von bluehart import aus ${files} erstellt. In den Kommentaren steht, was das Dokument neben den\n Texten sagt, und was angenommen wurde.`,
    values:
      "Was die Platzhalter der Texte füllt. Beiträge mit einem Platzhalter werden zurückgehalten, bis er ausgefüllt ist.",
    hashtags: "Werden jedem Beitrag hinzugefügt, der sie noch nicht hat.",
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
  sheetError: (value) => `${value} ist eine Fehlermeldung der Tabelle, kein Text`,
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
    noRows: "die Datei enthält keine Zeilen",
    otherCampaign: (name, why, made) =>
      `die Datei ist nicht für die Kampagne „${name}“: ${why}${made === undefined ? "" : `; sie wurde für „${made}“ erstellt`}. Es wurde nichts geschrieben.`,
    keys: (rows, known) => `von ihren ${rows} Schlüsseln hat die Kampagne ${known}`,
    sources: (rows, known) => `von ihren ${rows} Vorlagen hat die Kampagne ${known}`,
  },
};
