import type { TerminalMessages } from "../TerminalMessages.ts";

export const platforms: TerminalMessages["platforms"] = {
  description:
    "Zeigt die Plattformen: ihre Limits und Einheiten, wie viele Hashtags sie erlauben oder empfehlen, ob Links anklickbar sind, wo " +
    "der Feed einen Beitrag abschneidet, und zu jedem Limit, wie sicher es ist, wann es geprüft wurde, und seine Quelle.",
  json: "alles, was über jede Plattform bekannt ist, als JSON",
  heading: [
    "Plattform",
    "Limit",
    "Einheit",
    "Hashtags",
    "Links",
    "abgeschnitten",
    "Sicherheit",
    "geprüft",
    "Quelle",
  ],
  kinds: { stated: "", strict: ", streng", "with-image": ", mit einem Bild" },
  fields: { title: "Titel", firstComment: "erster Kommentar" },
  confidence: {
    stated: "genannt",
    "source-code": "Quelltext",
    reported: "berichtet",
    set: "festgelegt",
  },
  notLinked: "nicht verlinkt",
  atMost: (max) => `höchstens ${max}`,
  better: (number) => `besser ${number}`,
  anyNumber: "beliebig viele",
  notClickable: "nicht anklickbar",
  withScheme: "mit https://",
  clickable: "anklickbar",
};

export const hashtags: TerminalMessages["hashtags"] = {
  description:
    "Zeigt den Katalog der Hashtags in der Reihenfolge, in der sie zu Beiträgen kommen: immer oder nur, wenn Platz ist, in welchen " +
    "Sprachen und auf welchen Plattformen; danach die Gruppen, von denen ein Beitrag eine wählen kann.",
  lang: "nur solche, die in dieser Sprache verwendet werden",
  group: "nur die Hashtags dieser Gruppe",
  campaign: "die Hashtags dieser Kampagne statt des Katalogs",
  json: "die Hashtags als JSON",
  heading: ["Hashtag", "Verwendung", "Sprachen", "Plattformen", "Hinweis"],
  groupHeading: ["Gruppe", "Hashtags"],
  uses: { always: "immer", optional: "wenn Platz ist" },
  all: "alle",
};

export const campaigns: TerminalMessages["campaigns"] = {
  description: "Zeigt die eingebauten Kampagnen: Name, Titel, Tag, Sprachen, Zahl der Beiträge und Datei.",
  json: "die Kampagnen als JSON",
  heading: ["Kampagne", "Titel", "Tag", "Sprachen", "Beiträge", "Datei"],
};

export const completion: TerminalMessages["completion"] = {
  description:
    "Zeigt, was eine Shell bei ihrem Start ausführt, um Befehle, Optionen und deren Werte zu vervollständigen.",
  shell: "die Shell",
  inFile: (file) => `in ${file}`,
};

export const schema: TerminalMessages["schema"] = {
  description:
    "Zeigt das JSON-Schema der YAML-Dateien, mit dem ein Editor die Schlüssel vervollständigt, erklärt und Fehler unterstreicht. Was " +
    "ein Schema nicht prüfen kann, etwa ob eine Kennung eindeutig ist, prüft bluehart check.",
  file: "die Art der Datei",
  notes:
    "Ein Editor mit dem YAML language server, etwa VS Code mit seiner YAML-Erweiterung, liest das Schema, das die Datei in ihrer ersten " +
    "Zeile nennt:\n\n# yaml-language-server: $schema=bluehart.schema.json",
};
