import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const fixes = (number: number) => count(number, "verbetering", "verbeteringen");

export const check: TerminalMessages["check"] = {
  description:
    "Kijkt elk bericht na voor zijn platformen, en meldt met bestand, regel en kolom wat een platform zou weigeren (fout) en wat " +
    "beter kan (waarschuwing). De exitcode is 1 als er fouten zijn.\n\n" +
    "--fix verbetert spaties, typografie, onzichtbare tekens, en hoofdletters en herhalingen van hashtags; de rest van het bestand " +
    "blijft zoals het is.",
  files: "campagnes om na te kijken, zoals met --campaign",
  strict: "exitcode 1 ook bij waarschuwingen",
  fix: "verbeter wat veilig te verbeteren is, in het bestand zelf",
  dryRun: "met --fix: toon de wijzigingen en schrijf niets",
  format: "de vorm van het verslag",
  json: "hetzelfde als --format json",
  whileWriting: "telkens opnieuw, terwijl u schrijft",
  ofFolder: "de campagne van deze map",
  severalFiles: "meerdere bestanden",
  wouldChange: "wat --fix zou veranderen",
  forGithub: "voor GitHub Actions",
  explain: "toon waarom een regel er is, en wat eraan te doen is",
  aRule: "waar een regel over gaat",
  notes:
    "bluehart check --explain REGEL toont waarom een regel er is; alle regels staan ook in docs/rules/README.nl.md. Een campagne kan een regel uitzetten, met een reden: docs/campaign.nl.md.",
  dryRunNeedsFix: "--dry-run werkt alleen samen met --fix",
  toApply: (file, number) => `${file}: ${fixes(number)} mogelijk; er werd niets geschreven.`,
  applied: (file, number) => `${file}: ${fixes(number)} aangebracht.`,
  appliedToUtf8: (file, number, encoding) =>
    `${file}: ${fixes(number)} aangebracht; het was ${encoding} en is nu UTF-8.`,
  readOnly: (file) =>
    `${file} is alleen-lezen en werd niet veranderd; maak het schrijfbaar om het te verbeteren`,
};

export const report: TerminalMessages["report"] = {
  severities: { error: "fout", warning: "waarschuwing", info: "opmerking" },
  off: "uit",
  because: (severity, reason) => `${severity} omdat: ${reason}`,
  offBecause: (reason) => `omdat: ${reason}`,
  found: {
    error: (number) => count(number, "fout", "fouten"),
    warning: (number) => count(number, "waarschuwing", "waarschuwingen"),
    info: (number) => count(number, "opmerking", "opmerkingen"),
  },
  noFindings: "geen bevindingen",
  inPosts: (messages, posts) =>
    ` in ${count(messages, "bericht", "berichten")} (${count(posts, "versie", "versies")})`,
  ofFiles: (number) => ` van ${number} bestanden`,
  switchedOff: (number) => `; ${number} uitgezet door de campagne`,
  fixable: (number) => `; ${number} te verbeteren met check --fix`,
  theFile: "het bestand",
};
