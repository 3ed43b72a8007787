import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const init: TerminalMessages["init"] = {
  description: (file, schema) =>
    `Schreibt ${file}, eine Kampagne für den Anfang, in der jeder Teil erklärt ist, und ${schema}, mit dem ein Editor die Schlüssel ` +
    "vervollständigt. Vorhandene Dateien werden nie überschrieben. Jeder Befehl in diesem Ordner verwendet diese Kampagne. " +
    "Die Erklärungen sind in der Sprache von --ui.",
  folder: "wohin sie geschrieben wird; der Ordner wird angelegt, wenn es ihn nicht gibt",
  print: "die Kampagne zeigen, statt Dateien zu schreiben",
  wrote: (file, folder) =>
    `${file} geschrieben. Als Nächstes: ${folder === undefined ? "" : `cd ${folder}, `}` +
    "die Texte ändern (bluehart edit öffnet sie im Browser), dann bluehart check und bluehart posts.",
};

export const edit: TerminalMessages["edit"] = {
  description:
    "Öffnet eine Kampagne als Seite in Ihrem Browser: die Texte nebeneinander in allen Sprachen, gezählt und geprüft für jede " +
    "Plattform, während Sie schreiben. Beim Speichern bleiben Kommentare, Reihenfolge und Aufbau der Datei erhalten. Die Seite gibt es " +
    "nur auf diesem Rechner und nur für einen Browser; sie endet mit dem Terminal, oder einige Zeit, nachdem Sie sie geschlossen haben.\n\n" +
    "Mit --output wird der Editor eine Datei zum Mailen, die ohne Internet arbeitet: Sie öffnet Kampagnen und die Texte von Toolkits, prüft, " +
    "speichert und erstellt Kits. Mit DATEI steckt diese Kampagne darin.\n\n" +
    "Mit --to wird daraus eine Seite zum Übersetzen: zuerst, was fehlt oder veraltet ist, mit dem Platz, der bleibt, und dem, was zweifelhaft ist.",
  file: (usual) => `die Kampagne; als Vorgabe die dieses Ordners, oder eine neue ${usual}`,
  noOpen: "die Seite nicht öffnen, sondern ihre Adresse zeigen, und warten",
  output: "den Editor als eine Seite schreiben, für alle ohne dieses Programm",
  force: "mit --output: eine vorhandene Datei überschreiben",
  to: "nur die Texte in dieser Sprache ändern lassen, etwa de, mit der Vorlage daneben",
  ofFolder: "die Kampagne dieses Ordners, oder eine neue",
  printAddress: "die Adresse zeigen",
  toMail: "eine Datei, zum Mailen",
  toTranslator: "für eine Übersetzung ins Deutsche",
  notes: "Was dabei mit der Datei geschieht, und wer Zugang hat: docs/edit.md.",
  editing: (file) => `${file} ist im Browser geöffnet. Strg-C beendet.`,
  forceAlone: "--force geht nur mit --output",
  isCampaign: (file) => `${file} ist die Kampagne selbst; nennen Sie eine andere Datei für die Seite`,
  wrote: (page, file) =>
    `${page} geschrieben${file === undefined ? "" : `, mit ${file} darin`}. Öffnen Sie die Datei in einem Browser, oder mailen Sie sie.`,
  nameCampaign: "--to braucht die Kampagnendatei, die übersetzt wird",
  nameLanguage: (file) =>
    `${file} sagt nicht, in welcher Sprache sie ist; fügen Sie eine Zeile wie languages: [nl] hinzu`,
  noBrowser: "Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse in einem Browser:",
};

export const mcp: TerminalMessages["mcp"] = {
  description:
    "Bedient einen Assistenten, der das Model Context Protocol spricht, über Standardein- und -ausgabe: Er kann Kampagnen und " +
    "Plattformen auflisten, einen Text zählen, eine Kampagne prüfen und ihre Beiträge und Kits zeigen. Er liest die YAML-Dateien eines " +
    "Ordners und ändert nichts; mit --kits legt er im genannten Ordner neue Dateien an; vorhandene ersetzt er nicht.",
  folder: "der Ordner der Kampagnen; als Vorgabe der aktuelle",
  kits: "ein Ordner, in den Kits geschrieben werden dürfen, als neue Dateien",
  ofFolder: "die Kampagnen dieses Ordners",
  inSettings: "wie es in den Einstellungen eines Assistenten steht",
  notes: "Die Einstellungen für die üblichen Assistenten, und worauf sie Zugriff haben: docs/mcp.md.",
  waiting: "Warte auf einen Assistenten an der Standardeingabe. Strg-C beendet.",
};

