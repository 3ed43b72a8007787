import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const fixes = (number: number) => count(number, "Korrektur", "Korrekturen");

export const check: TerminalMessages["check"] = {
  description:
    "Prüft jeden Beitrag für seine Plattformen und meldet mit Datei, Zeile und Spalte, was eine Plattform ablehnen würde (Fehler) und " +
    "was besser ginge (Warnung). Der Exit-Code ist 1, wenn es Fehler gibt.\n\n" +
    "--fix verbessert Leerraum, Typografie, unsichtbare Zeichen sowie Großbuchstaben und Wiederholungen von Hashtags; alles andere in " +
    "der Datei bleibt, wie es ist.",
  files: "Kampagnen, die geprüft werden, wie mit --campaign",
  strict: "Exit-Code 1 auch bei Warnungen",
  fix: "verbessern, was sich gefahrlos verbessern lässt, in der Datei selbst",
  dryRun: "mit --fix: die Änderungen zeigen und nichts schreiben",
  format: "die Form des Berichts",
  json: "dasselbe wie --format json",
  whileWriting: "immer wieder, während Sie schreiben",
  ofFolder: "die Kampagne dieses Ordners",
  severalFiles: "mehrere Dateien",
  wouldChange: "was --fix ändern würde",
  forGithub: "für GitHub Actions",
  explain: "zeigen, warum es eine Regel gibt und was zu tun ist",
  aRule: "worum es bei einer Regel geht",
  notes:
    "bluehart check --explain REGEL zeigt, warum es eine Regel gibt; alle Regeln stehen auch in docs/rules/README.de.md. Eine Kampagne kann eine Regel abschalten, mit einem Grund: docs/campaign.de.md.",
  dryRunNeedsFix: "--dry-run geht nur mit --fix",
  toApply: (file, number) => `${file}: ${fixes(number)} möglich; nichts wurde geschrieben.`,
  applied: (file, number) => `${file}: ${fixes(number)} vorgenommen.`,
  appliedToUtf8: (file, number, encoding) =>
    `${file}: ${fixes(number)} vorgenommen; die Datei war ${encoding} und ist jetzt UTF-8.`,
  readOnly: (file) =>
    `${file} ist schreibgeschützt und wurde nicht geändert; heben Sie den Schreibschutz auf`,
};

export const report: TerminalMessages["report"] = {
  severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  off: "aus",
  because: (severity, reason) => `${severity}, weil: ${reason}`,
  offBecause: (reason) => `weil: ${reason}`,
  found: {
    error: (number) => count(number, "Fehler", "Fehler"),
    warning: (number) => count(number, "Warnung", "Warnungen"),
    info: (number) => count(number, "Hinweis", "Hinweise"),
  },
  noFindings: "keine Befunde",
  inPosts: (messages, posts) =>
    ` in ${count(messages, "Beitrag", "Beiträgen")} (${count(posts, "Fassung", "Fassungen")})`,
  ofFiles: (number) => ` von ${number} Dateien`,
  switchedOff: (number) => `; ${number} von der Kampagne abgeschaltet`,
  fixable: (number) => `; ${number} mit check --fix zu beheben`,
  theFile: "die Datei",
};
