import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const fixes = (number: number) => count(number, "correction", "corrections");

export const check: TerminalMessages["check"] = {
  description:
    "Vérifie chaque message pour ses plateformes, et signale avec fichier, ligne et colonne ce qu’une plateforme refuserait (erreur) " +
    "et ce qu’il faudrait corriger (avertissement). Le code de sortie est 1 s’il y a des erreurs.\n\n" +
    "--fix corrige les espaces, la typographie, les caractères invisibles, les majuscules et les répétitions des hashtags\u00a0; tout le " +
    "reste du fichier reste tel quel.",
  files: "les campagnes à vérifier, comme avec --campaign",
  strict: "code de sortie 1 aussi pour les avertissements",
  fix: "corrige ce qui peut l’être sans risque, dans le fichier même",
  dryRun: "avec --fix\u00a0: montre les changements et n’écrit rien",
  format: "la forme du rapport",
  json: "comme --format json",
  whileWriting: "à chaque enregistrement, pendant que vous écrivez",
  ofFolder: "la campagne de ce dossier",
  severalFiles: "plusieurs fichiers",
  wouldChange: "ce que --fix changerait",
  forGithub: "pour GitHub Actions",
  explain: "montre pourquoi une règle existe, et que faire de ce qu’elle trouve",
  aRule: "de quoi parle une règle",
  notes:
    "bluehart check --explain RÈGLE montre pourquoi une règle existe\u00a0; elles sont aussi dans docs/rules/README.fr.md. Une campagne peut désactiver une règle, avec une raison\u00a0: docs/campaign.fr.md.",
  dryRunNeedsFix: "--dry-run demande --fix",
  toApply: (file, number) => `${file}\u00a0: ${fixes(number)} à faire\u00a0; rien n’a été écrit.`,
  applied: (file, number) => `${file}\u00a0: ${fixes(number)} ${number < 2 ? "faite" : "faites"}.`,
  appliedToUtf8: (file, number, encoding) =>
    `${file}\u00a0: ${fixes(number)} ${number < 2 ? "faite" : "faites"}\u00a0; il était en ${encoding} et est maintenant en UTF-8.`,
  readOnly: (file) =>
    `${file} est en lecture seule et n’a pas été changé\u00a0; rendez-le modifiable pour le corriger`,
};

export const report: TerminalMessages["report"] = {
  severities: { error: "erreur", warning: "avertissement", info: "remarque" },
  off: "désactivée",
  because: (severity, reason) => `${severity}, car\u00a0: ${reason}`,
  offBecause: (reason) => `car\u00a0: ${reason}`,
  found: {
    error: (number) => count(number, "erreur", "erreurs"),
    warning: (number) => count(number, "avertissement", "avertissements"),
    info: (number) => count(number, "remarque", "remarques"),
  },
  noFindings: "rien à signaler",
  inPosts: (messages, posts) =>
    ` dans ${count(messages, "message", "messages")} (${count(posts, "version", "versions")})`,
  ofFiles: (number) => ` de ${number} fichiers`,
  switchedOff: (number) => `\u00a0; la campagne en désactive ${number}`,
  fixable: (number) => `\u00a0; check --fix en corrige ${number}`,
  theFile: "le fichier",
};
