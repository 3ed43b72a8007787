import type { Silence } from "./Silence.ts";

/** A sentence, repeated and cut so that the text has this many bytes in UTF-8, filled up with full stops. */
function ofBytes(sentence: string, bytes: number): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  let text = sentence;
  while (size(`${text} ${sentence}`) <= bytes) text = `${text} ${sentence}`;
  return text + ".".repeat(bytes - size(text));
}

const long = (bytes: number, ...sentences: readonly string[]) => sentences.map((one) => ofBytes(one, bytes));

/** Threads says 500 characters, and rejects texts of more than 500 bytes. Every apostrophe, é and emoji counts twice or more. */
export const uncertain: Silence = {
  rule: "length-uncertain",
  platform: "threads",
  correct: {
    nl: long(
      500,
      "Foto’s tonen niet wat er gebeurt.",
      "Eén op de drie is geëerd.",
      "Vrijheid 💙",
      "Kijk.",
      "’t Is nu.",
    ),
    fr: long(500, "L’école est à côté.", "« Liberté » !", "Où êtes-vous ?", "Ça suffit…", "Cœur 💙"),
    de: long(500, "Übergröße für Ärzte.", "„Würde“ – für alle.", "Grüße 💙", "Schön.", "Straße."),
    en: long(500, "It’s time.", "“Now” — or never…", "Hearts 💙🕊️", "Café.", "Plain words only."),
  },
  faulty: {
    nl: long(501, "Foto’s tonen niet wat er gebeurt."),
    fr: long(520, "L’école est à côté."),
    de: long(510, "Übergröße für Ärzte."),
    en: long(502, "It’s time."),
  },
};

const five = "a.be b.be c.be d.be";

export const links: Silence = {
  rule: "link-count",
  platform: "threads",
  correct: {
    nl: [
      `www.payoke.be ${five}`,
      "Zie www.payoke.be, www.payoke.be, www.payoke.be, www.payoke.be, www.payoke.be en www.payoke.be.",
      `Mail info@payoke.be, a@pag-asa.be, b@myria.be: ${five} www.payoke.be`,
      `www.payoke.be www.Payoke.be WWW.PAYOKE.BE www.payoke.be/ ${five}`,
      "1.2.3.4 en v1.2 en 10.30 uur, www.payoke.be",
    ],
    fr: [
      `https://www.stoptraite.be HTTPS://www.stoptraite.be ${five}`,
      "stoptraite.be. stoptraite.be, stoptraite.be; stoptraite.be! stoptraite.be? stoptraite.be",
      "M. Dupont, etc. p.ex. a.s.b.l. c.-à-d. S.A. n.d.l.r.",
      `« www.payoke.be » (www.payoke.be) ${five}`,
      "contact@asblsurya.org et info@payoke.be",
    ],
    de: [
      `www.payoke.be ${five}`,
      "z.B. d.h. u.a. s.o. usw. bzw. i.d.R. v.a.",
      `„www.payoke.be“, www.payoke.be: ${five}`,
      "www.payoke.be www.payoke.be. www.payoke.be/ www.payoke.be!",
      "info@payoke.be, a@a.be, b@b.be, c@c.be, d@d.be, e@e.be",
    ],
    en: [
      `https://payoke.be https://payoke.be/ ${five}`,
      "e.g. i.e. a.m. p.m. U.S. U.K. U.N. Ph.D.",
      `payoke.be payoke.be payoke.be ${five}`,
      "@a.be @b.be @c.be @d.be @e.be @f.be",
      "www.payoke.be (www.payoke.be) [www.payoke.be]",
    ],
  },
  faulty: {
    nl: [`www.payoke.be ${five} e.be`],
    fr: [`https://www.stoptraite.be ${five} https://www.stoptraite.be/fr`],
    de: [`www.payoke.be ${five} www.payoke.be/de`],
    en: [`payoke.be ${five} pag-asa.be`],
  },
};
