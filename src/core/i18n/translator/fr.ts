import { nameFrom } from "../cards/CardNames.ts";
import { fr as cards } from "../cards/fr.ts";
import { counting } from "../counting.ts";
import type { TranslatorWords } from "./TranslatorWords.ts";

const count = counting("fr", "\u00a0");

export const fr: TranslatorWords = {
  titles: {
    key: "clé",
    context: "contexte",
    source: "original",
    target: "traduction",
    room: "place restante",
    note: "remarque",
  },
  sheet: (source, target) => `${source} vers ${target}`,
  check: "vérifiez avec bluehart",
  title: "Le titre de la campagne",
  description: "Quelques phrases sur la campagne",
  day: "Le nom de la journée de la campagne",
  heading: (number, below) => `Contexte, titre ${number}\u00a0; en dessous\u00a0: ${below}`,
  section: (heading) => `Contexte, le texte sous «\u00a0${heading}\u00a0»`,
  value: (placeholder, users) =>
    `Remplit ${placeholder} ${users.length === 0 ? "(rien ne l’utilise)" : `dans ${users.join(", ")}`}`,
  inPost: (id) => `le message ${id}`,
  account: (name) => `Le nom de ${name}, pour les plateformes où ce compte n’existe pas`,
  link: (placeholder) => `L’adresse que représente ${placeholder}`,
  helpline: (name, key) => `Ligne d’aide ${name}, ${key}`,
  fact: (figure) => `La phrase qui donne le chiffre ${figure}`,
  post: (id, what) => `Message ${id}, ${what}`,
  beside: (what, text) => `${what}\u00a0; le message\u00a0: ${text}`,
  alt: (picture) => `ce que montre ${picture}, pour qui ne la voit pas`,
  contentWarning: "l’avertissement qui le précède",
  postTitle: "son titre sur les plateformes qui en ont un",
  firstComment: "le premier commentaire en dessous",
  ownText: (platform) => `son propre texte pour ${platform}`,
  ownTitle: (platform) => `son propre titre pour ${platform}`,
  ownFirstComment: (platform) => `son propre premier commentaire sur ${platform}`,
  forPlatforms: (platforms) => `pour ${platforms}`,
  forAllThatFit: "pour chaque plateforme qui l’admet",
  picture: (file) => `l’image ${file}`,
  card: (design) => `la carte «\u00a0${nameFrom(cards.kinds, design)}\u00a0»`,
  withPictures: (what, pictures) => `${what}\u00a0; avec ${pictures}`,
  sourceChanged: "L’original a changé depuis cette traduction.",
  sameInAll: "Le même dans chaque langue\u00a0; laissez vide, sauf s’il diffère.",
  keep: (placeholders) => `Ne changez pas ${placeholders}.`,
  atMost: (max, platform) => `${max} au plus sur ${platform}.`,
  usedTimes: (times) => `Utilisé ${count(times, "fois", "fois")}.`,
  roomLeft: (left, platform) => `Place restante\u00a0: ${left} sur ${platform}.`,
};
