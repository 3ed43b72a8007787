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
