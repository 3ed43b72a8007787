import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const init: TerminalMessages["init"] = {
  description: (file, schema) =>
    `Écrit ${file}, une campagne pour commencer, où chaque partie est expliquée, et ${schema}, grâce auquel un éditeur complète les ` +
    "clés. Les fichiers existants ne sont jamais écrasés. Toute commande lancée dans ce dossier utilise cette campagne. " +
    "Les explications sont dans la langue de --ui.",
  folder: "où l’écrire\u00a0; le dossier est créé s’il n’existe pas",
  print: "affiche la campagne au lieu d’écrire des fichiers",
  wrote: (file, folder) =>
    `${file} a été écrit. Ensuite\u00a0: ${folder === undefined ? "" : `cd ${folder}, `}` +
    "changez les textes (bluehart edit les ouvre dans votre navigateur), puis bluehart check et bluehart posts.",
};

export const edit: TerminalMessages["edit"] = {
  description:
    "Ouvre une campagne comme une page de votre navigateur\u00a0: les textes côte à côte dans toutes les langues, comptés et vérifiés pour " +
    "chaque plateforme pendant que vous écrivez. L’enregistrement conserve les commentaires, l’ordre et la mise en page du fichier. " +
    "La page n’est accessible que sur cet ordinateur, dans un seul navigateur, et s’arrête avec le terminal, ou quelque temps après que " +
    "vous l’avez fermée.\n\n" +
    "Avec --output, l’éditeur devient un fichier à envoyer par e-mail, qui fonctionne hors ligne\u00a0: il ouvre des campagnes et les textes " +
    "de boîtes à outils, vérifie, enregistre et fait des kits. Avec FICHIER, cette campagne s’y trouve déjà.\n\n" +
    "Avec --to, c’est une page pour qui traduit\u00a0: d’abord ce qui manque ou n’est plus à jour, avec la place qui reste et ce qui est douteux.",
  file: (usual) => `la campagne\u00a0; par défaut celle de ce dossier, ou un nouveau ${usual}`,
  noOpen: "affiche l’adresse de la page au lieu de l’ouvrir, et attend",
  output: "écrit l’éditeur comme une seule page, pour qui n’a pas ce programme",
  force: "avec --output\u00a0: écrase un fichier existant",
  to: "ne laisse modifier que les textes de cette langue, comme de, à côté de ceux qu’ils traduisent",
  ofFolder: "la campagne de ce dossier, ou une nouvelle",
  printAddress: "affiche l’adresse",
  toMail: "un seul fichier, à envoyer par e-mail",
  toTranslator: "pour une traduction en allemand",
  notes: "Ce qu’elle fait du fichier, et qui peut y accéder\u00a0: docs/edit.md.",
  editing: (file) => `${file} est ouvert dans le navigateur. Ctrl-C pour arrêter.`,
  forceAlone: "--force ne va qu’avec --output",
  isCampaign: (file) => `${file} est la campagne elle-même\u00a0; nommez un autre fichier pour la page`,
  wrote: (page, file) =>
    `${page} a été écrit${file === undefined ? "" : `, avec ${file} dedans`}. Ouvrez-le dans un navigateur, ou envoyez-le par e-mail.`,
  nameCampaign: "--to demande le fichier de la campagne à traduire",
  nameLanguage: (file) =>
    `${file} ne dit pas dans quelle langue il est\u00a0; ajoutez-y une ligne comme languages: [nl]`,
  noBrowser: "Aucun navigateur n’a pu être ouvert. Ouvrez cette adresse dans un navigateur\u00a0:",
};

export const mcp: TerminalMessages["mcp"] = {
  description:
    "Répond à un assistant qui parle le Model Context Protocol, par l’entrée et la sortie standard\u00a0: il peut lister les campagnes et les " +
    "plateformes, compter un texte, vérifier une campagne, en montrer les messages et les kits. Il lit les fichiers YAML d’un dossier " +
    "et ne change rien\u00a0; avec --kits, il crée des fichiers dans ce dossier, sans en remplacer.",
  folder: "le dossier des campagnes\u00a0; par défaut le dossier courant",
  kits: "un dossier où des kits peuvent être écrits, comme nouveaux fichiers",
  ofFolder: "les campagnes de ce dossier",
  inSettings: "comme l’écrivent les réglages d’un assistant",
  notes: "Les réglages des assistants courants, et ce à quoi ils ont accès\u00a0: docs/mcp.md.",
  waiting: "En attente d’un assistant sur l’entrée standard. Ctrl-C pour arrêter.",
};

