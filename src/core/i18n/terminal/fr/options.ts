import { counting } from "../../counting.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";

export const count = counting("fr", "\u00a0");

const posts = (number: number) => count(number, "message", "messages");
const lose = (number: number) => `${posts(number)} ${number < 2 ? "perd" : "perdent"}`;

export const options: TerminalMessages["options"] = {
  year: "l’année de la journée de la campagne\u00a0; par défaut, la prochaine fois qu’elle a lieu",
  today: "compte à partir de ce jour, comme 2027-01-31, plutôt que d’aujourd’hui",
  wrongYear: (first, last, given) =>
    `--year demande une année de ${first} à ${last}, comme 2027, et non «\u00a0${given}\u00a0»`,
  wrongToday: (first, last, given) =>
    `--today demande une date comme 2027-01-31, de ${first} à ${last}, et non «\u00a0${given}\u00a0»`,
  isRead: (file) => `${file} est lu pour cela et n’a pas été écrasé\u00a0; nommez un autre fichier`,
  oneOf: (description, names) => `${description}\u00a0: ${names}`,
  repeatable: (description) => `${description}\u00a0; répétable, ou une liste avec des virgules`,
  givenTwice: (option, first, second) =>
    `${option} demande une seule valeur, mais en reçoit deux\u00a0: «\u00a0${first}\u00a0» et «\u00a0${second}\u00a0»`,
  wrongList: (option, given) =>
    `${option} demande un nom ou une liste de noms séparés par des virgules, et non «\u00a0${given}\u00a0»`,
  unknown: {
    delimiter: (given, hint, known) =>
      `séparateur inconnu «\u00a0${given}\u00a0»${hint}\nLes séparateurs sont\u00a0: ${known}.`,
    field: (given, hint, known) =>
      `champ inconnu «\u00a0${given}\u00a0»${hint}\nLes champs sont\u00a0: ${known}.`,
    format: (given, hint, known) =>
      `format inconnu «\u00a0${given}\u00a0»${hint}\nLes formats sont\u00a0: ${known}.`,
    numbering: (given, hint, known) =>
      `numérotation inconnue : « ${given} »${hint}\nLes numérotations sont : ${known}.`,
    rule: (given, hint, known) =>
      `règle inconnue «\u00a0${given}\u00a0»${hint}\nLes règles sont\u00a0: ${known}.`,
    schema: (given, hint, known) =>
      `schéma inconnu «\u00a0${given}\u00a0»${hint}\nLes schémas sont\u00a0: ${known}.`,
    shell: (given, hint, known) =>
      `shell inconnu «\u00a0${given}\u00a0»${hint}\nLes shells sont\u00a0: ${known}.`,
    size: (given, hint, known) =>
      `taille inconnue «\u00a0${given}\u00a0»${hint}\nLes tailles sont\u00a0: ${known}.`,
    unit: (given, hint, known) =>
      `unité inconnue «\u00a0${given}\u00a0»${hint}\nLes unités sont\u00a0: ${known}.`,
  },
  platform: "uniquement pour cette plateforme, comme twitter (ou x)",
  limit: "une autre limite, comme mastodon=5000 ou x=premium\u00a0; répétable",
  wrongLimit: (given) =>
    `--limit demande une plateforme et sa limite, comme mastodon=5000, et non «\u00a0${given}\u00a0»`,
  lang: "uniquement dans cette langue, comme fr, ou all",
  post: "uniquement ce message",
  thread: "divise en parties les messages trop longs, sur les plateformes qui ont des fils",
  numbering: "où les parties ont leur numéro, comme 1/4",
  set: "la valeur du champ {{nom}}\u00a0; répétable",
  campaign: "la campagne\u00a0: un fichier, ou le nom d’une campagne intégrée (voir bluehart campaigns)",
  campaignTwice: "nommez les fichiers, ou un seul avec --campaign, mais pas les deux",
  wrongSet: (given) =>
    `--set demande un nom et sa valeur, comme municipality=Namur, et non «\u00a0${given}\u00a0»`,
  nothingMatches: (file, list) =>
    `aucun message de ${file} ne correspond\u00a0; voici ses messages, leurs plateformes et leurs langues\n${list}`,
  noPlaceholders: (file, name) => `la campagne ${file} n’a pas de champs, donc --set ${name} est sans effet`,
  noPlaceholder: (file, name, hint, known) =>
    `la campagne ${file} n’a pas de champ {{${name}}}${hint}\u00a0; ses champs sont ${known}`,
  fromVariable: (file) => `Campagne\u00a0: ${file} (selon BLUEHART_CAMPAIGN)`,
  inFolder: (file) => `Campagne\u00a0: ${file} (dans ce dossier)`,
  notPicked: (list, isOne, first) =>
    `Campagne\u00a0: celle qui est intégrée. Dans ce dossier, ${list} ${isOne ? "ressemble à une campagne" : "ressemblent à des campagnes"}\u00a0; pour ${isOne ? "l’utiliser" : "en utiliser une"}\u00a0: --campaign ${first}`,
  severalCampaigns: (names) =>
    `il y a plusieurs campagnes dans ce dossier\u00a0; nommez-en une\u00a0: ${names}`,
  noCampaign: (name, hint, known) =>
    `il n’y a ni fichier ni campagne intégrée «\u00a0${name}\u00a0»${hint}\nCampagnes intégrées\u00a0: ${known}.`,
  delimiter: "ce qui sépare les colonnes de csv, par défaut une virgule",
  per: "à quoi correspond chaque événement de ics, par défaut un message avec toutes ses plateformes",
  mediaBase:
    "l’adresse publique du dossier des images, pour les outils de planification qui vont les chercher",
  wrongMediaBase: (given) =>
    `--media-base demande l’adresse publique d’un dossier, comme https://example.org/pictures/, et non «\u00a0${given}\u00a0»`,
  noEffect: (option, written, using) =>
    `${option} est sans effet sur ${written.join(" ou ")}\u00a0; cette option sert à ${using.join(", ")}`,
  force: "écrase un fichier ou un dossier existant",
  watch: "recommence chaque fois que la campagne ou un fichier qu’elle nomme change, jusqu’à Ctrl-C",
  builtIn: (file) =>
    `${file} est intégrée et ne peut pas être modifiée\u00a0; commencez votre propre campagne avec bluehart init`,
  forceHint: "\u00a0; --force l’écrase",
};

