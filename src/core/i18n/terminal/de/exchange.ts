import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const importing: TerminalMessages["importing"] = {
  description:
    "Macht eine Kampagnendatei aus dem, was Sie haben: ein Word-Dokument (.docx), eine Tabelle (.xlsx, .csv), Markdown oder einfacher " +
    "Text. Der Befehl zeigt, was er übernommen, angenommen und weggelassen hat, jeweils mit der Stelle, und prüft die Kampagne.",
  files: "Dokumente einer Kampagne; - ist die Standardeingabe",
  output: "die Kampagnendatei, die geschrieben wird",
  force: "eine vorhandene Datei überschreiben",
  dryRun: "zeigen, was dabei herauskäme, und nichts schreiben",
  json: "der Bericht als JSON",
  map: (fields) => `die Spalte mit einem Feld (${fields}), etwa text=Beitrag; wiederholbar`,
  lang: "eine Datei in einer Sprache, etwa fr=fr.docx, oder die Sprache aller Dateien; wiederholbar",
  platform: "eine Datei mit den Beiträgen für eine Plattform, etwa x=tweets.txt; wiederholbar",
  monthFirst: "ein Datum wie 5/6 ist der 6. Mai",
  nothingWritten: "zeigen und nichts schreiben",
  twoLanguages: "zwei Sprachen",
  fromClipboard: "was Sie von einer Seite oder aus einem PDF kopiert haben",
  notes: "In einem Terminal fragt der Befehl, was er nicht wissen kann. Was er erkennt: docs/import.md.",
  wrongMap: (given) => `--map verlangt ein Feld und eine Spalte, etwa text=Beitrag, nicht „${given}“`,
  wrongFile: (option, example, given) =>
    `${option} verlangt einen Namen und eine Datei, etwa ${example}, nicht „${given}“`,
  stopped: "Abgebrochen; nichts wurde geschrieben.",
  noPosts: (files) =>
    `keine Beiträge gefunden in ${files}. Beiträge werden erkannt unter dem Namen einer Plattform, einem Tag oder einer Überschrift wie „Beiträge“, oder in einer Spalte mit Texten: Nennen Sie sie mit --map text=SPALTE`,
  overwritesItself: (file) =>
    `${file} wird gerade eingelesen und wurde nicht überschrieben; nennen Sie mit --output eine andere Datei`,
  forceHint: "; --force überschreibt, oder nennen Sie mit --output eine andere Datei",
  tooMany: (posts) =>
    `${posts} Beiträge gefunden, mehr als eine Kampagnendatei fasst; lesen Sie einen Teil ein, etwa ein Blatt oder einige Monate`,
  numbers: (posts, platforms, languages) =>
    `${count(posts, "Beitrag", "Beiträge")} für ${count(platforms, "Plattform", "Plattformen")}${languages === "" ? "" : ` in ${languages}`}.`,
  check: (texts, withheld, errors, warnings) =>
    `Geprüft: ${count(texts, "Text", "Texte")} fertig, ${withheld} zurückgehalten; ${count(errors, "Fehler", "Fehler")}, ${count(warnings, "Warnung", "Warnungen")}.`,
  wouldWrite: (file) => `Nichts wurde geschrieben. Ohne --dry-run wird daraus ${file}.`,
  wrote: (file, numbers) => `${file} geschrieben: ${numbers}`,
  next: (assumptions, file) =>
    `Als Nächstes: die Datei durchlesen, ebenso die ${count(assumptions, "Annahme", "Annahmen")} oben; dann bluehart check --campaign ${file}`,
  nameFile: "nennen Sie eine Datei zum Einlesen, oder - für die Standardeingabe",
  likelier: " (wahrscheinlicher)",
  number: "Nummer, oder Eingabetaste für das Wahrscheinlichere: ",
};

