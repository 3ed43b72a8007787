import { groupThousands } from "./groupThousands.ts";
import type { Messages } from "./Messages.ts";

const number = (value: number) => groupThousands(value, "\u00a0");

export const fr: Messages = {
  colon: "\u00a0: ",
  number,
  day: "La journée",
  howTo: "Comment utiliser ce kit",
  steps: [
    "Choisissez un message, puis son texte pour votre plateforme : les plateformes qui acceptent un texte figurent en dessous.",
    "Copiez tout le texte de l’encadré : les hashtags y figurent.",
    "Collez-le tel quel. Il a été compté et vérifié pour ces plateformes. Pour le modifier, ouvrez kit.html, qui le recompte.",
  ],
  characters: (length, limit) => `${number(length)} caractères sur ${number(limit)}`,
  parts: (number) => `${number} parties, chacune en réponse à la précédente`,
  part: (number, of) => `Partie ${number} sur ${of}`,
  hashtags: "Hashtags",
  image: "Cette plateforme n’accepte un message qu’avec une image ou une vidéo.",
  noLinks: "Les liens n’y sont pas cliquables.",
  background: "Contexte",
  helplines: "Où s’adresser",
  phone: "tél.",
  facts: "Les faits et leurs sources",
  source: "Source",
  noSource: "aucune source connue",
  superseded: (statement) => `Remplacé par : ${statement}`,
  rules: "Les règles appliquées",
  rulesIntro:
    "Les plateformes changent leurs règles. Voici celles qui ont été appliquées et la date de leur dernière vérification.",
  ruleColumns: ["Plateforme", "Limite", "Unité", "Certitude", "Vérifié le", "Source"],
  inEnglish: (text) => `«\u00a0${text}\u00a0» (en anglais)`,
  confidence: {
    stated: "indiqué par la plateforme",
    "source-code": "lu dans son code source",
    reported: "rapporté par des tiers",
    set: "fixé pour cette campagne",
  },
  units: {
    weighted: "caractères pondérés (un lien vaut 23, un émoji 2)",
    graphemes: "caractères tels que le lecteur les voit",
    blueskyApp: "caractères tels que le lecteur les voit (liens abrégés, comme l’application les affiche)",
    mastodon: "caractères tels que le lecteur les voit (un lien vaut 23)",
    threads: "caractères, les émojis selon leurs octets",
    utf16: "unités UTF-16",
    utf8: "octets UTF-8",
    codePoints: "points de code",
    sms: "messages SMS, de 160 caractères ou 153 chacun ; de 70 ou 67 si une lettre n’est pas dans GSM 03.38",
  },
  readings: { stated: "", strict: ", au sens strict", "with-image": ", avec une image" },
  contentWarning: "Avertissement de contenu",
  title: "Titre",
  firstComment: "Premier commentaire",
  unreviewed: "Cette traduction n’a pas encore été relue.",
  warning: "Attention",
  withheld: (number) =>
    number < 2
      ? `${number} autre n’a pas pu être repris, car il contient des erreurs.`
      : `${number} autres n’ont pas pu être repris, car ils contiennent des erreurs.`,
  when: (date, time) => `Le ${date}${time === undefined ? "" : ` à ${time}`}`,
  altText: "Texte alternatif",
  noAltText: "pas de texte alternatif",
  checkedOn: (date) => `Compté et vérifié le ${date}.`,
  unreviewedNote:
    "Les traductions signalées n’ont pas encore été relues\u00a0: faites-les relire avant de les publier.",
  platform: "Plateforme",
  post: "Message",
  reference: "Référence",
  posts: "Messages",
  all: "Toutes",
};
