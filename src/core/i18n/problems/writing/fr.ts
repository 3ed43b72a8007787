import type { WritingWords } from "./WritingWords.ts";

export const fr: WritingWords = {
  emptyName: "le nom du fichier ou du dossier à écrire est vide",
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

  cannotCopy: (reason, advice) =>
    `le presse-papiers est inaccessible (${reason})\u00a0: ${advice}. Le texte a été affiché à la place.`,
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
  cannotOpen: (why, address) => `impossible d’ouvrir un navigateur\u00a0: ${why}. L’adresse est\n${address}`,
  noDisplay: "il n’y a pas d’écran",
};