export const translate: TerminalMessages["translate"] = {
  description:
    "Schreibt jeden Text, den Leser sehen, in eine Tabelle (oder .csv, .xlf, .po), mit seinem Zusammenhang und dem Platz auf der " +
    "engsten Plattform, und übernimmt die Übersetzungen in die Kampagne. Nur geänderte Texte werden geschrieben; Kommentare, " +
    "Reihenfolge und Aufbau der Kampagne bleiben.\n\n" +
    "Die Kampagne merkt sich, woraus jeder Text übersetzt wurde. Ändert sich das, meldet check translation-outdated, und --changed " +
    "schreibt, was neu zu übersetzen ist.",
  file: "mit --to: die Datei, die geschrieben wird (.xlsx, .csv, .xlf oder .po)",
  to: "die Texte zum Übersetzen in diese Sprache schreiben, etwa de",
  from: "die Übersetzungen aus einer Datei übernehmen, die zurückkam",
  changed: "mit --to: nur Texte, die fehlen oder veraltet sind",
  source: "mit --to: die Sprache einer Kampagne, die ihre eigene nicht nennt",
  reviewedBy: "mit --from: diese Person hat die Übersetzungen in der Datei gegengelesen",
  force:
    "eine vorhandene Datei überschreiben; mit --from: auch Texte schreiben, deren Vorlage sich geändert hat",
  json: "mit --from: der Bericht als JSON",
  campaign: "die Kampagnendatei",
  send: "eine Datei für die Übersetzung",
  takeBack: "Übersetzungen einlesen",
  onlyMissing: "nur, was fehlt oder veraltet ist",
  notes: "Für Übersetzer und alle, die ihnen Texte schicken: docs/translate.md.",
  oneDirection:
    "--to SPRACHE DATEI schreibt eine Datei zum Übersetzen, --from DATEI liest eine ein; geben Sie eines davon an",
  nameFile: (example) => `nennen Sie die Datei, die geschrieben werden soll, etwa ${example}`,
  secondFile: (file) => `--from liest eine Datei ein, und ${file} ist eine zweite`,
  goesWith: (option, direction) => `${option} geht nur mit ${direction}`,
  nameReviewer: "--reviewed-by verlangt den Namen der Person, die gegengelesen hat",
  delimiterForCsv: (file) => `--delimiter bewirkt nichts bei ${file}; die Option ist für .csv`,
  noLanguage: "die Kampagne sagt nicht, in welcher Sprache sie ist; fügen Sie etwa --source de hinzu",
  otherLanguage: (main, source) => `die Hauptsprache der Kampagne ist „${main}“, nicht „${source}“`,
  sameLanguage: (language) =>
    `„${language}“ ist die Sprache der Vorlagen; nennen Sie eine andere, etwa --to fr`,
  nothingMissing: (language) =>
    `In „${language}“ fehlt nichts und ist nichts veraltet; nichts wurde geschrieben.`,
  noTexts: (language) => `Die Kampagne hat keine Texte in „${language}“; nichts wurde geschrieben.`,
  isCampaign: (file) => `${file} ist die Kampagne selbst; nennen Sie eine andere Datei für die Übersetzung`,
  forceHint: "; --force überschreibt, oder nehmen Sie einen anderen Namen",
  sent: (file, texts, source, language, missing, outdated) =>
    `${file} geschrieben: ${count(texts, "Text", "Texte")} von „${source}“ nach „${language}“, ${missing} fehlen, ${outdated} veraltet.\n` +
    `Als Nächstes: die Datei zum Übersetzen schicken; dann bluehart translate --from ${file}`,
  cannotAddLanguage: (language, file) =>
    `die Sprache „${language}“ lässt sich nicht zu ${file} hinzufügen; fügen Sie sie selbst bei languages hinzu, und versuchen Sie es noch einmal`,
  tooLarge: (file, megabytes) =>
    `mit diesen Übersetzungen würde ${file} größer als die erlaubten ${megabytes} MB; nichts wurde geschrieben`,
  toUtf8: (file, encoding) => `${file} war ${encoding} und ist jetzt UTF-8.`,
  arrived: (file, arrived, changed, skipped) =>
    `${file}: ${count(arrived, "Zeile", "Zeilen")} erhalten, ${changed} geändert, ${skipped} übersprungen`,
  skippedFor: (empty, unchanged, listed) =>
    ` (${empty} leer, ${unchanged} unverändert${listed === 0 ? "" : `, ${listed} aus den Gründen unten`})`,
  wrote: (file, language, isReviewed) =>
    `${file} geschrieben. Die geänderten Texte in „${language}“ sind ${isReviewed ? "gegengelesen" : "noch nicht gegengelesen"}. Als Nächstes: bluehart check --lang ${language} --campaign ${file}`,
  staysAsItIs: (file) => `${file} bleibt, wie es ist.`,
  skipped: "Übersprungen",
  warnings: "Warnungen",
  reasons: {
    empty: "hat keine Übersetzung",
    unchanged: "steht schon so in der Kampagne",
    unknown: "die Kampagne hat keinen Text mit diesem Schlüssel",
    "source-changed":
      "die Vorlage hat sich geändert, seit die Datei entstand; schicken Sie sie mit --changed erneut, oder schreiben Sie sie mit --force",
    contradicts: "die Datei hat eine andere Übersetzung desselben Textes; keine wurde geschrieben",
    repeated: "dieselbe Übersetzung steht zweimal in der Datei",
    "too-long": "ist zu lang, um gezählt zu werden",
    unusable: "die Datei sagt, dass es nicht verwendet werden soll",
  },
  refused:
    "in der Kampagnendatei würde sich dabei ein anderer Text ändern; schreiben Sie diesen selbst hinein",
  doubts: {
    room: (platform, over) =>
      `um ${over} zu lang für ${platform}; die Übersetzung ist geschrieben, aber check hält sie zurück`,
    "lost-characters": (lost) =>
      `die Datei kann ${lost} nicht enthalten; vielleicht wurde daraus ein Fragezeichen`,
    "source-edited": "die Vorlage wurde in der Datei geändert; die Kampagne behält ihre",
  },
};
