import type { TerminalMessages } from "../TerminalMessages.ts";

export const platforms: TerminalMessages["platforms"] = {
  description:
    "Toont de platformen: hun limieten en eenheden, hoeveel hashtags ze toelaten of aanraden, of links aanklikbaar zijn, waar de " +
    "tijdlijn een bericht afkapt, en van elke limiet hoe zeker ze is, wanneer ze werd nagekeken, en waar ze vandaan komt.",
  json: "alles wat over elk platform bekend is, als JSON",
  heading: [
    "platform",
    "limiet",
    "eenheid",
    "hashtags",
    "links",
    "afgekapt na",
    "zekerheid",
    "nagekeken",
    "bron",
  ],
  kinds: { stated: "", strict: ", streng", "with-image": ", met een afbeelding" },
  fields: { title: "titel", firstComment: "eerste reactie" },
  confidence: {
    stated: "vermeld",
    "source-code": "broncode",
    reported: "volgens anderen",
    set: "ingesteld",
  },
  notLinked: "geen link",
  atMost: (max) => `hoogstens ${max}`,
  better: (number) => `liever ${number}`,
  anyNumber: "onbeperkt",
  notClickable: "niet aanklikbaar",
  withScheme: "met https://",
  clickable: "aanklikbaar",
};

export const hashtags: TerminalMessages["hashtags"] = {
  description:
    "Toont de catalogus van hashtags, in de volgorde waarin ze aan berichten worden toegevoegd: altijd of alleen als er plaats is, " +
    "in welke talen, en op welke platformen; daarna de groepen, waaruit een bericht er een kan kiezen.",
  lang: "alleen die in deze taal gebruikt worden",
  group: "alleen de hashtags van deze groep",
  campaign: "de hashtags van deze campagne, in plaats van de catalogus",
  json: "de hashtags als JSON",
  heading: ["hashtag", "gebruik", "talen", "platformen", "opmerking"],
  groupHeading: ["groep", "hashtags"],
  uses: { always: "altijd", optional: "als er plaats is" },
  all: "alle",
};

export const campaigns: TerminalMessages["campaigns"] = {
  description: "Toont de ingebouwde campagnes: naam, titel, dag, talen, aantal berichten en bestand.",
  json: "de campagnes als JSON",
  heading: ["campagne", "titel", "dag", "talen", "berichten", "bestand"],
};

export const completion: TerminalMessages["completion"] = {
  description:
    "Toont wat een shell bij het starten uitvoert om commando’s, opties en hun waarden aan te vullen.",
  shell: "de shell",
  inFile: (file) => `in ${file}`,
};

export const schema: TerminalMessages["schema"] = {
  description:
    "Toont het JSON Schema van de YAML-bestanden, waarmee een editor de sleutels aanvult en uitlegt, en fouten " +
    "onderstreept. Wat een schema niet kan nagaan, zoals of een id uniek is, kijkt bluehart check na.",
  file: "het soort bestand",
  notes:
    "Een editor met de YAML language server, zoals VS Code met zijn YAML-extensie, leest het schema dat het bestand op zijn eerste " +
    "regel noemt:\n\n# yaml-language-server: $schema=bluehart.schema.json",
};
