import { describe, expect, test } from "vitest";
import { importText } from "./imported.ts";

test("days of a calendar for which nothing is planned are neither posts nor left out", async () => {
  const days = ["2027-03-02", "2027-03-03", "2027-03-04"].map((day) => `${day},,`);
  const draft = await importText(
    [
      "Date,Platform,Text",
      "2027-03-01,X,Kom mee naar het bos!",
      ...days,
      "2027-03-05,X,Plant een boom!",
    ].join("\n"),
    "plan.csv",
  );
  expect(draft.posts.map(({ when }) => when)).toEqual(["2027-03-01", "2027-03-05"]);
  expect(draft.left).toEqual([]);
});

test("a line across a calendar that no post follows is left out", async () => {
  const draft = await importText(
    ["Date,Platform,Text", "2027-03-01,X,Kom mee naar het bos!", ",Instagram,", ""].join("\n"),
    "plan.csv",
  );
  expect(draft.left.map(({ text }) => text)).toEqual(["Instagram"]);
});

test("a cell with the error of a formula is no post", async () => {
  const { posts, left } = await importText(
    "Datum;Platform;Tekst\n2/2/2027;X;Kom allemaal mee naar de stad\n3/2/2027;X;#WAARDE!\n",
    "a.csv",
  );
  expect(posts).toHaveLength(1);
  expect(left.map(({ why }) => why)).toContain("#WAARDE! is an error of the spreadsheet, not a text");
});

test.each([
  ['Datum;Tekst\n2/2/2027;"Kom\nmee"\n3/2/2027;"Kom nog eens\n4/2/2027;mee\n', 4],
  // Two quotes in a cell are one of its text.
  ['sep=;\nDatum;Tekst\n2/2/2027;"Kom ""mee""\n', 3],
])("a quote that is never closed is named with its line", async (text, line) => {
  await expect(importText(text, "a.csv")).rejects.toThrow(
    `the quote that opens at line ${line} is never closed`,
  );
});

describe("a column that says why there is a post on a day", () => {
  const rows = [
    ["2027-05-03", "De Dag van de Pers is een belangrijke dag voor ons allemaal", "Lees jij nog een krant?"],
    ["2027-05-04", "De nationale herdenking, we staan stil bij wie er niet meer is", "Vandaag herdenken we."],
  ];
  const csv = (...header: readonly string[]) => [header, ...rows].map((row) => row.join(";")).join("\n");

  test.each(["Reden", "Raison", "Anlass", "Achtergrond van de dag"])(
    "is no text beside one of a platform: %s",
    async (reason) => {
      const { posts } = await importText(csv("Datum", reason, "Facebook"), "a.csv");
      expect(posts.map(({ texts }) => [...texts.values()])).toEqual([
        ["Lees jij nog een krant?"],
        ["Vandaag herdenken we."],
      ]);
      expect(posts.map(({ platforms }) => platforms)).toEqual([["facebook"], ["facebook"]]);
    },
  );

  test.each(["Reden", "raisons", "Grund"])("is no text without another one: %s", async (reason) => {
    expect((await importText(csv("Datum", reason, "Status"), "a.csv")).posts).toEqual([]);
    expect((await importText(csv("Datum", "Wat we delen", "Status"), "a.csv")).posts).toHaveLength(2);
  });
});
