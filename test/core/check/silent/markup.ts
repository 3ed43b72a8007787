import type { Silence } from "./Silence.ts";

/** Asterisks, brackets and signs that people write, and marks of HTML and Markdown. */
export const markups: Silence = {
  rule: "markup",
  correct: {
    nl: [
      "Wij <3 Gent, en 5 * 3 = 15. Inkom: 5 euro*, 8 euro**\n* voor leden\n** voor anderen",
      "8 €**, 9 €**, en *gratis* voor kinderen. ***",
      "Mail naar Payoke <info@payoke.be>; a < b en c > d, x<y>z",
      "[video] Kijk mee (https://www.payoke.be) [NL]",
      "f**k en sh**, 2**3 en 2**4, **",
      "#BlueHeart, kop ###, ##",
    ],
    fr: [
      "On <3 Liège ; 5 * 3 = 15 ; 12 €** (** sur réservation, **sauf le lundi)",
      "*Sur inscription. *Gratuit. **Dès 12 ans",
      "[1] (voir plus bas), [photo](1)",
      "m**** et p**",
      "Écrivez à <info@payoke.be>",
    ],
    de: [
      "Kolleg*innen, Leser*innen und Bürger**innen <3",
      "* Anmeldung nötig\n** Nur mit Ausweis **",
      "[Video] (siehe www.payoke.be)",
      "5 ** 3; ****; a**b**c",
      "Nr. ## 5, ##",
    ],
    en: [
      "We <3 you. 5 * 3, 2 ** 3. Price: £5**, £8** (**concessions)",
      "Payoke <info@payoke.be>, 3 < b and a > 4",
      "[sic] (https://www.payoke.be)",
      "* one\n* two\n** three",
    ],
  },
  faulty: {
    nl: [
      "Wij zijn er <b>voor jou</b>",
      "Kom **zaterdag** naar het park",
      "Lees [ons verhaal](https://www.payoke.be/verhaal)",
      "Lees [ons verhaal](payoke.be)",
      "## Open je ogen",
      "Een regel<br/>en nog een",
      '<a href="https://www.payoke.be">Lees meer</a>',
      { text: "Open je ogen", title: "**Nieuw**: kom mee", platforms: ["reddit"] },
    ],
    fr: ["**Ouvrez les yeux**, appelez-nous", "<p>Ouvrez les yeux</p>"],
    de: ["### Augen auf", "(**Neu**) Augen auf"],
    en: ["“**Open your eyes**”", "<STRONG>Open your eyes</STRONG>"],
  },
};

/** What hides the marks of Markdown. */
export const markupsOnReddit: Silence = {
  rule: "markup",
  platform: "reddit",
  correct: {
    nl: ["Kom **zaterdag** naar het park", "## Open je ogen", "Lees [ons verhaal](https://www.payoke.be)"],
    fr: [],
    de: [],
    en: [],
  },
  faulty: { nl: ["Kom <b>zaterdag</b> naar het park"], fr: [], de: [], en: [] },
};
