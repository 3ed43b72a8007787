import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const imported = (...rows: readonly string[]) =>
  importText(
    `platform;tekst;datum\nFacebook;Een bericht over het bos;30/07/2027\n${rows.join("\n")}\n`,
    "plan.csv",
  );

test("a row with only a platform is none of a row with a channel of its own, and the report says what the file does", async () => {
  const { posts, assumed, left } = await imported("X;;", "onbekend;Een tekst voor iedereen;31/07/2027");
  expect(posts.map(({ platforms }) => platforms)).toEqual([["facebook"], undefined]);
  expect(assumed).toContainEqual(
    expect.objectContaining({ text: "what is for onbekend is for all platforms" }),
  );
  expect(left).toEqual([expect.objectContaining({ text: "X" })]);
});

test("it is the heading of rows below it that name none", async () => {
  const { posts, left } = await imported("X;;", ";Een tekst voor X;31/07/2027");
  expect(posts.map(({ platforms }) => platforms)).toEqual([["facebook"], ["twitter"]]);
  expect(left).toEqual([]);
});
