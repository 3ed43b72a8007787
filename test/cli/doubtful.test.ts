import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bluehart, root } from "./bluehart.ts";

const FILE = "test/fixtures/doubtful.yaml";
const lines = readFileSync(join(root, FILE), "utf8").split("\n");

/** Where some words first stand after a post's id; in the whole file if the post is "". */
function placeOf(post: string, words: string): string {
  const first = lines.findIndex((line) => post === "" || line.endsWith(`- id: ${post}`));
  const at = lines.findIndex((line, index) => index >= first && line.includes(words));
  if (first === -1 || at === -1) throw new Error(`the fixture has no ${words} in ${post}`);
  return `${at + 1}:${(lines[at] ?? "").indexOf(words) + 1}`;
}

/** Rule, severity, post, and the words that it is about. */
const EXPECTED: readonly (readonly [string, string, string, string])[] = [
  ["translation-unreviewed", "info", "", "[nl, fr]"],
  ["helpline-language", "warning", "talen", "078 055 800 si"],
  ["phone-unknown", "warning", "nummer", "078 055 801"],
  ["address-unknown", "warning", "adres", "www.payokke.be"],
  ["link-malformed", "warning", "gebroken", "www. payoke.be"],
  ["figure-outdated", "warning", "oud", "23.000"],
  ["figure-outdated", "warning", "oud", "23 000"],
  ["figure-unsourced", "warning", "deel", "Twee op de drie"],
  ["figure-unsourced", "warning", "deel", "deux tiers"],
  ["translation-differs", "warning", "cijfers", "1 100"],
  ["translation-copied", "warning", "kopie", "Open je ogen voor mensenhandel."],
  ["weekday", "warning", "weekdag", "zaterdag 30 juli 2027"],
  ["relative-day", "warning", "morgen", "Morgen, 30 juli"],
  ["date-impossible", "warning", "avond", "25.30 uur"],
  ["when-form", "info", "vorm", "25/07/2099 9u"],
  ["when-past", "warning", "voorbij", "2020-03-01"],
  ["when-outside", "warning", "buiten", "2099-08-01"],
  ["when-skipped", "warning", "zomertijd", "2099-03-29, 02:30"],
  ["placeholder", "error", "plaats", "[plaats]"],
  ["placeholder", "error", "plaats", '[plaats], www.payoke.be" }'],
  ["placeholder", "warning", "uur", "[uur]"],
  ["broken-characters", "warning", "tekens", "Ã©"],
  ["broken-characters", "error", "verloren", "\ufffd"],
  ["alt-text", "warning", "beeld", "foto"],
  ["image-format", "warning", "beeld", "doubtful.yaml"],
  ["hashtag-syntax", "warning", "kruis", "#BlueHeart’s"],
  ["mention", "warning", "accounts", "@payoke.bsky.social"],
  ["link-count", "error", "threads", 'e.be"'],
  ["sms-letters", "warning", "sms", "ê"],
  ["phone-refused", "error", "google", "078 055 800"],
  ["field", "error", "youtube", "<3"],
  ["length-uncertain", "warning", "bytes", "www.payoke.be"],
  ["card-glyph", "error", "kaart", "Kijk 👀 goed"],
  ["card-text", "error", "kaart-met-te-veel", "een\\n"],
  ["brand-contrast", "warning", "", '"#f28c28"'],
];

const check = (file: string) =>
  JSON.parse(bluehart(["check", file, "--format", "json"]).out) as {
    rule: string;
    severity: string;
    line: number;
    column: number;
    off?: boolean;
  }[];

test("every kind of doubtful content is found once, in its place", () => {
  const found = check(FILE)
    .filter(({ off }) => !off)
    .map(({ rule, severity, line, column }) => `${rule} ${severity} ${line}:${column}`);
  const expected = EXPECTED.map(
    ([rule, severity, post, words]) => `${rule} ${severity} ${placeOf(post, words)}`,
  );
  expect(found.sort()).toEqual(expected.sort());
});

test("its corrected twin is silent", () => {
  expect(check("test/fixtures/doubtful-correct.yaml")).toEqual([]);
});
