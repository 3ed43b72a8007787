import type { CardNames } from "./CardNames.ts";

export const nl: CardNames = {
  kinds: {
    quote: "een zin",
    figure: "een cijfer",
    helpline: "een hulplijn",
    day: "de dag",
    steps: "stappen",
  },
  words: {
    title: "Titel",
    quote: "Zin",
    helpline: "Hulplijn",
    phone: "Telefoonnummer",
    date: "Datum",
    day: "Naam van de dag",
    figure: "Cijfer",
    statement: "Zin met het cijfer",
    source: "Bron",
    note: "Uitleg",
    site: "Website",
    address: "Webadres in de QR-code",
    steps: "Stappen, elk op een eigen regel",
  },
};
