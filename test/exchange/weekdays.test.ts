import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const assumedOf = async (date: string) =>
  (await importText(`Facebook\nDatum: ${date}\nTekst: Wij ruimen samen de berm op. Doe mee!\n`)).assumed
    .map(({ text }) => text)
    .filter((text) => text.includes("is a "));

// 1 January 2027 is a Friday, and 12 March is 70 days later.
test.each(["donderdag 12 maart 2027", "do 12 maart 2027", "jeudi 12 mars 2027", "Donnerstag, 12. März 2027"])(
  "the report says that the weekday is another one: %s",
  async (date) => {
    expect(await assumedOf(date)).toEqual([
      expect.stringMatching(/: 12\.? (?:maart|mars|März) 2027 is a Friday$/),
    ]);
  },
);

test.each(["vrijdag 12 maart 2027", "12 maart 2027"])("it says nothing of %s", async (date) => {
  expect(await assumedOf(date)).toEqual([]);
});

test.each([
  // 30 July is 140 days after 12 March 2027, a Friday, and so is a Friday too.
  ["Actiedag: maandag 30 juli 2027", ["30 juli 2027 is a Friday"]],
  ["Actiedag: vrijdag 30 juli 2027", []],
  ["Actiedag: maandag 30 juli", []],
])("it says so of the campaign's day, too: %s", async (line, said) => {
  const { assumed, day } = await importText(
    `Vissen\n\n${line}\n\nFacebook\nWij ruimen samen de berm op. Doe mee!\n`,
  );
  expect(day?.date).toBe("07-30");
  expect(assumed.map(({ text }) => text).filter((text) => text.includes("is a "))).toEqual(said);
});

const calendar = (date: string, time: string) =>
  importText(`Datum;Platform;Tekst;Uur\n${date};X;Kom allemaal mee naar de stad;${time}\n`, "a.csv");
const lost = ({ assumed }: Awaited<ReturnType<typeof calendar>>) =>
  assumed.flatMap(({ text }) => /: (no (?:date|time), .*)$/.exec(text)?.[1] ?? []);

test.each([
  ["2/2/2027", "half acht", 'no time, because of "half acht"'],
  ["2/2/2027", "'s avonds", `no time, because of "'s avonds"`],
  ["2/2/2027", "25:00", 'no time, because of "25:00"'],
  // It may be nine in the evening.
  ["2/2/2027", "9", 'no time, because of "9"'],
  ["2/2/2027 half acht", "", 'no time, because of "half acht"'],
  ["45/45/2027", "", 'no date, because of "45/45/2027"'],
  ["volgende week", "", 'no date, because of "volgende week"'],
])("the report says what a date or a time was lost for: %s, %s", async (date, time, said) => {
  expect(lost(await calendar(date, time))).toEqual([said]);
});

test.each([
  ["2/2/2027", "1930", "2027-02-02, 19:30"],
  ["2/2/2027", "19", "2027-02-02, 19:00"],
  // 0.8125 of 24 hours are 19.5.
  ["2/2/2027", "0.8125", "2027-02-02, 19:30"],
  ["2/2/2027", "0,25", "2027-02-02, 06:00"],
  // 46204 is 1 July 2026, and 46420 is 216 days after it: 30 + 31 + 30 + 31 + 30 + 31 to the end of December, and 33.
  ["46420", "0.5", "2027-02-02, 12:00"],
  ["46420", "19:30", "2027-02-02, 19:30"],
  ["2/2/2027", "", "2027-02-02"],
  ["2/2/2027", "00:00", "2027-02-02"],
  ["Week 1", "", undefined],
  ["Dag 3", "", undefined],
])("nothing is lost of %s, %s", async (date, time, when) => {
  const draft = await calendar(date, time);
  expect(draft.posts.map((post) => post.when)).toEqual([when]);
  expect(lost(draft)).toEqual([]);
});
