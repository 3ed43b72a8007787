import { counting } from "../../counting.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";

export const count = counting("de", ".");

const posts = (number: number) => count(number, "Beitrag", "Beiträge");
const lose = (number: number) => `${posts(number)} ${number === 1 ? "verliert" : "verlieren"}`;

export const options: TerminalMessages["options"] = {
  year: "das Jahr, in dem der Tag der Kampagne liegt; Vorgabe: das nächste Mal",
  today: "ab diesem Tag zählen, etwa 2027-01-31, statt ab heute",
  wrongYear: (first, last, given) =>
    `--year verlangt ein Jahr von ${first} bis ${last}, etwa 2027, nicht „${given}“`,
  wrongToday: (first, last, given) =>
    `--today verlangt ein Datum wie 2027-01-31, von ${first} bis ${last}, nicht „${given}“`,
  isRead: (file) => `${file} wird dafür gelesen und wurde nicht überschrieben; nennen Sie eine andere Datei`,
  oneOf: (description, names) => `${description}: ${names}`,
  givenTwice: (option, first, second) =>
    `${option} verlangt einen einzigen Wert, nicht zwei: „${first}“ und „${second}“`,
  repeatable: (description) => `${description}; wiederholbar, oder eine Liste mit Kommas dazwischen`,
  wrongList: (option, given) =>
    `${option} verlangt einen Namen oder eine Liste von Namen mit Kommas dazwischen, nicht „${given}“`,
  unknown: {
    delimiter: (given, hint, known) =>
      `unbekanntes Trennzeichen „${given}“${hint}\nDie Trennzeichen sind: ${known}.`,
    field: (given, hint, known) => `unbekanntes Feld „${given}“${hint}\nDie Felder sind: ${known}.`,
    format: (given, hint, known) => `unbekanntes Format „${given}“${hint}\nDie Formate sind: ${known}.`,
    numbering: (given, hint, known) =>
      `unbekannte Nummerierung „${given}“${hint}\nDie Nummerierungen sind: ${known}.`,
    rule: (given, hint, known) => `unbekannte Regel „${given}“${hint}\nDie Regeln sind: ${known}.`,
    schema: (given, hint, known) => `unbekanntes Schema „${given}“${hint}\nDie Schemas sind: ${known}.`,
    shell: (given, hint, known) => `unbekannte Shell „${given}“${hint}\nDie Shells sind: ${known}.`,
    size: (given, hint, known) => `unbekannte Größe „${given}“${hint}\nDie Größen sind: ${known}.`,
    unit: (given, hint, known) => `unbekannte Einheit „${given}“${hint}\nDie Einheiten sind: ${known}.`,
  },
  platform: "nur für diese Plattform, etwa twitter (oder x)",
  limit: "ein anderes Limit, etwa mastodon=5000 oder x=premium; wiederholbar",
  wrongLimit: (given) =>
    `--limit verlangt eine Plattform und ihr Limit, etwa mastodon=5000, nicht „${given}“`,
  lang: "nur in dieser Sprache, etwa de, oder all",
  post: "nur diesen Beitrag",
  thread: "zu lange Beiträge in Teilen posten, wo eine Plattform das zulässt",
  numbering: "wo die Nummer jedes Teils steht, etwa 1/4",
  set: "der Wert des Platzhalters {{name}}; wiederholbar",
  campaign: "die Kampagne: eine Datei, oder der Name einer eingebauten (siehe bluehart campaigns)",
  campaignTwice: "nennen Sie die Dateien, oder eine mit --campaign, aber nicht beides",
  wrongSet: (given) =>
    `--set verlangt einen Namen und seinen Wert, etwa municipality=Eupen, nicht „${given}“`,
  nothingMatches: (file, list) =>
    `kein Beitrag von ${file} passt dazu; das sind die Beiträge mit ihren Plattformen und Sprachen:\n${list}`,
  noPlaceholders: (file, name) =>
    `die Kampagne ${file} hat keine Platzhalter, also bewirkt --set ${name} nichts`,
  noPlaceholder: (file, name, hint, known) =>
    `die Kampagne ${file} hat keinen Platzhalter {{${name}}}${hint}; ihre Platzhalter sind ${known}`,
  fromVariable: (file) => `Kampagne: ${file} (aus BLUEHART_CAMPAIGN)`,
  inFolder: (file) => `Kampagne: ${file} (in diesem Ordner)`,
  notPicked: (list, isOne, first) =>
    `Kampagne: die eingebaute. In diesem Ordner ${isOne ? "sieht" : "sehen"} ${list} wie ${isOne ? "eine Kampagne" : "Kampagnen"} aus; um ${isOne ? "sie" : "eine"} zu verwenden: --campaign ${first}`,
  severalCampaigns: (names) => `in diesem Ordner sind mehrere Kampagnen; nennen Sie eine: ${names}`,
  noCampaign: (name, hint, known) =>
    `es gibt weder eine Datei noch eine eingebaute Kampagne „${name}“${hint}\nEingebaut: ${known}.`,
  delimiter: "das Zeichen zwischen den Spalten von csv, als Vorgabe ein Komma",
  per: "was ein Termin in ics ist, als Vorgabe ein Beitrag mit all seinen Plattformen",
  mediaBase: "die öffentliche Adresse des Ordners mit den Bildern, für Planungsprogramme, die sie abrufen",
  wrongMediaBase: (given) =>
    `--media-base verlangt die öffentliche Adresse eines Ordners, etwa https://example.org/pictures/, nicht „${given}“`,
  noEffect: (option, written, using) =>
    `${option} bewirkt nichts bei ${written.join(" oder ")}; die Option ist für ${using.join(", ")}`,
  force: "eine vorhandene Datei oder einen vorhandenen Ordner überschreiben",
  watch: "immer wieder, wenn sich die Kampagne oder eine von ihr genannte Datei ändert, bis Strg-C",
  builtIn: (file) =>
    `${file} ist eingebaut und kann nicht geändert werden; beginnen Sie mit bluehart init eine eigene Kampagne`,
  forceHint: "; --force überschreibt",
};

