import type { Silence } from "./Silence.ts";

const alt = (...texts: readonly string[]) =>
  texts.map((text) => ({ text: "Open je ogen", images: [{ file: "package.json", alt: text }] }));

export const altTexts: Silence = {
  rule: "alt-text",
  correct: {
    nl: alt(
      "Foto van een blauw hart op het gemeentehuis van Gent",
      "Logo van Payoke: een open hand",
      "Afbeelding: drie mensen rond een tafel",
      "Een beeld van steen op de markt",
      "Banner met de tekst “Open je ogen”",
    ),
    fr: alt(
      "Une image d’une main bleue",
      "Logo de PAG-ASA",
      "Photo de groupe devant l’hôtel de ville",
      "Capture d’écran du site stoptraite.be",
      "Un cœur bleu",
    ),
    de: alt(
      "Bild von zwei Händen, die ein Herz formen",
      "Ein Foto: Menschen in Blau",
      "Grafik: 11.000 Opfer in Belgien",
      "Das Logo von Sürya",
      "Ein blaues Herz",
    ),
    en: alt(
      "A photo of the town hall lit in blue",
      "Picture: 3 people holding hands",
      "Screenshot of the helpline’s page",
      "Blue heart.",
      "The logo of UNODC, 2027",
    ),
  },
  faulty: {
    nl: alt("foto", "een afbeelding van", "Open je ogen"),
    fr: alt("image", "photo de", "IMG_1234.jpg"),
    de: alt("Bild", "ein Foto von", "online.png"),
    en: alt("image", "A picture of", "photo 12", "alt text"),
  },
};
