import { fr as counts } from "../../counts/fr.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";
import { count as counted } from "./options.ts";

export const posts: TerminalMessages["posts"] = {
  description:
    "Affiche des messages prêts à coller, avec leurs hashtags, chacun sous une ligne qui donne son identifiant, sa plateforme, sa " +
    "langue et son nombre de caractères. Un message que sa plateforme refuserait est retenu\u00a0: la sortie d’erreur dit pourquoi, et le " +
    "code de sortie est 1.",
  forX: "les messages pour X",
  ownCampaign: "la vôtre",
  plain: "seulement les textes\u00a0; une ligne vide sépare deux messages",
  json: "messages, messages retenus et constats en JSON",
  copy: "met les messages dans le presse-papiers, comme bluehart copy",
  fields: {
    title: (counted) => `titre, ${counted}\u00a0: `,
    firstComment: (counted) => `premier commentaire, ${counted}\u00a0: `,
  },
  leftOut: {
    length: (tag) => `#${tag} a été omis\u00a0: il n’y a pas de place`,
    number: (tag) =>
      `#${tag} a été omis\u00a0: le message a déjà autant de hashtags que la plateforme en permet ou en conseille`,
    "not-linked": (tag) => `#${tag} a été omis\u00a0: la plateforme ne fait pas de liens des hashtags`,
  },
};

export const copy: TerminalMessages["copy"] = {
  description:
    "Met un message dans le presse-papiers, exactement comme bluehart posts l’affiche, et vérifie qu’il y est bien. Si plusieurs " +
    "messages correspondent, un terminal les copie l’un après l’autre\u00a0; ailleurs, c’est une erreur.\n\n" +
    "Avec --picture, l’image d’un message plutôt que son texte\u00a0; sous Linux, il faut pour cela xclip ou wl-clipboard.\n\n" +
    "Avec --field, son titre, son premier commentaire ou son avertissement de contenu à la place.\n\n" +
    "Par SSH, ou sans écran, il demande à votre terminal de prendre le texte (OSC 52).",
  oneByOne: "l’un après l’autre, avec Entrée",
  picture: "l’image du message plutôt que son texte\u00a0; avec un numéro, une autre que la première",
  field: "une autre partie du message au lieu de son texte",
  fieldOf: {
    title: (name) => `le titre de ${name}`,
    firstComment: (name) => `le premier commentaire de ${name}`,
    contentWarning: (name) => `l’avertissement de contenu de ${name}`,
  },
  hasField: {
    title: (command) => `Il y a aussi un titre\u00a0: ${command}`,
    firstComment: (command) => `Il y a aussi un premier commentaire\u00a0: ${command}`,
    contentWarning: (command) => `Il y a aussi un avertissement de contenu\u00a0: ${command}`,
  },
  noField: (field, posts) => `pas de ${field} pour ${posts}`,
  part: "uniquement cette partie d’un message divisé, comme 2",
  wrongPart: (given) => `--part demande le numéro d’une partie, comme 2, et non «\u00a0${given}\u00a0»`,
  hasNoPart: (id, has, number) =>
    `le message ${id} n’a ${has === 1 ? "qu’une partie" : `que ${has} parties`}, et pas de numéro ${number}`,
  wrongPicture: (given) => `--picture demande le numéro d’une image, comme 2, et non «\u00a0${given}\u00a0»`,
  next: (name) => `Entrée copie le suivant, ${name}\u00a0; Ctrl-C arrête. `,
  copied: (name) => `Copié et vérifié\u00a0: ${name}.`,
  sent: (name) =>
    `Envoyé au presse-papiers du terminal (OSC 52)\u00a0: ${name}. Il ne peut pas être relu\u00a0; collez-le pour vérifier.`,
  pictureOf: (file, post) => `${file} de ${post}`,
  notReadBack: (name) =>
    `Copié\u00a0: ${name}. Le presse-papiers de ce système ne peut pas être relu\u00a0; collez pour vérifier.`,
  noPicture: (file) => `${file} manque ou n’est pas une image`,
  hasNoPicture: (id, has, number) =>
    `le message ${id} ${has === 0 ? "n’a pas d’image" : `n’a que ${counted(has, "image", "images")}`}${number > 1 ? `, et pas de numéro ${number}` : ""}`,
};

