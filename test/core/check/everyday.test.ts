import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { kitOf } from "./kits.ts";

// Correct texts such as municipalities, hospitals, clubs, museums and charities post, full of dates, times, prices, ages,
// measures, telephone numbers and addresses. A rule that says anything of them cries wolf.

const LANGUAGES = ["nl", "fr", "de", "en"] as const;
const linesOf = (name: string) =>
  readFileSync(`test/fixtures/everyday/${name}.txt`, "utf8").trimEnd().split("\n");

const CAMPAIGN = {
  title: "Blue Heart",
  day: { date: "07-30", name: "Day" },
  period: { from: "2027-05-01", to: "2027-09-30" },
  helplines: [
    { name: "Stop", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
    { name: "1712", phone: "1712" },
    { name: "Tele-Onthaal", phone: "106" },
    { name: "Sürya", phone: "04 232 40 30", site: "https://www.asblsurya.org" },
  ],
  facts: [{ id: "victims", figure: "11.000", statement: "s", source: { title: "Index" } }],
  rules: { helpline: { severity: "off", reason: "these posts are about something else" } },
};

/** What the check says, with the text that it is about. */
async function findings(
  languages: readonly string[],
  texts: readonly { readonly [language: string]: string }[],
) {
  const translations = Object.fromEntries(languages.slice(1).map((one) => [one, { status: "reviewed" }]));
  const posts = texts.map((text, index) => ({ id: `t${index}`, platforms: ["facebook"], text }));
  const file = JSON.stringify({ ...CAMPAIGN, languages, translations, posts });
  const kit = await kitOf(file, { calendar: { today: "2027-05-10" } });
  return kit.findings.map((finding) => {
    const [post = ""] = finding.posts;
    const text = texts[Number(post.slice(1))]?.[finding.languages[0] ?? ""];
    return `${finding.rule}: ${messageOf(finding, en)}: ${text}`;
  });
}

test.each(LANGUAGES)("texts of every day in %s", async (language) => {
  const texts = linesOf(language).map((line) => ({ [language]: line }));
  expect(texts.length).toBeGreaterThan(50);
  expect(await findings([language], texts)).toEqual([]);
});

test("texts of every day in four languages", async () => {
  const texts = linesOf("translated")
    .join("\n")
    .split("\n\n")
    .map((block) => Object.fromEntries(block.split("\n").map((line, at) => [LANGUAGES[at] ?? "", line])));
  expect(texts.length).toBeGreaterThan(60);
  expect(await findings(LANGUAGES, texts)).toEqual([]);
});
