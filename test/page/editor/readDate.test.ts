import { expect, test } from "vitest";
import { UI_LANGUAGES } from "../../../src/cli/languages/chooseLanguage.ts";
import { daysIn } from "../../../src/core/text/entities/dates.ts";
import { explainDate, readDate, showDate } from "../../../src/page/editor/readDate.ts";

test.each([
  ["30 juli", "07-30"],
  ["30 juillet", "07-30"],
  ["1er juillet", "07-01"],
  ["30. Juli", "07-30"],
  ["30 July", "07-30"],
  ["30/7", "07-30"],
  ["30.7.", "07-30"],
  [" 30 juli 2027 ", "07-30"],
  ["29 februari", "02-29"],
  ["30/7/2027", "07-30"],
])("%j is a day of each year: %s", (typed, expected) => expect(readDate(typed, "day")).toBe(expected));

test.each([
  ["23 juli 2027", "2027-07-23"],
  ["23/7/2027", "2027-07-23"],
  ["23.07.2027", "2027-07-23"],
  ["23. 7. 2027", "2027-07-23"],
  ["le 23 juillet 2027", "2027-07-23"],
  ["Op vrijdag 23 juli 2027", "2027-07-23"],
  ["23/7/27", "2027-07-23"],
  ["23.7.27", "2027-07-23"],
  ["23/727", undefined],
  ["23 juli", undefined],
  ["29/2/2027", undefined],
])("%j is a date: %s", (typed, expected) => expect(readDate(typed, "date")).toBe(expected));

// Both are read as they are; 05-06 is in the file's form, its month first.
test.each(["07-30", "05-06", "2027-07-23", "31 juni", "7/30", "juli", "", "30 juli en 1 mei", "3"])(
  "%j stays as it is",
  (typed) => expect(readDate(typed, "day")).toBeUndefined(),
);

test.each([
  ["07-30", "day", "nl", "30 juli"],
  ["08-01", "day", "fr", "1 août"],
  ["03-01", "day", "de", "1. März"],
  ["2027-07-30", "date", "en", "30 July 2027"],
  // What is no date of the file is shown as it is.
  ["02-30", "day", "nl", "02-30"],
  ["2027-07-30", "day", "nl", "2027-07-30"],
  ["soon", "date", "en", "soon"],
] as const)("%s, a %s, is shown in %s as %s", (value, kind, language, expected) =>
  expect(showDate(value, kind, language)).toBe(expected),
);

test("every day that is shown is read as the same day", () => {
  for (const language of UI_LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysIn(month); day++) {
        const date = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(readDate(showDate(date, "day", language), "day")).toBe(date);
        expect(showDate(date, "day", language)).not.toBe(date);
      }
    }
  }
});

test.each([
  ["31 avril 2027", "date", { month: 4, year: undefined, days: 30 }],
  ["31/4/2027", "date", { month: 4, year: undefined, days: 30 }],
  ["2027-04-31", "date", { month: 4, year: undefined, days: 30 }],
  ["29 februari 2027", "date", { month: 2, year: 2027, days: 28 }],
  ["31 avril", "day", { month: 4, year: undefined, days: 30 }],
  ["02-30", "day", { month: 2, year: undefined, days: 29 }],
] as const)("%j, a %s, has more days than its month", (written, kind, why) => {
  expect(readDate(written, kind)).toBeUndefined();
  expect(explainDate(written, kind)).toEqual({ kind: "impossible", written, why: { kind: "days", ...why } });
});

test.each([
  ["demain", "date"],
  // The year is missing, or none that a campaign may have.
  ["23 juli", "date"],
  ["07-23", "date"],
  ["23/7/3027", "date"],
  ["begin april", "day"],
  ["7/30", "day"],
  ["2027-07-23", "day"],
] as const)("%j is not understood as a %s", (written, kind) => {
  expect(readDate(written, kind)).toBeUndefined();
  expect(explainDate(written, kind)).toEqual({ kind, written });
});

test.each([
  ["lundi 23 mars 2027", "date"],
  ["Montag, 23. März 2027", "date"],
  ["maandag 23/03/2027", "date"],
  ["Monday 23 March 2027", "day"],
] as const)("%j, a %s, is a Tuesday", (typed, kind) => {
  expect(readDate(typed, kind)).toBeUndefined();
  expect(explainDate(typed, kind)).toEqual({ kind: "weekday", date: "2027-03-23", typed: 1, right: 2 });
});

test.each([
  ["mardi 23 mars 2027", "date", "2027-03-23"],
  // Of each year: it may be any weekday.
  ["maandag 23 maart", "day", "03-23"],
] as const)("%j, a %s, may be on its weekday", (typed, kind, expected) => {
  expect(readDate(typed, kind)).toBe(expected);
  expect(explainDate(typed, kind)).toBeUndefined();
});
