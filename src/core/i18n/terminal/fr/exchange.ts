import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const importing: TerminalMessages["importing"] = {
  description:
    "Tire une campagne de ce que vous avez\u00a0: un document Word (.docx), un tableur (.xlsx, .csv), du Markdown ou du texte. Il " +
    "montre ce que chaque partie est devenue, ce qu’il a supposé et ce qu’il a laissé de côté, toujours avec l’endroit, et vérifie la " +
    "campagne.",
  files: "les documents d’une campagne\u00a0; - est l’entrée standard",
  output: "le fichier de campagne à écrire",
  force: "écrase un fichier existant",
  dryRun: "montre ce que chaque partie deviendrait, et n’écrit rien",
  json: "le rapport en JSON",
  map: (fields) => `la colonne qui contient un champ (${fields}), comme text=Message\u00a0; répétable`,
  lang: "un fichier dans une langue, comme fr=fr.docx, ou la langue de tous les fichiers\u00a0; répétable",
  platform: "un fichier avec les messages d’une plateforme, comme x=tweets.txt\u00a0; répétable",
  monthFirst: "une date comme 5/6 est le 6 mai",
  nothingWritten: "montre, et n’écrit rien",
  twoLanguages: "deux langues",
  fromClipboard: "ce que vous avez copié d’une page ou d’un PDF",
  notes:
    "Dans un terminal, il demande ce qu’il ne peut pas savoir. Ce qu’il reconnaît\u00a0: docs/import.md.",
  wrongMap: (given) =>
    `--map demande un champ et une colonne, comme text=Message, et non «\u00a0${given}\u00a0»`,
  wrongFile: (option, example, given) =>
    `${option} demande un nom et un fichier, comme ${example}, et non «\u00a0${given}\u00a0»`,
  stopped: "Arrêté\u00a0; rien n’a été écrit.",
  noPosts: (files) =>
    `aucun message trouvé dans ${files}. Les messages se reconnaissent sous le nom d’une plateforme, un jour ou un titre comme «\u00a0Messages\u00a0», ou dans une colonne de textes\u00a0: nommez-la avec --map text=COLONNE`,
  overwritesItself: (file) =>
    `${file} est le fichier importé, et n’a pas été écrasé\u00a0; nommez un autre --output`,
  forceHint: "\u00a0; --force l’écrase, ou nommez un autre fichier avec --output",
  tooMany: (posts) =>
    `${posts} messages trouvés, plus qu’un fichier de campagne n’en contient\u00a0; importez-en une partie, comme une feuille ou quelques mois`,
  numbers: (posts, platforms, languages) =>
    `${count(posts, "message", "messages")} pour ${count(platforms, "plateforme", "plateformes")}${languages === "" ? "" : ` en ${languages}`}.`,
  check: (texts, withheld, errors, warnings) =>
    `Vérification\u00a0: ${count(texts, "texte prêt", "textes prêts")}, ${count(withheld, "retenu", "retenus")}\u00a0; ${count(errors, "erreur", "erreurs")}, ${count(warnings, "avertissement", "avertissements")}.`,
  wouldWrite: (file) => `Rien n’a été écrit. Sans --dry-run, ${file} serait écrit.`,
  wrote: (file, numbers) => `${file} a été écrit\u00a0: ${numbers}`,
  next: (assumptions, file) =>
    `Ensuite\u00a0: relisez-le, ainsi que ${assumptions === 1 ? "la supposition" : `les ${count(assumptions, "supposition", "suppositions")}`} ci-dessus\u00a0; puis bluehart check --campaign ${file}`,
  nameFile: "nommez un fichier à importer, ou - pour l’entrée standard",
  likelier: " (le plus probable)",
  number: "Numéro, ou Entrée pour le plus probable\u00a0: ",
};

