import type { CardNames } from "./CardNames.ts";

export const fr: CardNames = {
  kinds: {
    quote: "une phrase",
    figure: "un chiffre",
    helpline: "une ligne d’aide",
    day: "la journée",
    steps: "des étapes",
  },
  words: {
    title: "Titre",
    quote: "Phrase",
    helpline: "Ligne d’aide",
    phone: "Numéro de téléphone",
    date: "Date",
    day: "Nom de la journée",
    figure: "Chiffre",
    statement: "Phrase avec ce chiffre",
    source: "Source",
    note: "Explication",
    site: "Site web",
    address: "Adresse web dans le code QR",
    steps: "Étapes, une par ligne",
  },
};