export const terminal: TerminalMessages["terminal"] = {
  colon: ": ",
  standardInput: "die Standardeingabe",
  watching: (files) => `Warte auf Änderungen in ${count(files, "Datei", "Dateien")}. Strg-C beendet.`,
  cannotWatch: (file) => `${file} kann nicht beobachtet werden: Es ist eine Pipe; nennen Sie eine Datei`,
  notUtf8: (file, encoding) => `${file} ist nicht UTF-8; die Datei wurde als ${encoding} gelesen`,
  parts: (number) => count(number, "Teil", "Teile"),
  part: (number, of) => `Teil ${number} von ${of}`,
  losses: {
    post: (number) =>
      `${posts(number)} weggelassen, weil das Planungsprogramm auf ${number === 1 ? "dieser Plattform" : "diesen Plattformen"} nichts veröffentlicht`,
    thread: (number) =>
      `${posts(number)} in Teilen weggelassen, denn die Datei hat einen Text je Beitrag; kopieren Sie die Teile mit bluehart copy`,
    picture: (number) => `${lose(number)} das Bild`,
    "public-picture": (number) =>
      `${lose(number)} das Bild, das keine öffentliche Adresse hat; geben Sie die Adresse des Ordners mit --media-base an`,
    "alt-text": (number) => `${lose(number)} den Alternativtext`,
    "content-warning": (number) => `${lose(number)} die Inhaltswarnung`,
    title: (number) => `${lose(number)} den Titel`,
    "first-comment": (number) => `${lose(number)} den ersten Kommentar`,
    bars: (number) =>
      `${posts(number)} mit „| |“ statt „||“, womit das Planungsprogramm Alternativtexte und Kommentare trennt`,
  },
  unreadablePictures: (number, names) =>
    `${count(number, "Bild", "Bilder")} weggelassen, da unlesbar: ${names}`,
  picturesWithoutRoom: (number, names) =>
    `kit.html lässt ${count(number, "Bild", "Bilder")} weg, um unter 10 MB zu bleiben: ${names}`,
  progress: { files: "Dateien", pictures: "Bilder", recipients: "Empfänger" },
  secondsLeft: (seconds) => `noch ${seconds} s`,
  moreWarnings: (number) => `... und noch ${count(number, "Warnung", "Warnungen")}`,
  withheld: (number, ready) =>
    `${posts(number)} zurückgehalten: Beheben Sie die Fehler oben${ready === 0 ? "" : ready === 1 ? "; der andere ist fertig" : "; die anderen sind fertig"}.`,
  tooManyParts: (name, number, choices) =>
    `${name} hat ${number} Teile, und in die Zwischenablage passt nur einer; wählen Sie einen davon:\n${choices}`,
  tooMany: {
    clipboard: (number, choices) =>
      `${number} Beiträge kommen infrage, und die Zwischenablage fasst nur einen; wählen Sie einen:\n${choices}`,
    picture: (number, choices) =>
      `${number} Beiträge kommen infrage, und die Zwischenablage fasst nur ein Bild; wählen Sie einen:\n${choices}`,
    browser: (number, choices) =>
      `${number} Beiträge kommen infrage, und der Browser öffnet nur einen; wählen Sie einen:\n${choices}`,
  },
};
