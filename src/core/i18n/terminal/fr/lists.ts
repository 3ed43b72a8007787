import type { TerminalMessages } from "../TerminalMessages.ts";

export const platforms: TerminalMessages["platforms"] = {
  description:
    "Affiche les plateformes\u00a0: leurs limites et leurs unités, combien de hashtags elles permettent ou conseillent, si les liens sont " +
    "cliquables, où le fil coupe un message et, pour chaque limite, sa certitude, sa dernière vérification et sa source.",
  json: "tout ce qu’on sait de chaque plateforme, en JSON",
  heading: [
    "plateforme",
    "limite",
    "unité",
    "hashtags",
    "liens",
    "coupé après",
    "certitude",
    "vérifié",
    "source",
  ],
  kinds: { stated: "", strict: ", au sens strict", "with-image": ", avec une image" },
  fields: { title: "titre", firstComment: "premier commentaire" },
  confidence: {
    stated: "annoncé",
    "source-code": "code source",
    reported: "rapporté",
    set: "fixé",
  },
  notLinked: "sans lien",
  atMost: (max) => `${max} au plus`,
  better: (number) => `plutôt ${number}`,
  anyNumber: "à volonté",
  notClickable: "non cliquables",
  withScheme: "avec https://",
  clickable: "cliquables",
};

export const hashtags: TerminalMessages["hashtags"] = {
  description:
    "Affiche le catalogue des hashtags, dans l’ordre où ils sont ajoutés aux messages\u00a0: toujours ou seulement s’il y a de la place, " +
    "dans quelles langues et sur quelles plateformes\u00a0; puis ses groupes, dont un message peut choisir un.",
  lang: "uniquement ceux de cette langue",
  group: "seulement les hashtags de ce groupe",
  campaign: "les hashtags de cette campagne, au lieu du catalogue",
  json: "les hashtags en JSON",
  heading: ["hashtag", "emploi", "langues", "plateformes", "remarque"],
  groupHeading: ["groupe", "hashtags"],
  uses: { always: "toujours", optional: "s’il y a la place" },
  all: "toutes",
};

export const campaigns: TerminalMessages["campaigns"] = {
  description:
    "Affiche les campagnes intégrées\u00a0: nom, titre, jour, langues, nombre de messages et fichier.",
  json: "les campagnes en JSON",
  heading: ["campagne", "titre", "jour", "langues", "messages", "fichier"],
};

export const completion: TerminalMessages["completion"] = {
  description:
    "Affiche ce qu’un shell exécute à son démarrage pour compléter les commandes, les options et leurs valeurs.",
  shell: "le shell",
  inFile: (file) => `dans ${file}`,
};

export const schema: TerminalMessages["schema"] = {
  description:
    "Affiche le schéma JSON des fichiers YAML, grâce auquel un éditeur complète les clés, les explique et souligne les erreurs. Ce " +
    "qu’un schéma ne peut pas dire, par exemple qu’un identifiant est unique, bluehart check le dit.",
  file: "le type de fichier",
  notes:
    "Un éditeur qui a le YAML language server, comme VS Code avec son extension YAML, lit le schéma que le fichier nomme à sa première " +
    "ligne\u00a0:\n\n# yaml-language-server: $schema=bluehart.schema.json",
};
