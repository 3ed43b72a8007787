import type { Content, Silence } from "./Silence.ts";

// Today is 1 July 2027. The campaign's day, 30 July, is a Friday.
const on = (when: string, ...texts: readonly string[]): Content[] => texts.map((text) => ({ text, when }));

export const relativeDays: Silence = {
  rule: "relative-day",
  campaign: {
    period: { from: "2027-07-01", to: "2027-08-31" },
    day: {
      date: "07-30",
      // In all languages at once, because each text is the only one of its campaign.
      name: "Werelddag tegen mensenhandel / Journée mondiale contre la traite / Welttag gegen Menschenhandel / World Day against Trafficking",
    },
  },
  correct: {
    nl: [
      ...on(
        "1 day before",
        "Morgen, vrijdag 30 juli, staan we op de Grote Markt.",
        "Morgen is het Werelddag tegen mensenhandel. Vandaag (29 juli) bereiden we alles voor.",
        "Vandaag, 29 juli 2027. Morgen vrijdag. Goede morgen! Op 30 juli is er meer.",
        "Schrijf je vandaag in: 30 juli is dichtbij. Gisteren woensdag was de laatste proef.",
      ),
      ...on(
        "day",
        "Het is vandaag Werelddag tegen mensenhandel.",
        "Op vrijdag morgen 30 juli, of ’s morgens, 31 juli.",
      ),
      ...on(
        "1 week before",
        "Over een week is het Werelddag tegen mensenhandel. Vandaag is het tijd om te handelen.",
        "Vandaag is het de laatste dag van de examens.",
      ),
      ...on("2027-07-12", "Vandaag is het Werelddag van de walvis. Morgen, 13 juli, ook."),
      "Morgen is het Werelddag tegen mensenhandel.",
    ],
    fr: [
      ...on(
        "1 day before",
        "Demain, vendredi 30 juillet, nous marchons.",
        "Demain, c’est la Journée mondiale contre la traite des êtres humains. Aujourd’hui, 29 juillet, on prépare.",
        "Aujourd'hui jeudi. Demain vendredi. Après-demain samedi 31 juillet.",
        "Inscrivez-vous dès aujourd’hui : le 30 juillet approche.",
      ),
      ...on("day", "Aujourd’hui, c’est la Journée mondiale contre la traite."),
      ...on(
        "1 week before",
        "Aujourd’hui, à une semaine de la Journée mondiale contre la traite, agissons.",
        "Aujourd’hui, c’est la journée portes ouvertes.",
      ),
    ],
    de: [
      ...on(
        "1 day before",
        "Morgen, Freitag, 30. Juli, sind wir auf dem Marktplatz.",
        "Morgen ist Welttag gegen Menschenhandel. Heute, am 29. Juli, bereiten wir uns vor.",
        "Guten Morgen, Freitag! Heute Morgen, Donnerstag. Übermorgen ist der 31. Juli.",
      ),
      ...on("day", "Heute ist Welttag gegen Menschenhandel. Es ist heute Freitag."),
      ...on("1 week before", "Heute ist ein guter Tag, um gegen Menschenhandel zu handeln."),
    ],
    en: [
      ...on(
        "1 day before",
        "Tomorrow, Friday 30 July, we march.",
        "Tomorrow is World Day against Trafficking in Persons. Today is 29 July.",
        "Join today: 30 July is near. Yesterday (28 July) we met.",
      ),
      ...on("day", "Today is World Day against Trafficking in Persons. It’s Friday."),
      ...on(
        "1 week before",
        "Today is the last day to sign up for the World Day.",
        "Today we mark one week to World Day against Trafficking.",
      ),
    ],
  },
  faulty: {
    nl: [
      ...on(
        "2 days before",
        "Morgen, vrijdag 30 juli, staan we op de Grote Markt.",
        "Vandaag is het Werelddag tegen mensenhandel.",
      ),
      ...on(
        "day",
        "Morgen vrijdag is het zover.",
        "Morgen is het Werelddag tegen mensenhandel.",
        "Gisteren (30 juli) was het zover.",
      ),
      ...on("2027-07-28", "Vandaag 30 juli op het plein."),
    ],
    fr: [
      ...on(
        "2 days before",
        "Aujourd’hui, c’est la Journée mondiale contre la traite.",
        "Aujourd’hui, vendredi 30 juillet, on marche.",
      ),
      ...on("day", "Demain, vendredi 30 juillet, on marche.", "Demain vendredi, on marche."),
    ],
    de: [
      ...on("2 days before", "Heute ist Welttag gegen Menschenhandel.", "Heute, 30. Juli, sind wir da."),
      ...on("day", "Morgen, Freitag, sind wir da."),
    ],
    en: [
      ...on(
        "2 days before",
        "Today is World Day against Trafficking in Persons.",
        "Today, 30 July, we march.",
      ),
      ...on("day", "Tomorrow, Friday 30 July, we march."),
    ],
  },
};
