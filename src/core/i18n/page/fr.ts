import type { PageMessages } from "./PageMessages.ts";

export const fr: PageMessages = {
  pageLanguage: "Langue de cette page",
  skip: "Aller directement aux messages",
  howTo: "Comment utiliser ce kit",
  steps: [
    "Choisissez votre plateforme et un message.",
    "Changez un mot si vous le souhaitez\u00a0: le compteur suit.",
    "Appuyez sur Copier, puis collez le texte sur votre plateforme.",
  ],
  stepsByHand: [
    "Choisissez un message pour votre plateforme.",
    "Sélectionnez tout le texte et copiez-le\u00a0: les hashtags y figurent.",
    "Collez-le sans rien changer. Il a été compté et vérifié pour cette plateforme.",
  ],
  about: "À propos de la campagne",

  filter: "Filtrer les messages",
  moreFilters: "Jour, message, recherche",
  platform: "Plateforme",
  postLanguage: "Langue des messages",
  day: "Jour",
  post: "Message",
  search: "Rechercher",
  all: "Tout",
  shown: (shown, all) => `Affichés\u00a0: ${shown} sur ${all}`,
  nothingFound: "Aucun message ne correspond.",
  showAll: "Afficher tous les messages",

  today: "Aujourd’hui",
  next: "À venir",
  earlier: "Déjà passés",
  noDate: "Messages sans date",
  at: (time) => `à ${time}`,
  copyDay: "Copier toute la journée",
  dayCopied: (posts) => (posts === 1 ? "1 message copié" : `${posts} messages copiés`),
  dayWithout: (posts) =>
    posts === 1
      ? "1 message contenant une erreur a été omis"
      : `${posts} messages contenant des erreurs ont été omis`,
  nothingToCopy: "Aucun message de cette journée n’est prêt.",

  text: (platform, language) => `Texte pour ${platform}, ${language}`,
  count: (length, limit) => `${length} caractères sur ${limit}`,
  messages: (number) => `${number} ${number === 1 ? "message" : "messages"}`,
  bytes: (length, limit) => `${length} octets sur ${limit}`,
  left: (number) => `encore ${number}`,
  over: (number) => `${number} de trop`,
  fold: (platform, shown) =>
    `${platform} affiche les ${shown} premiers caractères. Il faut toucher «\u00a0plus\u00a0» pour lire la partie ombrée.`,
  severity: { error: "Erreur", warning: "À vérifier", info: "Bon à savoir" },
  copy: "Copier",
  copied: "Copié",
  copyAnyway: "Copier quand même",
  parts: (number) => `${number} ${number < 2 ? "partie" : "parties"}`,
  copyPart: (number) => `Copier ${number}`,
  copiedPart: (number) => `${number} copié`,
  openAnyway: "Ouvrir quand même",
  refuses: (platform) => `${platform} n’acceptera pas ce texte tel quel.`,
  hasError: "Ce texte contient encore une erreur.",
  copyFailed:
    "Votre navigateur ne laisse pas cette page copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.",
  open: (platform) => `Ouvrir ${platform}`,
  restore: "Rétablir",
  restored: "Le texte d’origine est rétabli",
  posted: "Publié",
  server: "Votre serveur Mastodon",

  altText: "Texte alternatif",
  noAltText: "pas de texte alternatif",
  savePicture: "Enregistrer l’image",
  copyPicture: "Copier l’image",
  pictureCopied: "Image copiée",
  copyAltText: "Copier le texte alternatif",
  altTextCopied: "Texte alternatif copié",
  pictureLeftOut: "Cette image n’est pas dans la page. Demandez-la à la personne qui vous a envoyé le kit.",

  stillBlank: (value, written) =>
    `La valeur de {{${value}}} est encore ${written}\u00a0; écrivez la vraie sous «\u00a0Personnalisez le kit\u00a0»`,
  makeItYours: "Personnalisez le kit",
  makeItYoursIntro: "Remplissez ces champs une seule fois\u00a0: tous les messages les reprennent.",
  keptHere:
    "Vos modifications restent dans ce navigateur. Enregistrez-les dans un fichier pour les retrouver ailleurs.",
  notKept:
    "Votre navigateur ne conserve pas vos modifications. Enregistrez-les dans un fichier avant de fermer la page.",
  saveChanges: "Enregistrer mes modifications",
  openChanges: "Ouvrir des modifications enregistrées",
  noChanges: "Vous n’avez encore rien modifié.",
  changesOpened: "Vos modifications sont de retour",
  otherKit:
    "Ces modifications viennent d’un autre kit\u00a0; seuls les textes des mêmes messages ont été repris.",
  noChangesFile: "Ce fichier ne contient pas de modifications enregistrées.",

  onPhone: "Ouvrez ce kit sur un téléphone",
  qrCode: "Code QR de l’adresse de ce kit",
};
