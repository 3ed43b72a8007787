import type { Silence } from "./Silence.ts";

export const addresses: Silence = {
  rule: "address-unknown",
  hasNoFigures: true,
  correct: {
    nl: [
      "Zie www.stopmensenhandel.be, stopmensenhandel.be/nl?van=gent of HTTPS://WWW.STOPMENSENHANDEL.BE.",
      "Payoke (payoke.be), PAG-ASA (vroeger www.pagasa.be, nu pag-asa.be) en www.asblsurya.org!",
      "Mail info@payoke.be of hulp@pagasa.be; volg @payoke.",
      "In onze buurgemeente kan het ook: www.genk.be, www.gent.be/blauwhart.",
      "Word vrijwilliger via vacatures.payoke.be – alle info op “nl.stopmensenhandel.be”.",
    ],
    fr: [
      "Tout est sur stoptraite.be, www.stoptraite.be/fr/aide et « www.pag-asa.be ».",
      "L’adresse www.pagasa.be mène à pag-asa.be ; celle d’asblsurya.org n’a pas changé.",
      "Écrivez à contact@asblsurya.org, suivez facebook.com/payoke et instagram.com/pag_asa.",
      "Gand (www.gent.be) et Genk (genk.be) participent.",
      "Retrouvez-nous : www.payoke.be… ou www.payoke.be/fr#dons, d’accord ?",
    ],
    de: [
      "Alles auf www.stopmensenhandel.be, www.stoptraite.be und https://payoke.be/de.",
      "PAG-ASA: früher www.pagasa.be, heute www.pag-asa.be.",
      "Schreiben Sie an info@pag-asa.be oder besuchen Sie linkedin.com/company/payoke.",
      "„www.asblsurya.org“ (Lüttich), ‚www.payoke.be‘ (Antwerpen).",
      "Genk (www.genk.be) liegt nicht bei Gent (www.gent.be).",
    ],
    en: [
      "See payoke.be’s page, www.payoke.be’, or https://www.payoke.be/en/?utm_source=x&utm_medium=post.",
      "Unrelated, but good: www.unodc.org/blueheart, payhoek.nl, stoptheft.be.",
      "PAG-ASA moved from www.pagasa.be to www.pag-asa.be:443.",
      "Write to info@stopmensenhandel.be; the site is [www.stopmensenhandel.be].",
      "Genk, www.genk.be, twins with Ghent, www.gent.be.",
    ],
  },
  faulty: {
    nl: ["Zie www.stopmensenhande.be", "Zie payokke.be"],
    fr: ["Voir www.stoptraitte.be/fr"],
    de: ["Siehe www.payoek.be, ehm, www.payok.be"],
    en: ["See www.pagassa.be", "See https://asbl-surya.org"],
  },
};
