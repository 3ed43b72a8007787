import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const posts = (number: number) => count(number, "message", "messages");

export const merge: TerminalMessages["merge"] = {
  description:
    "Écrit un kit par destinataire. Chaque colonne de la liste est un champ\u00a0: {{municipality}} dans un texte est rempli par la colonne " +
    "municipality, et la colonne language choisit les langues. Les messages de chaque destinataire sont vérifiés avec ses propres " +
    "valeurs. Les messages qui ont des erreurs sont retenus et signalés à la fin, et le code de sortie est 1. Un kit est écrit en " +
    "entier ou pas du tout.",
  recipients:
    "un fichier CSV avec des titres de colonnes, ou .ndjson\u00a0; par défaut, l’entrée standard en NDJSON",
  output: "le dossier des kits",
  format: "les formats des kits",
  name: "la colonne qui nomme chaque dossier\u00a0; par défaut folder, name, municipality ou la première",
  resume: "complète une exécution précédente\u00a0: refait ce qui a changé, garde le reste",
  shard: "seulement un destinataire sur n, à partir du i-ième, pour que n machines se partagent le travail",
  join: "fait un seul rapport de ceux de toutes les parts du dossier\u00a0; seulement avec --output",
  joinAlone: "--join ne prend que --output\u00a0; les rapports des parts disent le reste",
  wrongShard: (given) => `--shard demande une part comme 1/4, et non «\u00a0${given}\u00a0»`,
  outputNeeded: "--output <dossier> est nécessaire",
  interrupted: "Interrompu. Chaque kit déjà écrit est complet\u00a0; --resume écrit le reste.",
  emptyList: "la liste des destinataires est vide",
  wideEncoding: (name) => `la liste est en ${name}\u00a0; enregistrez-la en CSV UTF-8`,
  mixedEncodings:
    "cette ligne n’est ni en UTF-8 ni en Windows-1252 comme le reste\u00a0; enregistrez la liste en CSV UTF-8",
  longRow: (line, megabytes) => `sa rangée, à la ligne ${line}, dépasse ${megabytes} Mo`,
  openQuote: (line) =>
    `sa rangée, à la ligne ${line}, a un guillemet qui ne convient pas\u00a0: doublez un guillemet dans une cellule entre guillemets`,
  wrongHeader: (file, why) => `impossible de lire les titres de colonnes de ${file}\u00a0: ${why}`,
  columnTwice: (column) => `la liste des destinataires a deux colonnes «\u00a0${column}\u00a0»`,
  wrongCells: (cells, columns) => `sa rangée a ${cells} colonnes, mais il y a ${columns} titres de colonnes`,
  notText: (name) => `«\u00a0${name}\u00a0» doit être un texte ou un nombre, et n’est ni l’un ni l’autre`,
  noColumn: (column, hint, columns) =>
    `la liste n’a pas de colonne «\u00a0${column}\u00a0»${hint}\u00a0; ses colonnes sont ${columns}`,
  lostCharacter: (column) =>
    `${column}\u00a0: U+FFFD remplace un caractère perdu à l’enregistrement du fichier\u00a0; retapez le bon`,
  spaceInAddress: (column, address) =>
    `${column}\u00a0: l’adresse «\u00a0${address}\u00a0» contient une espace, et le lien s’y arrêterait\u00a0; supprimez-la, ou écrivez %20`,
  notEmpty: (folder) =>
    `${folder} n’est pas vide\u00a0; --resume le complète, et un autre dossier recommence à zéro`,
  notOurs: (folder) =>
    `${folder} n’est pas vide, et aucun merge ne l’a écrit\u00a0; choisissez un autre dossier`,
  foreignFolder: (folder) => `${folder} existe déjà et aucun merge ne l’a écrit\u00a0; déplacez-le`,
  foreignFile: (folder, file) =>
    `${folder} n’a pas été remplacé\u00a0: ${file}, qui s’y trouve, ne fait pas partie d’un kit\u00a0; déplacez-le`,
  foreignKept: (folder, file) =>
    `${folder} contient encore l’ancien kit\u00a0: ${file}, qui s’y trouve, ne fait pas partie d’un kit\u00a0; déplacez-le, ou supprimez le dossier`,
  identical: (number, recipients, names, platforms, column) =>
    `${posts(number)} ${number < 2 ? "est" : "sont"} mot pour mot ${number < 2 ? "le même" : "les mêmes"} pour ${count(recipients, "destinataire", "destinataires")} au plus ` +
    `(${names}), et ${platforms} ${platforms.includes(",") ? "peuvent" : "peut"} sévir contre des messages identiques venus de nombreux comptes\u00a0; ` +
    `mettez dans chaque texte un champ comme {{${column}}}.`,
  sameRows: (number, pairs) =>
    `${count(number, "ligne en répète une autre et a reçu son propre kit", "lignes en répètent d’autres et ont reçu leur propre kit")}\u00a0: ${pairs}`,
  samePair: (first, second, folder) => `lignes ${first} et ${second} (${folder})`,
  emptyCell: (name, line, list) =>
    `{{${name}}} n’a pas de valeur\u00a0; remplissez la colonne «\u00a0${name}\u00a0» à la ligne ${line} de ${list ?? "la liste"}`,
  openCell: (name, value, line, list) =>
    `{{${name}}} est encore ${value}\u00a0; écrivez la vraie valeur dans la colonne «\u00a0${name}\u00a0» à la ligne ${line} de ${list ?? "la liste"}`,
  unusedColumns: (number, columns, placeholders) =>
    `${count(number, "colonne de la liste n’est pas utilisée", "colonnes de la liste ne sont pas utilisées")}\u00a0: ${columns}. ` +
    `Les champs de la campagne\u00a0: ${placeholders === "" ? "aucun" : placeholders}\u00a0; la colonne «\u00a0language\u00a0» choisit les langues.`,
  moreFailures: (number) => `... et encore ${number}`,
  stale: (number, names) =>
    `${count(number, "kit d’un destinataire qui n’est pas dans cette liste est resté tel quel", "kits de destinataires qui ne sont pas dans cette liste sont restés tels quels")}\u00a0: ${names}`,
  resumed: (folder, written, unchanged, removed, number) =>
    `Kits dans ${folder}\u00a0: ${count(written, "écrit", "écrits")}, ${count(unchanged, "inchangé", "inchangés")}${removed > 0 ? `, ${count(removed, "supprimé", "supprimés")}` : ""}, avec ${posts(number)}`,
  wrote: (kits, number, folder) =>
    `${count(kits, "kit", "kits")} avec ${posts(number)} ${kits < 2 ? "écrit" : "écrits"} dans ${folder}`,
  joined: (reports, folder, kits, number) =>
    `${count(reports, "rapport réuni", "rapports réunis")} dans ${folder}\u00a0: ${count(kits, "kit", "kits")} avec ${posts(number)}`,
  otherRun: (file, first) =>
    `${file} vient d’une autre campagne, d’une autre version ou d’autres options que ${first}\u00a0; relancez les parts avec --resume`,
  noReports: (folder) => `${folder} n’a pas de rapports de parts, comme merge-report-1-of-4.json`,
  twoRuns: (one, other) =>
    `${one} et ${other} viennent d’exécutions différentes\u00a0; gardez ceux d’une seule`,
  unfinishedShard: (shard) =>
    `la part ${shard} n’est pas finie\u00a0; attendez-la, ou complétez-la avec --resume`,
  noShardReport: (shards, more, first) =>
    `pas de rapport de la part ${shards}${more > 0 ? `, ni de ${more} ${more === 1 ? "autre" : "autres"}` : ""}\u00a0; lancez merge avec --shard ${first}`,
  noReport: (file) =>
    `${file} n’est pas un rapport de merge de cette version\u00a0; relancez cette part avec --resume`,
  end: (kits, withheld, findings) =>
    `${kits}\u00a0; ${count(withheld, "message retenu", "messages retenus")}\u00a0; constats\u00a0: ${findings}.`,
};
