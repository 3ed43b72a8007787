import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const posts = (number: number) => count(number, "Beitrag", "Beiträge");

export const merge: TerminalMessages["merge"] = {
  description:
    "Schreibt ein Kit je Empfänger. Jede Spalte der Liste ist ein Platzhalter: {{municipality}} in einem Text wird aus der Spalte " +
    "municipality gefüllt, und die Spalte language wählt die Sprachen. Die Beiträge jedes Empfängers werden mit seinen eigenen Werten " +
    "geprüft. Beiträge mit Fehlern werden zurückgehalten und am Ende gemeldet, und der Exit-Code ist 1. Ein Kit wird ganz geschrieben " +
    "oder gar nicht.",
  recipients: "eine CSV-Datei mit Spaltentiteln, oder .ndjson; Vorgabe: die Standardeingabe als NDJSON",
  output: "der Ordner für die Kits",
  format: "die Formate der Kits",
  name: "die Spalte, nach der jeder Ordner heißt; Vorgabe: folder, name, municipality oder die erste",
  resume: "einen früheren Lauf vervollständigen: neu schreiben, was sich geändert hat, den Rest behalten",
  shard: "nur jeden n-ten Empfänger, ab dem i-ten, damit n Rechner sich die Arbeit teilen",
  join: "die Berichte aller Teile im Ordner zusammenführen; nur mit --output",
  joinAlone: "--join geht nur mit --output; alles andere steht in den Berichten der Teile",
  wrongShard: (given) => `--shard verlangt einen Teil wie 1/4, nicht „${given}“`,
  outputNeeded: "--output <Ordner> ist nötig",
  interrupted: "Unterbrochen. Jedes schon geschriebene Kit ist vollständig; --resume schreibt den Rest.",
  emptyList: "die Liste der Empfänger ist leer",
  wideEncoding: (name) => `die Liste ist ${name}; speichern Sie sie als CSV UTF-8`,
  mixedEncodings:
    "diese Zeile ist weder UTF-8 noch Windows-1252 wie der Rest; speichern Sie die Liste als CSV UTF-8",
  longRow: (line, megabytes) => `die Zeile ${line} der Liste ist größer als ${megabytes} MB`,
  openQuote: (line) =>
    `in Zeile ${line} der Liste passt ein Anführungszeichen nicht: Schreiben Sie ein Anführungszeichen innerhalb von Anführungszeichen doppelt`,
  wrongHeader: (file, why) => `die Spaltentitel von ${file} lassen sich nicht lesen: ${why}`,
  columnTwice: (column) => `die Liste der Empfänger hat zwei Spalten namens „${column}“`,
  wrongCells: (cells, columns) => `die Zeile hat ${cells} Spalten, aber es gibt ${columns} Spaltentitel`,
  notText: (name) => `„${name}“ muss ein Text oder eine Zahl sein`,
  noColumn: (column, hint, columns) =>
    `die Liste hat keine Spalte „${column}“${hint}; ihre Spalten sind ${columns}`,
  lostCharacter: (column) =>
    `${column}: U+FFFD steht für ein Zeichen, das beim Speichern der Datei verloren ging; tippen Sie das richtige neu`,
  spaceInAddress: (column, address) =>
    `${column}: In der Adresse „${address}“ steht ein Leerzeichen, und dort würde der Link enden; entfernen Sie es, oder schreiben Sie %20`,
  notEmpty: (folder) =>
    `${folder} ist nicht leer; --resume vervollständigt den Ordner, oder wählen Sie einen anderen, um neu zu beginnen`,
  notOurs: (folder) => `${folder} ist nicht leer und stammt nicht von merge; wählen Sie einen anderen`,
  foreignFolder: (folder) => `${folder} gibt es schon, und es stammt nicht von merge; verschieben Sie es`,
  foreignFile: (folder, file) =>
    `${folder} wurde nicht ersetzt: ${file} darin gehört zu keinem Kit; verschieben Sie es`,
  foreignKept: (folder, file) =>
    `${folder} enthält noch das frühere Kit: ${file} darin gehört zu keinem Kit; verschieben Sie es, oder löschen Sie den Ordner`,
  identical: (number, recipients, names, platforms, column) =>
    `${posts(number)} ${number === 1 ? "ist" : "sind"} Wort für Wort gleich für bis zu ${count(recipients, "Empfänger", "Empfänger")} ` +
    `(${names}), und ${platforms} ${platforms.includes(",") ? "können" : "kann"} gegen gleiche Beiträge von vielen Konten vorgehen; ` +
    `setzen Sie in jeden Text einen Platzhalter wie {{${column}}}.`,
  sameRows: (number, pairs) =>
    `${count(number, "Zeile wiederholt eine frühere und bekam ein eigenes Kit", "Zeilen wiederholen frühere und bekamen ein eigenes Kit")}: ${pairs}`,
  samePair: (first, second, folder) => `Zeilen ${first} und ${second} (${folder})`,
  emptyCell: (name, line, list) =>
    `{{${name}}} hat keinen Wert; füllen Sie die Spalte „${name}“ in Zeile ${line} von ${list ?? "der Liste"} aus`,
  openCell: (name, value, line, list) =>
    `{{${name}}} ist noch ${value}; schreiben Sie den richtigen Wert in die Spalte „${name}“ in Zeile ${line} von ${list ?? "der Liste"}`,
  unusedColumns: (number, columns, placeholders) =>
    `${count(number, "Spalte", "Spalten")} der Liste ${number === 1 ? "wird" : "werden"} nicht verwendet: ${columns}. ` +
    `Die Platzhalter der Kampagne: ${placeholders === "" ? "keine" : placeholders}; die Spalte „language“ wählt die Sprachen.`,
  moreFailures: (number) => `... und noch ${number}`,
  stale: (number, names) =>
    `${count(number, "Kit", "Kits")} von Empfängern, die nicht auf dieser Liste stehen, ${number === 1 ? "blieb" : "blieben"} unverändert: ${names}`,
  resumed: (folder, written, unchanged, removed, number) =>
    `Kits in ${folder}: ${written} geschrieben, ${unchanged} unverändert${removed > 0 ? `, ${removed} entfernt` : ""}, mit ${count(number, "Beitrag", "Beiträgen")}`,
  wrote: (kits, number, folder) =>
    `${count(kits, "Kit", "Kits")} mit ${count(number, "Beitrag", "Beiträgen")} in ${folder} geschrieben`,
  joined: (reports, folder, kits, number) =>
    `${count(reports, "Bericht", "Berichte")} in ${folder} vereint: ${count(kits, "Kit", "Kits")} mit ${count(number, "Beitrag", "Beiträgen")}`,
  otherRun: (file, first) =>
    `${file} stammt von einer anderen Kampagne, Version oder Wahl der Optionen als ${first}; führen Sie die Teile mit --resume erneut aus`,
  noReports: (folder) => `${folder} hat keine Berichte von Teilen, etwa merge-report-1-of-4.json`,
  twoRuns: (one, other) =>
    `${one} und ${other} stammen aus verschiedenen Läufen; behalten Sie die eines Laufs`,
  unfinishedShard: (shard) =>
    `Teil ${shard} ist nicht zu Ende; warten Sie, oder vervollständigen Sie ihn mit --resume`,
  noShardReport: (shards, more, first) =>
    `kein Bericht von Teil ${shards}${more > 0 ? ` und ${more} weiteren` : ""}; führen Sie merge mit --shard ${first} aus`,
  noReport: (file) =>
    `${file} ist kein Bericht von merge dieser Version; führen Sie diesen Teil mit --resume erneut aus`,
  end: (kits, withheld, findings) => `${kits}; ${posts(withheld)} zurückgehalten; Befunde: ${findings}.`,
};
