import type { Silence } from "./Silence.ts";

/** 30 July 2027 is a Friday, 25 December 2027 a Saturday, 11 November 1918 a Monday, 11 September 2001 a Tuesday. */
export const weekdays: Silence = {
  rule: "weekday",
  hasNoFigures: true,
  correct: {
    nl: [
      "Kom op vrijdag 30 juli 2027, of op za 31/07/2027. Zo 1 augustus is er brunch.",
      "Van woensdag 28 tot en met vrijdag 30 juli 2027; donderdag 29 en vrijdag 30 juli.",
      "Open elke maandag, 25 december gesloten. Iedere dinsdag, 30 juli uitgezonderd.",
      "Maandag 11 november 1918, dinsdag 11 september 2001: iedereen weet nog waar hij was.",
      "De actie valt op een zaterdag. Op 30 juli 2027 is er meer. Tot vrijdag! Op 31 juli.",
      "Kom op vrijdagavond 30 juli 2027, of op zaterdag.\n1 augustus is er brunch.",
      "Zaterdag om 14 uur, op 30 juli dus niet. Ma 9 uur, di 10 uur, wo 12 uur.",
      "Zwembad open: zaterdag 10-12, zondag 10-12; za 10-12u30, zo 09-12, ma 11-11. Ma 10/12u.",
      "Open op maandag (30 juli gesloten), en op vrijdag (30 juli 2027), vrijdag 2027-07-30 en vr 30.7.27.",
    ],
    fr: [
      "Le vendredi 30 juillet 2027, le samedi 31/07/2027, dim. 1er août.",
      "Du mercredi 28 au vendredi 30 juillet 2027 ; jeudi 29 et vendredi 30 juillet.",
      "Ouvert chaque lundi, 25 décembre excepté. Tous les mardis. Tous les mercredi, 30 juillet compris.",
      "Lundi 11 novembre 1918. Le mardi 11 septembre 2001.",
      "À samedi. Le 30 juillet 2027, on marche. Rendez-vous vendredi soir 30 juillet.",
      "Samedi à 14 h : le 30 juillet, c’était hier. Mar 3 pommes, mer 4 poissons.",
      "Samedi 10-12, dim. 10-12h, lundi 08-12 ; vendredi (30 juillet 2027), vendredi 2027-07-30, ven. 30/07/27.",
    ],
    de: [
      "Am Freitag, dem 30. Juli 2027, am Sa., 31.07.2027 und am So. 1. August.",
      "Von Mittwoch, 28. bis Freitag, 30. Juli 2027.",
      "Jeden Montag, 25. Dezember ausgenommen. Jeden Dienstag geöffnet.",
      "Montag, 11. November 1918; Dienstag, 11. September 2001.",
      "Bis Samstag. Am 30. Juli 2027 geht es weiter. Freitagabend, 30. Juli; Fr. 30. Juli.",
      "Samstags um 14 Uhr; am 30. Juli nicht. So 30 Kinder, so 12 Eltern.",
      "Samstag 10-12, So. 10-12 Uhr, Montag 08-12; Freitag (30. Juli 2027), Freitag 2027-07-30, Fr. 30.7.27.",
    ],
    en: [
      "On Friday 30 July 2027, Friday, July 30, 2027, Sat 31 July and Sunday, 1 August.",
      "From Wednesday 28 to Friday 30 July 2027; Thursday, July 29, and Friday, July 30.",
      "Open every Monday, 25 December excepted. Each Tuesday, July 30 too.",
      "Monday 11 November 1918, Tuesday, September 11, 2001. Friday 08/06/2027, Friday 30/07/2027, Friday 07/30/2027.",
      "See you Saturday. On 30 July 2027 we walk. Friday evening, 30 July; Fri. July 30.",
      "Saturday at 2 pm. July 30 is over. We sat 30 minutes in the sun 12 times.",
      "Open Sat 10-12, Sunday 10-12pm, Mon 08-12; Friday (30 July 2027), Friday 2027-07-30, Fri 07/30/27.",
    ],
  },
  faulty: {
    nl: [
      "Kom op zaterdag 30 juli 2027",
      "op do 30 juli",
      "Donderdagavond 30 juli 2027",
      "za 25-12-2027, zo 25-12",
      "zaterdag 10/12",
    ],
    fr: ["le samedi 30 juillet", "jeudi 30/07/2027", "samedi soir 30 juillet", "sam. 30 juillet"],
    de: ["am Samstag, dem 30. Juli 2027", "Samstagabend, 30. Juli", "Sa. 30. Juli", "Samstag, 10.12."],
    en: ["on Saturday, July 30, 2027", "Thursday 30/07/2027", "Thursday evening, 30 July"],
  },
};