export const translate: TerminalMessages["translate"] = {
  description:
    "Écrit chaque texte qu’un lecteur voit dans un tableur (ou .csv, .xlf, .po), avec son contexte et la place que laisse la plateforme " +
    "la plus étroite, et reprend les traductions dans la campagne. Seuls les textes changés sont écrits\u00a0; les commentaires, l’ordre " +
    "et la mise en page de la campagne restent.\n\n" +
    "La campagne retient de quel original vient chaque traduction. S’il change, check signale translation-outdated, et --changed envoie ce " +
    "qui est à retraduire.",
  file: "avec --to\u00a0: le fichier à écrire, en .xlsx, .csv, .xlf ou .po",
  to: "écrit les textes à traduire dans cette langue, comme de",
  from: "reprend les traductions d’un fichier revenu",
  changed: "avec --to\u00a0: seulement les textes qui manquent ou sont périmés",
  source: "avec --to\u00a0: la langue d’une campagne qui ne dit pas la sienne",
  reviewedBy: "avec --from\u00a0: cette personne a relu les traductions du fichier",
  force:
    "écrase un fichier existant\u00a0; avec --from\u00a0: écrit aussi les textes dont l’original a changé",
  json: "avec --from\u00a0: le rapport en JSON",
  campaign: "le fichier de la campagne",
  send: "envoyer",
  takeBack: "reprendre",
  onlyMissing: "seulement ce qui manque ou est périmé",
  notes: "Pour les traducteurs et ceux qui leur envoient des textes\u00a0: docs/translate.md.",
  oneDirection:
    "utilisez --to LANGUE FICHIER pour écrire un fichier à traduire, ou --from FICHIER pour en reprendre un",
  nameFile: (example) => `nommez le fichier à écrire, comme ${example}`,
  secondFile: (file) => `--from prend un seul fichier, et ${file} en est un deuxième`,
  goesWith: (option, direction) => `${option} ne va qu’avec ${direction}`,
  nameReviewer: "--reviewed-by demande le nom de la personne qui a relu",
  delimiterForCsv: (file) => `--delimiter est sans effet sur ${file}\u00a0; cette option sert à .csv`,
  noLanguage: "la campagne ne dit pas dans quelle langue elle est\u00a0; ajoutez par exemple --source fr",
  otherLanguage: (main, source) =>
    `la langue principale de la campagne est «\u00a0${main}\u00a0», et non «\u00a0${source}\u00a0»`,
  sameLanguage: (language) =>
    `«\u00a0${language}\u00a0» est la langue des originaux\u00a0; nommez-en une autre, comme --to de`,
  nothingMissing: (language) => `Rien ne manque ni n’est périmé en ${language}\u00a0; rien n’a été écrit.`,
  noTexts: (language) => `La campagne n’a pas de textes en ${language}\u00a0; rien n’a été écrit.`,
  isCampaign: (file) => `${file} est la campagne elle-même\u00a0; nommez un autre fichier pour la traduction`,
  forceHint: "\u00a0; --force l’écrase, ou choisissez un autre nom",
  sent: (file, texts, source, language, missing, outdated) =>
    `${file} a été écrit\u00a0: ${count(texts, "texte", "textes")} (${source} → ${language}), ${count(missing, "manquant", "manquants")}, ${count(outdated, "périmé", "périmés")}.\n` +
    `Ensuite\u00a0: envoyez-le à traduire\u00a0; puis bluehart translate --from ${file}`,
  cannotAddLanguage: (language, file) =>
    `impossible d’ajouter la langue «\u00a0${language}\u00a0» à ${file}\u00a0; ajoutez-la vous-même à languages, puis réessayez`,
  tooLarge: (file, megabytes) =>
    `avec ces traductions, ${file} dépasserait ${megabytes} Mo, le maximum\u00a0; rien n’a été écrit`,
  toUtf8: (file, encoding) => `${file} était en ${encoding} et est maintenant en UTF-8.`,
  arrived: (file, arrived, changed, skipped) =>
    `${file}\u00a0: ${count(arrived, "ligne reçue", "lignes reçues")}, ${count(changed, "changée", "changées")}, ${count(skipped, "sautée", "sautées")}`,
  skippedFor: (empty, unchanged, listed) =>
    ` (${count(empty, "vide", "vides")}, ${count(unchanged, "inchangée", "inchangées")}${listed === 0 ? "" : `, ${listed} pour les raisons ci-dessous`})`,
  wrote: (file, language, isReviewed) =>
    `${file} a été écrit. Ses textes changés en ${language} sont ${isReviewed ? "relus" : "à relire"}. Ensuite\u00a0: bluehart check --lang ${language} --campaign ${file}`,
  staysAsItIs: (file) => `${file} reste tel quel.`,
  skipped: "Sautées",
  warnings: "Avertissements",
  reasons: {
    empty: "n’a pas de traduction",
    unchanged: "est comme dans la campagne",
    unknown: "la campagne n’a pas de texte avec cette clé",
    "source-changed":
      "l’original a changé depuis que le fichier a été fait\u00a0; renvoyez-le avec --changed, ou écrivez-le avec --force",
    contradicts: "le fichier a une autre traduction du même texte\u00a0; aucune des deux n’a été écrite",
    repeated: "le fichier a deux fois la même traduction de ce texte",
    "too-long": "est plus long que tout texte qui est compté",
    unusable: "le fichier dit de ne pas l’utiliser",
  },
  refused:
    "le fichier de la campagne ne peut pas le recevoir là sans changer un autre texte\u00a0; écrivez-le vous-même dans le fichier",
  doubts: {
    room: (platform, over) =>
      `trop long de ${over} pour ${platform}\u00a0; il a été écrit, et check le retient`,
    "lost-characters": (lost) =>
      `le fichier ne peut pas contenir ${lost}, qui est peut-être devenu un point d’interrogation`,
    "source-edited": "l’original a été changé dans le fichier, ce qui ne change rien",
  },
};
