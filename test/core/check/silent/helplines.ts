import type { Silence } from "./Silence.ts";

export const helplineLanguages: Silence = {
  rule: "helpline-language",
  campaign: {
    helplines: [
      { name: "1712", phone: "1712", site: "https://1712.be", languages: ["nl"], region: "Vlaanderen" },
      {
        name: "Écoute violences",
        phone: "0800 30 030",
        site: "https://www.ecouteviolencesconjugales.be",
        languages: ["fr"],
      },
      { name: "Telefonhilfe", phone: "108", site: "https://www.telefonhilfe.be", languages: ["de-BE"] },
      { name: "Samaritans", phone: "116 123", languages: ["en"] },
      { name: "Stop mensenhandel", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
    ],
  },
  correct: {
    nl: [
      "Bel 1712 of kijk op 1712.be.",
      "Bel 078 055 800.",
      "Bel 1712; Franstaligen bellen 0800 30 030, Duitstaligen 108.",
      "Op 10/8 en om 10.8 staan we er; 108 boekjes.",
      "Kamer 108, bus 108, 116.123 keer.",
    ],
    fr: [
      "Appelez le 0800/30.030 ou le 0800 30 030.",
      "Rendez-vous le 17/12 à Namur, le 17.12.2027 à Liège.",
      "En néerlandais, le 1712 ; en français, le 0800 30 030.",
      "En 1712 déjà. 1 712 personnes ont signé.",
      "Le 078 055 800 parle français. Le 10/8 aussi.",
    ],
    de: [
      "Rufen Sie 108 an, rund um die Uhr.",
      "Am 17.12. in Eupen, am 17.12.2027 in Amel, um 17.12 Uhr.",
      "108 (Deutsch), 1712 (Niederländisch).",
      "Im Jahr 1712, seit 1712. 1.712 Unterschriften.",
      "078 055 800, auch auf Deutsch.",
    ],
    en: [
      "Call 116 123, or 078 055 800.",
      "On 17/12 and at 17.12, in 1712 and since 1712.",
      "Dutch: 1712. French: 0800 30 030. English: 078 055 800.",
      "1,712 signatures, 1 712 in total; 10.8 percent more, on 10/8.",
      "See www.stopmensenhandel.be.",
    ],
  },
  faulty: {
    nl: ["Bel 0800 30 030", "Bel 108", "108 luistert, dag en nacht"],
    fr: ["Appelez le 1712", "Voir 1712.be", "1712 répond jour et nuit"],
    de: ["Rufen Sie 1712 an", "1712 hört zu"],
    en: ["Call 1712", "1712 listens"],
  },
};