export const pictures: TerminalMessages["pictures"] = {
  description:
    "Zeichnet die Karten, die bei Beiträgen als Bild stehen, jede in Größe und Format ihrer Plattform, in allen Sprachen. Der Name einer " +
    "Datei nennt den Beitrag, die Plattform und die Sprache. Ein Beitrag mit Fehlern bekommt kein Bild.\n\n" +
    "Nichts wird aus dem Internet geholt: Auch die Schriften stecken in bluehart. Welche Karten es gibt, steht in docs/pictures.md.",
  folder: (usual) => `der Ordner für die Bilder, als Vorgabe ${usual}`,
  size: "eine andere Größe als die übliche jeder Plattform",
  sheet: (file) => `nur ${file} schreiben, ein Bild mit allen Karten nebeneinander`,
  force: "vorhandene Dateien überschreiben",
  atAGlance: "alles auf einen Blick",
  namesPicture: (folder) =>
    `Bilder kommen in einen Ordner, aber ${folder} heißt wie ein Bild; nennen Sie einen Ordner`,
  tooManyCards: (most, number) =>
    `auf ein Blatt passen ${most} Karten, und das sind ${number}; wählen Sie einige mit --platform, --lang oder --post`,
  wroteSheet: (file, cards, folder) =>
    `${file} mit ${count(cards, "Karte", "Karten")} in ${folder} geschrieben.`,
  wrote: (number, folder) => `${count(number, "Bild", "Bilder")} in ${folder} geschrieben.`,
  allWithheld: "es wurde kein Bild gezeichnet: Beheben Sie die Fehler oben",
  noSuchSize: (size) =>
    `keine dieser Plattformen hat die Größe ${size}; bluehart platforms --json zeigt ihre Größen`,
  noCards: (file) =>
    `keiner der gewählten Beiträge in ${file} hat eine Karte; fügen Sie unter den Bildern eine hinzu, etwa images: [{ card: quote }]`,
  exists: (file, others) =>
    `${file}${others > 0 ? ` und ${count(others, "weitere Datei", "weitere Dateien")} gibt es schon` : " gibt es schon"}; nichts wurde geschrieben; mit --force wird überschrieben`,
};

export const exporting: TerminalMessages["exporting"] = {
  description:
    "Schreibt ein Kit zum Weitergeben: jeden fertigen Beitrag mit Zeichenzahl, Hashtags und Datum; den Tag, die Anlaufstellen, die " +
    "Fakten mit ihren Quellen, und die Regeln, nach denen geprüft wurde. Beiträge mit Fehlern werden zurückgehalten.\n\n" +
    "kit.html ist eine Webseite, die jeden Beitrag mit einem Klick kopiert, kit.docx ist für Word, kit.csv für eine Tabelle, kit.ics " +
    "für einen Kalender; hootsuite, publer, metricool, highlevel, vista-social und generic-scheduler sind Dateien, die Planungsprogramme einlesen.",
  file: "die Datei, die geschrieben wird, oder der Ordner mit --all; als Vorgabe die Standardausgabe",
  format: "das Format des Kits, als Vorgabe das des Dateinamens",
  output: "die Datei, die geschrieben wird, oder der Ordner mit --all",
  url: "wo die Webseite stehen wird, für ihren QR-Code",
  all: "alle Formate in einen neuen Ordner schreiben",
  toMail: "eine Webseite, zum Mailen",
  inFrench: "ein Word-Dokument, auf Französisch",
  forExcel: "für Excel in Belgien",
  withQr: "mit einem QR-Code dieser Adresse",
  everyFormat: "alle Formate",
  overwrites: "überschreibt das vorige",
  namedTwice: (argument, output) =>
    `die Datei ist zweimal genannt, als ${argument} und als --output ${output}; nennen Sie sie einmal`,
  whileWriting: "immer wieder, während Sie schreiben",
  watchNeedsFile: "--watch braucht den Namen einer Datei, die geschrieben wird",
  allNeedsFolder: "--all braucht den Namen eines Ordners, etwa kit/",
  allAndFormat: "--all schreibt alle Formate; lassen Sie --format weg",
  urlWithoutPage: (format) => `--url bewirkt nichts bei ${format}; die Option ist für html`,
  wrote: (posts, file) => `${count(posts, "Beitrag", "Beiträge")} in ${file} geschrieben.`,
  wroteAll: (files, posts, folder) =>
    `${count(files, "Datei", "Dateien")} mit ${count(posts, "Beitrag", "Beiträgen")} in ${folder} geschrieben.`,
  notText: (format) => `${format} ist kein Text; nennen Sie eine Datei dafür`,
  wrongUrl: (given) => `--url verlangt eine Adresse wie https://example.org/kit.html, nicht „${given}“`,
  unknownEnding: (file, formats) =>
    `die Endung von ${file} steht für kein Format; wählen Sie eines mit --format (${formats})`,
  skipped: (name, why) => `${name} übersprungen: ${why}`,
  foreign: (folder, file) =>
    `${folder} wurde nicht ersetzt: ${file} darin gehört zu keinem Kit; verschieben Sie es, oder wählen Sie einen anderen Ordner`,
};

export const lsp: TerminalMessages["lsp"] = {
  description:
    "Bedient einen Editor, der das Language Server Protocol spricht: Befunde, während Sie schreiben, die Zeichenzahl jedes Beitrags auf " +
    "jeder Plattform, Vervollständigung von Schlüsseln, Plattformen, Hashtags und Platzhaltern, und die Korrekturen von check --fix. Er " +
    "schreibt keine Datei.",
  stdio: "über Standardein- und -ausgabe, wie immer; Editoren geben es an",
  inSettings: "wie es in den Einstellungen eines Editors steht",
  notes: "Die Einstellungen für VS Code, Neovim und Helix: docs/editors.md.",
  waiting: "Warte auf einen Editor an der Standardeingabe. Strg-C beendet.",
  platform: "Plattform",
  language: "Sprache",
  count: "Zeichen",
  withheld: "zurückgehalten",
  fix: (rule) => `${rule} beheben`,
  repair: "Das YAML reparieren",
  fixAll: "Alles beheben, was sich gefahrlos beheben lässt (bluehart)",
};
