import type { CardNames } from "./CardNames.ts";

export const en: CardNames = {
  kinds: {
    quote: "a sentence",
    figure: "a figure",
    helpline: "a helpline",
    day: "the day",
    steps: "steps",
  },
  words: {
    title: "Title",
    quote: "Sentence",
    helpline: "Helpline",
    phone: "Telephone number",
    date: "Date",
    day: "Name of the day",
    figure: "Figure",
    statement: "Sentence that states it",
    source: "Source",
    note: "Note",
    site: "Website",
    address: "Web address in the QR code",
    steps: "Steps, one on each line",
  },
};
