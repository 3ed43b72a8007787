import type { Silence } from "./Silence.ts";

/** Today is 1 July 2027, the campaign's day 30 July, its period all of July. */
const at = (...whens: readonly string[]) => whens.map((when) => ({ text: "Dag", when }));

const correct = {
  nl: at("2027-07-01", "01/07/2027 om 9u", "31.07.2027, 23:59", "29 days before, 09:00", "9u30"),
  fr: at("1/7/2027 à 9h", "31/07/2027 18h30", "1 week before", "day", "2027-07-31 09:00"),
  de: at("01.07.2027 um 18 Uhr", "1.7.2027", "1 day after, 23:59", "4 weeks before", "30-07-2027 9.30 Uhr"),
  en: at("2027-07-30, 09:00", "2027-07-30T09:00", "day, 18:30", "1 day after", "7 days before"),
};

export const past: Silence = {
  rule: "when-past",
  correct,
  faulty: {
    nl: at("2027-06-30, 23:59"),
    fr: at("30/06/2027 9h"),
    de: at("30.6.2027"),
    en: at("5 weeks before"),
  },
};

export const outside: Silence = {
  rule: "when-outside",
  correct,
  faulty: {
    nl: at("2027-08-01"),
    fr: at("1/8/2027"),
    de: at("30.08.2027 um 18 Uhr"),
    en: at("2 days after"),
  },
};

export const skipped: Silence = {
  rule: "when-skipped",
  campaign: { period: { from: "2027-07-01", to: "2028-12-31" } },
  // The clocks of Belgium go back on 31 October 2027, and forward on 26 March 2028.
  correct: {
    nl: [...correct.nl, ...at("2028-03-26, 01:59", "2028-03-26, 03:00")],
    fr: [...correct.fr, ...at("2027-10-31, 02:30", "26/03/2028 3h")],
    de: [...correct.de, ...at("2028-03-25, 02:30", "2028-03-26")],
    en: [...correct.en, ...at("2028-03-27, 02:30", "2027-10-31, 03:00")],
  },
  faulty: {
    nl: at("2028-03-26, 02:00"),
    fr: at("26/03/2028 2h59"),
    de: at("26.03.2028 um 2.30 Uhr"),
    en: at("2028-03-26T02:15"),
  },
};
