import type { CardNames } from "./CardNames.ts";

export const de: CardNames = {
  kinds: {
    quote: "ein Satz",
    figure: "eine Zahl",
    helpline: "eine Anlaufstelle",
    day: "der Tag",
    steps: "Schritte",
  },
  words: {
    title: "Titel",
    quote: "Satz",
    helpline: "Anlaufstelle",
    phone: "Telefonnummer",
    date: "Datum",
    day: "Name des Tages",
    figure: "Zahl",
    statement: "Satz mit der Zahl",
    source: "Quelle",
    note: "Erklärung",
    site: "Website",
    address: "Webadresse im QR-Code",
    steps: "Schritte, jeder in einer eigenen Zeile",
  },
};
