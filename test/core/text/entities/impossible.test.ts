import { expect, test } from "vitest";
import { findDates } from "../../../../src/core/text/entities/dates.ts";
import { findImpossibleDates } from "../../../../src/core/text/entities/impossibleDates.ts";
import { findImpossibleTimes } from "../../../../src/core/text/entities/impossibleTimes.ts";

// Which texts have none and which have one is in test/core/check/silent/impossible.ts. Here: what is said of it.

// 2027 and 2100 are no leap years, 2028 is one.
test.each([
  ["nl", "van 29 februari tot 3 maart 2027", "29 februari: month 2 of 2027 has 28 days"],
  [
    "nl",
    "op 30/02/28 of 29-02-2100",
    "30/02/28: month 2 of 2028 has 29 days, 29-02-2100: month 2 of 2100 has 28 days",
  ],
  ["fr", "Le 31 septembre, ou le 31.11.", "31 septembre: month 9 has 30 days, 31.11: month 11 has 30 days"],
  ["de", "Am 31.04. und am 32. Mai", "32. Mai: month 5 has 31 days, 31.04.: month 4 has 30 days"],
  ["en", "by 4/31/2027 or 31/4/2027", "4/31/2027: month 4 has 30 days, 31/4/2027: month 4 has 30 days"],
  ["en", "June 29–31", "31: month 6 has 30 days"],
  ["nl", "op 11/25/2027 of 00/00/2027", "11/25/2027: date, 00/00/2027: date"],
])("dates in %s: %s", (language, text, expected) => {
  const found = findImpossibleDates(text, language).map((one) => {
    const why =
      one.kind === "days"
        ? `month ${one.month}${one.year === undefined ? "" : ` of ${one.year}`} has ${one.days} days`
        : one.kind;
    return `${text.slice(one.start, one.end)}: ${why}`;
  });
  expect(found.join(", ")).toBe(expected);
});

test.each([
  ["nl", "van 20u tot 24u30, of om 9.60 uur", "24u30: hours, 9.60 uur: minutes"],
  ["fr", "de 19h60 à 25h00", "19h60: minutes, 25h00: hours"],
  ["de", "um 25.75 Uhr", "25.75 Uhr: minutes"],
  ["en", "from 19:00 to 24:01", "24:01: hours"],
  ["pl", "o 25:30", ""],
])("times in %s: %s", (language, text, expected) => {
  const found = findImpossibleTimes(text, language);
  expect(found.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`).join(", ")).toBe(expected);
});

test("a date that does not exist is none of a text's dates, and the days that share its month are", () => {
  const days = findDates("29, 30 en 31 juni", "nl").map(({ day, month }) => `${day}/${month}`);
  expect(days).toEqual(["29/6", "30/6"]);
});
