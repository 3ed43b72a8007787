import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

// 5 June is a Friday in 2026 and a Saturday in 2027.
const JUNE = "Open tuinen op zaterdag 5 juni";

/** Whether the rule reports a text of a campaign with more keys, on 28 November 2026. */
async function isReported(text: string, post: object, campaign: object = {}) {
  const file = {
    title: "T",
    languages: ["nl"],
    ...campaign,
    posts: [{ id: "a", platforms: ["x"], text, ...post }],
  };
  const kit = await kitOf(JSON.stringify(file), { calendar: { today: "2026-11-28" } });
  return kit.findings.some(({ rule }) => rule === "weekday");
}

test.each([
  ["the post's date", JUNE, { when: "2027-05-20" }, {}, false],
  ["the post's date, in which it is another day", JUNE, { when: "2026-05-20" }, {}, true],
  ["the campaign's day", JUNE, {}, { day: { date: "06-12", name: "Dag" } }, false],
  ["the campaign's period", JUNE, {}, { period: { from: "2027-05-01", to: "2027-07-01" } }, false],
  ["today, after it", JUNE, {}, {}, false],
  ["today, before it", "Het was mooi, op vrijdag 5 juni", {}, {}, false],
  ["today, of which it is neither", "Kom op zondag 5 juni", {}, {}, true],
  ["another date of the text", `Zaterdag 5 juni 2027 en zondag 6/6`, { when: "2026-05-20" }, {}, false],
] as const)("a date without a year is near %s", async (_claim, text, post, campaign, isFault) => {
  expect(await isReported(text, post, campaign)).toBe(isFault);
});
