import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

/** What is found in a campaign without helplines whose posts have these texts. */
async function found(texts: readonly string[], campaign: object = {}) {
  const posts = texts.map((text, index) => ({ id: `p${index}`, platforms: ["facebook"], text }));
  const kit = await kitOf(JSON.stringify({ title: "T", languages: ["fr"], ...campaign, posts }));
  return kit.findings
    .filter(({ rule }) => rule === "phone-unknown")
    .map(({ params, posts }) => ({ params, posts }));
}

const RIGHT = ["Appelez le 0800 30 030.", "Une question ? 0800 30 030", "0800/30.030, jour et nuit"];

test("a number with two digits of one that several posts give in each other's place", async () => {
  // 0800 30 030 is 0800 30 0|30, and 0800 30 003 is 0800 30 0|03.
  const params = { found: "0800 30 003", phone: "0800 30 030", name: undefined };
  expect(await found([...RIGHT, "Parlez-en au 0800 30 003."])).toEqual([{ params, posts: ["p3"] }]);
});

test.each([
  ["another extension", [...RIGHT, "Appelez le 0800 30 031."], {}],
  ["one that two posts give", [...RIGHT, "Le 0800 30 003.", "Au 0800 30 003 !"], {}],
  ["one that a single other post gives", ["Appelez le 0800 30 030.", "Parlez-en au 0800 30 003."], {}],
  [
    "one that the campaign declares",
    [...RIGHT, "Parlez-en au 0800 30 003."],
    { values: { autre: "0800 30 003" } },
  ],
  ["another number", [...RIGHT, "Police : 087 55 12 34"], {}],
])("%s is not reported", async (_claim, texts, campaign) => {
  expect(await found(texts, campaign)).toEqual([]);
});
