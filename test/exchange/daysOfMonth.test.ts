import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const whensOf = async (headings: readonly string[]) => {
  const { posts } = await importText(
    headings
      .map((heading, index) => `${heading}\nVenez à la marche ${"ABC"[index]} de la commune.\n`)
      .join("\n"),
  );
  return posts.map(({ when }) => when);
};

test.each([
  [
    ["X, 9/10 :", "X, 10/10 :"],
    ["2027-10-09", "2027-10-10"],
  ],
  [
    ["X, 10/10, 9h :", "X, 11/10, 9h :"],
    ["2027-10-10, 09:00", "2027-10-11, 09:00"],
  ],
  [
    ["Post 1 (X, 9/10)", "Post 2 (X, 10/10)"],
    ["2027-10-09", "2027-10-10"],
  ],
  [
    ["Post 1 (X, 10/10/2027)", "Post 2 (FB, 11/10/2027)"],
    ["2027-10-10", "2027-10-11"],
  ],
  [
    ["Facebook 3/5", "Facebook 5/5"],
    ["2027-05-03", "2027-05-05"],
  ],
])("numbers beside platforms that do not count from one are days: %j", async (headings, whens) => {
  expect(await whensOf(headings)).toEqual(whens);
});

test.each([[["X 1/3", "X 2/3", "X 3/3"]], [["Post 1/2", "Post 2/2"]], [["Facebook 1/10", "Facebook 2/10"]]])(
  "numbers from one on count posts: %j",
  async (headings) => {
    expect(await whensOf(headings)).toEqual(headings.map(() => undefined));
  },
);