export const terminal: TerminalMessages["terminal"] = {
  colon: "\u00a0: ",
  standardInput: "l’entrée standard",
  watching: (files) => `Surveille ${count(files, "fichier", "fichiers")}. Ctrl-C pour arrêter.`,
  cannotWatch: (file) => `impossible de surveiller ${file}\u00a0: c’est un tube\u00a0; nommez un fichier`,
  notUtf8: (file, encoding) => `${file} n’est pas en UTF-8\u00a0; il a été lu comme ${encoding}`,
  parts: (number) => count(number, "partie", "parties"),
  part: (number, of) => `partie ${number} sur ${of}`,
  losses: {
    post: (number) =>
      number < 2
        ? `${posts(number)} laissé de côté, car l’outil de planification ne publie pas sur sa plateforme`
        : `${posts(number)} laissés de côté, car l’outil de planification ne publie pas sur leur plateforme`,
    thread: (number) =>
      `${posts(number)} en plusieurs parties omis, car le fichier a un seul texte par message ; copiez les parties avec bluehart copy`,
    picture: (number) => `${lose(number)} ${number < 2 ? "son image" : "leur image"}`,
    "public-picture": (number) =>
      `${lose(number)} ${number < 2 ? "son image" : "leur image"}, qui n’a pas d’adresse publique\u00a0; donnez celle du dossier avec --media-base`,
    "alt-text": (number) => `${lose(number)} ${number < 2 ? "son" : "leur"} texte alternatif`,
    "content-warning": (number) => `${lose(number)} ${number < 2 ? "son" : "leur"} avertissement de contenu`,
    title: (number) => `${lose(number)} ${number < 2 ? "son" : "leur"} titre`,
    "first-comment": (number) => `${lose(number)} ${number < 2 ? "son" : "leur"} premier commentaire`,
    bars: (number) =>
      `${posts(number)} avec «\u00a0| |\u00a0» au lieu de «\u00a0||\u00a0», par quoi l’outil de planification sépare textes alternatifs et commentaires`,
  },
  unreadablePictures: (number, names) =>
    number < 2
      ? `une image illisible laissée de côté\u00a0: ${names}`
      : `${count(number, "image", "images")} illisibles laissées de côté\u00a0: ${names}`,
  picturesWithoutRoom: (number, names) =>
    `kit.html omet ${count(number, "image", "images")}, pour rester sous 10 Mo\u00a0: ${names}`,
  progress: { files: "fichiers", pictures: "images", recipients: "destinataires" },
  secondsLeft: (seconds) => `encore ${seconds} s`,
  moreWarnings: (number) => `... et encore ${count(number, "avertissement", "avertissements")}`,
  withheld: (number, ready) =>
    `${posts(number)} ${number < 2 ? "retenu" : "retenus"}\u00a0: corrigez les erreurs ci-dessus${ready === 0 ? "" : ready === 1 ? "\u00a0; l’autre est prêt" : "\u00a0; les autres sont prêts"}.`,
  tooManyParts: (name, number, choices) =>
    `${name} a ${number} parties, et le presse-papiers n’en contient qu’une ; choisissez-en une :\n${choices}`,
  tooMany: {
    clipboard: (number, choices) =>
      `${number} messages correspondent, et le presse-papiers n’en contient qu’un\u00a0; choisissez-en un\n${choices}`,
    picture: (number, choices) =>
      `${number} messages correspondent, et le presse-papiers ne contient qu’une image\u00a0; choisissez-en un\n${choices}`,
    browser: (number, choices) =>
      `${number} messages correspondent, et le navigateur n’en ouvre qu’un\u00a0; choisissez-en un\n${choices}`,
  },
};
