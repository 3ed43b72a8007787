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

const datesOf = async (...dates: readonly string[]) => {
  const posts = dates.map((date, at) => `${date} – Facebook\nWij ruimen de berm nummer ${at} op, doe mee!\n`);
  const { posts: all, assumed } = await importText(posts.join("\n"));
  return { whens: all.map(({ when }) => when), said: assumed.map(({ text }) => text).join("\n") };
};

test.each([
  // Today is 25 November 2026. 20 March 2026 is a Friday, and 20 March 2027 a Saturday; 16 September 2026 a Wednesday, 2027 a Thursday.
  ["Vrijdag 20 maart", "2026-03-20", "is in 2026, the year in which the weekday fits"],
  ["zaterdag 20 maart", "2027-03-20", "is in 2027, its next occurrence"],
  ["Donnerstag, 16. September", "2027-09-16", "is in 2027, its next occurrence"],
  ["Mercredi 16 septembre", "2026-09-16", "is in 2026, the year in which the weekday fits"],
  // Neither year.
  ["Mardi 20 mars", "2027-03-20", "20 mars 2027 is a Saturday"],
  ["Monday 20 March", "2027-03-20", "20 March 2027 is a Saturday"],
])("a year that is not written is the one in which the weekday fits: %s", async (date, when, text) => {
  const { whens, said } = await datesOf(date);
  expect(whens).toEqual([when]);
  expect(said).toContain(text);
});

test("the only year of the document, too, is compared with the weekday", async () => {
  // 1 March 2027 is a Monday.
  const { whens, said } = await datesOf("Maandag 1 maart 2027", "Dinsdag 20 maart");
  expect(whens).toEqual(["2027-03-01", "2027-03-20"]);
  expect(said).toContain("20 maart 2027 is a Saturday");
});

const table = (...rows: readonly (readonly [date: string, day: string])[]) =>
  importText(
    `Date;Jour;Réseau;Texte\n${rows.map(([date, day], at) => `${date};${day};Facebook;Venez planter l'arbre ${at} avec nous`).join("\n")}\n`,
    "a.csv",
  );
const whensOf = ({ posts }: Awaited<ReturnType<typeof table>>) => posts.map(({ when }) => when);
const said = ({ assumed }: Awaited<ReturnType<typeof table>>) => assumed.map(({ text }) => text).join("\n");

test.each([
  ["lundi", "mercredi"],
  ["ma", "wo"],
  ["Montag", "Mittwoch"],
  ["Mon", "Wed"],
])("a column of weekdays is compared with that of dates: %s, %s", async (right, wrong) => {
  const draft = await table(["2027-03-01", right], ["2027-03-02", wrong], ["2027-03-03", ""]);
  expect(whensOf(draft)).toEqual(["2027-03-01", "2027-03-02", "2027-03-03"]);
  expect(said(draft)).toContain("2027-03-02 is a Tuesday");
  expect(said(draft)).not.toContain("2027-03-01 is");
  expect(said(draft)).not.toContain("2027-03-03 is");
});

test("dates of a spreadsheet are read with day and month swapped, if the weekdays fit only so", async () => {
  // 1, 4 and 5 March 2027 are a Monday, a Thursday and a Friday; 3 January, April and May are a Sunday, a Saturday and a Monday.
  const draft = await table(["2027-01-03", "lundi"], ["2027-04-03", "jeudi"], ["2027-05-03", "vendredi"]);
  expect(whensOf(draft)).toEqual(["2027-03-01", "2027-03-04", "2027-03-05"]);
  expect(said(draft)).toContain(
    "dates such as 2027-01-03 are read as 2027-03-01, with day and month swapped",
  );
});

test("one weekday that would fit a swapped date swaps nothing", async () => {
  const draft = await table(["2027-01-03", "lundi"]);
  expect(whensOf(draft)).toEqual(["2027-01-03"]);
  expect(said(draft)).toContain("2027-01-03 is a Sunday");
});

test("the weekdays tell whether the month comes first", async () => {
  const draft = await table(["03/01/2027", "lundi"], ["03/04/2027", "jeudi"]);
  expect(whensOf(draft)).toEqual(["2027-03-01", "2027-03-04"]);
  expect(said(draft)).toContain("in dates such as lundi 03/01/2027 the month comes first");
});