export const open: TerminalMessages["open"] = {
  description:
    "Ouvre l’éditeur de la plateforme dans le navigateur, avec le texte d’un message. Facebook et Instagram n’ont pas d’adresse " +
    "de ce genre\u00a0: copiez-y le message. Rien n’est publié avant que vous n’appuyiez sur le bouton de la plateforme.",
  print: "affiche l’adresse au lieu de l’ouvrir",
  opened: (name) => `Ouvert dans le navigateur\u00a0: ${name}.`,
  otherParts: (number, command) =>
    `${number === 1 ? "L’autre partie suit en réponse" : `Les ${number} autres parties suivent en réponse`} : ${command}`,
  cannot: (platform, command) =>
    `${platform} ne peut pas être ouvert avec un texte\u00a0; lancez ${command} et collez-le là`,
};

export const schedule: TerminalMessages["schedule"] = {
  description:
    "Affiche quand paraît chaque message, dans le fuseau horaire de la campagne\u00a0: quand son `when` le dit, sinon le jour de la " +
    "campagne à neuf heures. C’est la prochaine fois que ce jour a lieu, sauf si --year dit autre chose. Les dates passées, ou hors " +
    "de la période de la campagne, sont signalées.",
  json: "les dates en JSON",
  forCalendar: "la même chose pour un agenda",
  undated: (number) =>
    `${counted(number, "message", "messages")} sans date\u00a0: ajoutez-${number < 2 ? "lui" : "leur"} un «\u00a0when\u00a0», ou donnez un jour à la campagne.`,
  marks: { "when-past": "passé", "when-outside": "hors de la période" },
};

export const count: TerminalMessages["count"] = {
  description:
    "Compte un texte comme le compte chaque plateforme, et montre le calcul\u00a0: liens, émojis, caractères larges, autres. Le texte est " +
    "compté exactement tel quel, sauf le saut de ligne à la toute fin d’un fichier ou de l’entrée standard. " +
    "Le code de sortie est 1 si le texte est trop long pour une plateforme que nomme --platform.\n\n" +
    "Avec --ndjson, une ligne peut nommer sa «\u00a0platform\u00a0». Ses autres clés sont transmises, sauf «\u00a0text\u00a0». Une ligne qui ne peut pas " +
    "être comptée devient une erreur avec son numéro, et le code de sortie est 1.",
  text: "le texte\u00a0; par défaut, l’entrée standard",
  file: "compte le texte de ce fichier",
  json: "les comptes en JSON",
  title: "compte aussi ce titre, sur les plateformes qui en ont un",
  thread: "divise en parties un texte trop long, et les montre",
  titleLine: (described) => `titre\u00a0: ${described}`,
  ndjson: 'un filtre\u00a0: un objet JSON par ligne en entrée, comme {"text":"..."}, un en sortie',
  textAndNdjson: "--ndjson lit l’entrée standard ou --file\u00a0; n’ajoutez pas de texte",
  isFile: (name) => `c’est le nom ${name} qui a été compté\u00a0; --file ${name} compte le texte du fichier`,
  textAndFile: "il y a un texte et un --file\u00a0; donnez l’un des deux",
  noText: 'pas de texte\u00a0: bluehart count "texte", ou --file, ou un tube',
  severalPlatforms: "--ndjson prend une seule --platform, pour les lignes qui n’en nomment pas",
  tooLong: "trop long",
  fits: "convient",
  uncertain: "incertain",
  strictly: (described) => `au sens strict, ${described}`,
  reasons: {
    empty: "vide\u00a0: il n’y a rien à publier",
    "lone-surrogate": "refusé\u00a0: il contient une moitié de caractère (un substitut isolé)",
    "refused-character": "refusé\u00a0: il contient un caractère que la plateforme n’accepte pas",
  },
  hashtags: (tags) => `hashtags\u00a0: ${tags}`,
  atMost: (max) => ` (${max} au plus)`,
  links: (links) => `liens\u00a0: ${links}`,
  notClickable: " (non cliquables)",
  fold: (shown) => `coupé après «\u00a0${shown}\u00a0»`,
  counts,
};