export const pictures: TerminalMessages["pictures"] = {
  description:
    "Dessine les cartes que les messages nomment comme images, chacune dans la taille et le format de sa plateforme, dans toutes les " +
    "langues. Le nom d’un fichier indique le message, la plateforme et la langue. Un message qui a des erreurs n’a pas d’image.\n\n" +
    "Rien n’est téléchargé\u00a0: tout est dans bluehart, même les polices. docs/pictures.md dit quelles cartes il y a.",
  folder: (usual) => `le dossier des images, par défaut ${usual}`,
  size: "une autre taille que celle, habituelle, de chaque plateforme",
  sheet: (file) => `écrit, au lieu des cartes, une image avec toutes les cartes côte à côte, ${file}`,
  force: "écrase les fichiers existants",
  atAGlance: "tout d’un coup d’œil",
  namesPicture: (folder) =>
    `les images vont dans un dossier, mais ${folder} est un nom d’image\u00a0; nommez un dossier`,
  tooManyCards: (most, number) =>
    `une planche contient au plus ${most} cartes, et il y en a ${number}\u00a0; choisissez avec --platform, --lang ou --post`,
  wroteSheet: (file, cards, folder) =>
    `${file}, avec ${count(cards, "carte", "cartes")}, a été écrit dans ${folder}.`,
  wrote: (number, folder) =>
    `${count(number, "image", "images")} ${number < 2 ? "écrite" : "écrites"} dans ${folder}.`,
  allWithheld: "aucune image n’a été dessinée\u00a0: corrigez les erreurs ci-dessus",
  noSuchSize: (size) =>
    `aucune de ces plateformes n’a la taille ${size}\u00a0; bluehart platforms --json donne leurs tailles`,
  noCards: (file) =>
    `aucun des messages choisis dans ${file} n’a de carte\u00a0; ajoutez-en une à ses images, comme images: [{ card: quote }]`,
  exists: (file, others) =>
    `${file}${others > 0 ? ` et ${count(others, "autre fichier existent", "autres fichiers existent")}` : " existe"} déjà\u00a0; rien n’a été écrit\u00a0; --force écrase`,
};

export const exporting: TerminalMessages["exporting"] = {
  description:
    "Écrit un kit à transmettre\u00a0: chaque message prêt, avec son nombre de caractères, ses hashtags et sa date\u00a0; la journée, les lignes " +
    "d’aide, les faits avec leurs sources, et les règles appliquées aux messages. Les messages qui ont des erreurs sont retenus.\n\n" +
    "kit.html est une page web qui copie chaque message d’un clic, kit.docx est pour Word, kit.csv pour un tableur, kit.ics pour un " +
    "agenda\u00a0; hootsuite, publer, metricool, highlevel, vista-social et generic-scheduler sont des fichiers que les outils de planification importent.",
  file: "le fichier à écrire, ou le dossier avec --all\u00a0; par défaut, la sortie standard",
  format: "le format du kit, par défaut celui du nom du fichier",
  output: "le fichier à écrire, ou le dossier avec --all",
  url: "où sera la page web, pour son code QR",
  all: "écrit tous les formats dans un nouveau dossier",
  toMail: "une page web, à envoyer par e-mail",
  inFrench: "un document Word, en français",
  forExcel: "pour Excel en Belgique",
  withQr: "avec un code QR de cette adresse",
  everyFormat: "tous les formats",
  overwrites: "écrase le précédent",
  namedTwice: (argument, output) =>
    `le fichier est nommé deux fois, ${argument} et --output ${output}\u00a0; nommez-le une seule fois`,
  whileWriting: "à chaque enregistrement, pendant que vous écrivez",
  watchNeedsFile: "--watch demande le nom d’un fichier à écrire",
  allNeedsFolder: "--all demande le nom d’un dossier, comme kit/",
  allAndFormat: "--all écrit tous les formats\u00a0; enlevez --format",
  urlWithoutPage: (format) => `--url est sans effet sur ${format}\u00a0; cette option sert à html`,
  wrote: (posts, file) =>
    `${count(posts, "message", "messages")} ${posts < 2 ? "écrit" : "écrits"} dans ${file}.`,
  wroteAll: (files, posts, folder) =>
    `${count(files, "fichier", "fichiers")} avec ${count(posts, "message", "messages")} ${files < 2 ? "écrit" : "écrits"} dans ${folder}.`,
  notText: (format) => `${format} n’est pas du texte\u00a0; nommez un fichier`,
  wrongUrl: (given) =>
    `--url demande une adresse comme https://example.org/kit.html, et non «\u00a0${given}\u00a0»`,
  unknownEnding: (file, formats) =>
    `le nom ${file} ne dit aucun format connu\u00a0; choisissez-en un avec --format (${formats})`,
  skipped: (name, why) => `${name} a été omis\u00a0: ${why}`,
  foreign: (folder, file) =>
    `${folder} n’a pas été remplacé\u00a0: ${file}, qui s’y trouve, ne fait pas partie d’un kit\u00a0; déplacez-le, ou choisissez un autre dossier`,
};

export const lsp: TerminalMessages["lsp"] = {
  description:
    "Répond à un éditeur qui parle le Language Server Protocol\u00a0: les constats pendant que vous écrivez, le nombre de caractères de chaque " +
    "message sur chaque plateforme, le complément des clés, plateformes, hashtags et champs, et les corrections de check --fix. Il " +
    "n’écrit aucun fichier.",
  stdio: "par l’entrée et la sortie standard, comme toujours\u00a0; les éditeurs le précisent",
  inSettings: "comme l’écrivent les réglages d’un éditeur",
  notes: "Les réglages de VS Code, Neovim et Helix\u00a0: docs/editors.md.",
  waiting: "En attente d’un éditeur sur l’entrée standard. Ctrl-C pour arrêter.",
  platform: "plateforme",
  language: "langue",
  count: "caractères",
  withheld: "retenu",
  fix: (rule) => `Corriger ${rule}`,
  repair: "Réparer le YAML",
  fixAll: "Corriger tout ce qui peut l’être sans risque (bluehart)",
};
