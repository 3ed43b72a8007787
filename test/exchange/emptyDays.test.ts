import { expect, test } from "vitest";
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
