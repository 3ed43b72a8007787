import type { Silence } from "./Silence.ts";

export const stubs: Silence = {
  rule: "placeholder",
  hasNoFigures: true,
  correct: {
    nl: [
      "[NL] Kom mee! [FR plus bas] [English below] [foto: Jan Peeters] [© UNODC]",
      "“Ze [de slachtoffers] durven niet praten”, zegt Payoke. [...] [sic] [red.: vertaald]",
      "[VOLZET] De lezing tegen TBC en mensenhandel [deel 1/3] gaat door. [UPDATE] [LIVE]",
      "Wij <3 vrijheid >_< en mailen naar Payoke <info@payoke.be> of <payoke.be>.",
      "________________\nDe feiten: 5 < 10 en XL of XXL. [x] gelezen [ ] gedeeld",
    ],
    fr: [
      "[COMMUNIQUÉ] [NL hieronder] [Photo : Marie Dupont] [ndlr]",
      "« Elles [les victimes] ont peur », dit PAG-ASA. [applaudissements]",
      "[COMPLET] [Épisode 3] [vidéo] [français/néerlandais]",
      "Écrivez à « Sürya <contact@asblsurya.org> ». Le XXe siècle, le XXXe anniversaire.",
      "------\n[1] Source : Myria. [2] Idem. {...}",
    ],
    de: [
      "[PRESSEMITTEILUNG] [Deutsch] [français en bas] [Foto: dpa]",
      "„Sie [die Opfer] haben Angst“, sagt Sürya. [Anm. d. Red.] [lacht]",
      "[AUSGEBUCHT] [Teil 2 von 3] [Werbung] [Video]",
      "Liebe Grüße <3, Payoke <info@payoke.be>, Größe XXL.",
      "[1] Quelle: Myria. [2] Ebenda.\n______\nDanke!",
    ],
    en: [
      "[PRESS RELEASE] [English] [Nederlands hieronder] [Photo: UNODC] [AD]",
      "“They [the victims] are afraid,” says Payoke. [laughs] [emphasis ours]",
      "[SOLD OUT] [Part 1 of 3] [thread] [1/4] [in French]",
      "Love, XOXO, Payoke <info@payoke.be>. Read [our report](https://www.payoke.be).",
      "World TB Day: end TB, or TBC as it is called in Dutch. <https://www.payoke.be> 3 <x> 2",
    ],
  },
  faulty: {
    nl: ["Wandel mee in [plaats]", "Op XX/XX om [uur]", "lorem ipsum dolor"],
    fr: ["Marchez à <commune>", "[NOM DE LA COMMUNE] participe", "Date à compléter"],
    de: ["Kommen Sie nach {ort}", "TODO: Text", "[Ihre Gemeinde]"],
    en: ["See [insert link]", "Naam: ____", "Write to you@example.com", "Time: TBC"],
  },
};
