import { describe, expect, test } from "vitest";
import { weekdayName } from "../../../../src/core/text/entities/calendarNames.ts";
import { findDates, weekdayOf } from "../../../../src/core/text/entities/dates.ts";

const shown = (text: string, language: string) =>
  findDates(text, language).map(({ start, end, day, month, year, weekday }) => ({
    text: text.slice(start, end),
    date: [day, month, year],
    weekday: weekday?.number,
  }));

describe("dates", () => {
  test.each([
    ["nl", "Kom op zaterdag 30 juli 2027!", "zaterdag 30 juli 2027", [30, 7, 2027], 6],
    ["nl", "Kom op 30 juli.", "30 juli", [30, 7, undefined], undefined],
    ["nl", "za 30/07/2027", "za 30/07/2027", [30, 7, 2027], 6],
    ["nl", "op 1 mei 2027", "1 mei 2027", [1, 5, 2027], undefined],
    ["fr", "le samedi 30 juillet 2027", "samedi 30 juillet 2027", [30, 7, 2027], 6],
    ["fr", "le 1er mai 2027", "1er mai 2027", [1, 5, 2027], undefined],
    ["fr", "Samedi, le 30 juillet", "Samedi, le 30 juillet", [30, 7, undefined], 6],
    ["de", "am Samstag, dem 30. Juli 2027", "Samstag, dem 30. Juli 2027", [30, 7, 2027], 6],
    ["de", "Sa., 30.07.2027", "Sa., 30.07.2027", [30, 7, 2027], 6],
    ["de", "am 30. Juli", "30. Juli", [30, 7, undefined], undefined],
    ["en", "on Saturday 30 July 2027", "Saturday 30 July 2027", [30, 7, 2027], 6],
    ["en", "on Saturday, July 30th, 2027", "Saturday, July 30th, 2027", [30, 7, 2027], 6],
    ["en", "Saturday the 30th of July", "Saturday the 30th of July", [30, 7, undefined], 6],
    ["nl", "za. 30 juli", "za. 30 juli", [30, 7, undefined], 6],
    ["fr", "sam. 30 juillet", "sam. 30 juillet", [30, 7, undefined], 6],
    ["de", "Fr. 30. Juli", "Fr. 30. Juli", [30, 7, undefined], 5],
    ["nl", "Het is zaterdag. Op 30 juli niet.", "30 juli", [30, 7, undefined], undefined],
    ["fr", "C’est samedi. Le 30 juillet, non", "30 juillet", [30, 7, undefined], undefined],
    ["de", "Es ist Freitag. Am 30. Juli nicht", "30. Juli", [30, 7, undefined], undefined],
    ["en", "It is Friday! The 30th of July too", "30th of July", [30, 7, undefined], undefined],
    ["nl", "Tot zaterdag\n30 juli 2027", "30 juli 2027", [30, 7, 2027], undefined],
    ["nl", "vrijdagavond 30 juli", "vrijdagavond 30 juli", [30, 7, undefined], 5],
    ["fr", "samedi soir 1er août", "samedi soir 1er août", [1, 8, undefined], 6],
    ["fr", "samedi après-midi, le 1er août", "samedi après-midi, le 1er août", [1, 8, undefined], 6],
    ["de", "Freitagabend, 1. August", "Freitagabend, 1. August", [1, 8, undefined], 5],
    ["de", "Freitag Abend, dem 1. August", "Freitag Abend, dem 1. August", [1, 8, undefined], 5],
    ["en", "Friday evening, 1 August", "Friday evening, 1 August", [1, 8, undefined], 5],
    ["nl", "Op maandag (5 januari 2027)", "maandag (5 januari 2027)", [5, 1, 2027], 1],
    ["nl", "Op maandag (5 januari gesloten)", "5 januari", [5, 1, undefined], undefined],
    ["nl", "maandag de 5de januari", "maandag de 5de januari", [5, 1, undefined], 1],
    ["fr", "lundi 2027-01-05", "lundi 2027-01-05", [5, 1, 2027], 1],
    ["de", "Mo. 5.1.27", "Mo. 5.1.27", [5, 1, 2027], 1],
    ["en", "Weds 5 January", "Weds 5 January", [5, 1, undefined], 3],
  ] as const)("%s: %s", (language, text, written, date, weekday) => {
    expect(shown(text, language)).toEqual([{ text: written, date: [...date], weekday }]);
  });

  // Day, month, year and the weekday's number, from 0, Sunday.
  test.each([
    ["nl", "zaterdag 8 en zondag 9 mei", "8/5 6, 9/5 0"],
    ["nl", "van vrijdag 7 tot en met zondag 9 mei", "7/5 5, 9/5 0"],
    ["nl", "van 7 t.e.m. 9 mei, 11 t/m 13 mei", "7/5, 9/5, 11/5, 13/5"],
    ["nl", "8/9 mei of 15 & 16 mei", "8/5, 9/5, 15/5, 16/5"],
    ["nl", "papier op 1, 15, 29 juni", "1/6, 15/6, 29/6"],
    ["nl", "zaterdag 31 juli en zondag 1 augustus 2027", "31/7/2027 6, 1/8/2027 0"],
    ["nl", "van 24 december tot 2 januari 2028", "24/12/2027, 2/1/2028"],
    ["fr", "les samedi 8 et dimanche 9 mai 2027", "8/5/2027 6, 9/5/2027 0"],
    ["fr", "du vendredi 7 au dimanche 9 mai", "7/5 5, 9/5 0"],
    ["fr", "le samedi 8 ou le dimanche 9 mai", "8/5 6, 9/5 0"],
    ["fr", "les mardis 1er, 15 et 29 juin", "1/6, 15/6, 29/6"],
    ["de", "Samstag, 8., und Sonntag, 9. Mai", "8/5 6, 9/5 0"],
    ["de", "am Samstag, dem 8., oder Sonntag, dem 9. Mai", "8/5 6, 9/5 0"],
    ["de", "von Freitag, 7., bis Sonntag, 9. Mai", "7/5 5, 9/5 0"],
    ["de", "8./9. Mai, vom 11. bis einschließlich 13. Mai", "8/5, 9/5, 11/5, 13/5"],
    ["de", "am 8. und 9.5.2027", "8/5/2027, 9/5/2027"],
    ["en", "Saturday 8 and Sunday 9 May", "8/5 6, 9/5 0"],
    ["en", "Saturday 8th or Sunday the 9th of May", "8/5 6, 9/5 0"],
    ["en", "Before May 1, 2–4 June 2026", "1/5/2026, 2/6/2026, 4/6/2026"],
    ["en", "May 1, 2 and 3 June", "1/5, 2/6, 3/6"],
    ["en", "May 8 and 9, July 2nd through 4th", "8/5, 9/5, 2/7, 4/7"],
  ])("days that share a month, in %s: %s", (language, text, dates) => {
    const found = findDates(text, language).map(({ day, month, year, weekday }) =>
      [`${day}/${month}${year === undefined ? "" : `/${year}`}`, weekday?.number]
        .filter((one) => one !== undefined)
        .join(" "),
    );
    expect(found.join(", ")).toBe(dates);
  });

  test.each([
    ["nl", "De U12 won zondag 3-1"],
    ["nl", "om 9.30 uur, 3/4 van de mensen, 24/7"],
    ["nl", "31 februari 2027, 45 juli"],
    ["fr", "de 9 h à 12 h, 3 mardis"],
    ["en", "May 2027 may 5 people"],
    ["de", "Kapitel 3.4.2, 30.7 Prozent"],
    ["en", "version 1.2.2027.4"],
  ])("%s: none in %s", (language, text) => {
    expect(shown(text, language).filter(({ text: found }) => found !== "may 5")).toEqual([]);
  });

  // 30 July 2027 is a Friday: 1 January 2000 was a Saturday; 27 years with 7 leap days and 210 days later.
  test("30 July 2027 is a Friday", () => {
    expect((6 + 27 * 365 + 7 + 210) % 7).toBe(5);
    expect(weekdayOf(2027, 7, 30)).toBe(5);
    expect(["nl", "fr", "de", "en"].map((language) => weekdayName(5, language))).toEqual([
      "vrijdag",
      "vendredi",
      "Freitag",
      "Friday",
    ]);
  });
});
