import type { WritingWords } from "./WritingWords.ts";

export const fr: WritingWords = {
  emptyName: "le nom du fichier ou du dossier à écrire est vide",
  hyphenName:
    "- désigne la sortie standard, où cette commande n’écrit pas\u00a0; nommez un fichier ou un dossier, comme ./- s’il s’appelle ainsi",
  exists: (path) => `${path} existe déjà et n’a pas été écrasé`,
  readOnly: (file) =>
    `${file} est en lecture seule et n’a pas été modifié\u00a0; autorisez d’abord l’écriture`,
  notRegular: "ce n’est pas un fichier ordinaire, et seul un fichier ordinaire est écrasé",
  isNoFolder: "ce n’est pas un dossier",
  noFolder: (folder) => `le dossier ${folder} n’existe pas\u00a0; créez-le d’abord`,
  cannotCreate: (folder, why) => `impossible de créer le dossier ${folder}\u00a0: ${why}`,
  isFile: "un fichier porte déjà ce nom",

  held: (pid, host, what, since, file) =>
    `le processus ${pid} sur ${host} écrit dans ${what} depuis ${since} UTC\u00a0; ` +
    `attendez qu’il se termine, ou supprimez ${file} si bluehart n’y tourne plus`,
  justBegun: (what) => `un autre bluehart vient de commencer à écrire dans ${what}`,
  cannotLock: (what, why) => `impossible de verrouiller ${what}\u00a0: ${why}`,

  cannotCopy: (advice, cause) =>
    `le presse-papiers est inaccessible\u00a0: ${advice}${cause === undefined ? "" : ` (${cause})`}. Le texte a été affiché à la place.`,
  otherText: "il a rendu un autre texte",
  noAnswer: "le presse-papiers du système n’a pas répondu",
  install: (name) => `installez ${name} (sudo apt install ${name})`,
  noDesktop:
    "il n’y a pas d’écran\u00a0; sur un poste de bureau, installez xsel (X11) ou wl-clipboard (Wayland)",
  cannotCopyPicture: (why) =>
    `impossible de mettre une image dans le presse-papiers\u00a0: ${why}. bluehart pictures l’écrit dans un fichier.`,
  textOnly: "il n’y a pas d’écran, et le presse-papiers d’un terminal ne prend que du texte",
  otherPicture: "il a rendu une autre image",
  notInstalled: (program, from) =>
    `${program} n’est pas installé${from === undefined ? "" : ` (sudo apt install ${from})`}`,
  ended: (program, code) =>
    code === null ? `${program} n’a pas répondu à temps` : `${program} s’est terminé avec le code ${code}`,
  undrawable: (file) =>
    `impossible de dessiner ${file}\u00a0: le fichier manque, est endommagé ou trop grand, ou n’est ni un JPEG, ni un PNG, ni un SVG`,
  cannotOpen: (why, address) => `impossible d’ouvrir un navigateur\u00a0: ${why}. L’adresse est\n${address}`,
  noDisplay: "il n’y a pas d’écran",

  halfCharacter:
    "le texte contient la moitié d’un caractère, comme une moitié d’émoji, qu’aucun fichier ne peut garder\u00a0; supprimez-la",
  noSuchFolder: (folder) => `il n’y a pas de dossier ${folder}`,
  noKitFolder: (folder) => `il n’y a pas de dossier ${folder} pour les kits\u00a0; créez-le d’abord`,

  noDate: (post) =>
    `le message ${post} n’a pas de date\u00a0; donnez-lui-en une, comme when: "2027-07-23, 09:00"`,
  goneBy: (date, post) =>
    `le ${date}, jour prévu pour ${post}, est passé\u00a0; choisissez une année ultérieure avec --year`,
  onePerFile: (scheduler, choices) =>
    `${scheduler} prend un fichier par plateforme et par langue\u00a0; choisissez avec ${choices.join(" et ")}, ou écrivez-les tous avec --all`,
  tooManyPosts: (scheduler, most, posts) =>
    `${scheduler} prend ${most} messages par fichier, et il y en a ${posts}\u00a0; choisissez-en une partie avec --lang ou --post`,
  stepsOfFive: (scheduler, post, time) =>
    `${scheduler} ne prend que des heures de cinq en cinq minutes, et ${post} a ${time}\u00a0; changez l’heure`,
  noTitleColumn: (scheduler, platform) =>
    `le fichier de ${scheduler} n’a pas de colonne pour les titres, et ${platform} ne prend aucun message sans titre\u00a0; choisissez un format qui en a une, comme publer`,
  noNetwork: (scheduler, networks) =>
    `${scheduler} publie sur ${networks}, et aucun de ces messages n’y est destiné`,
};
