import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleNames } from "../../src/core/check/rules/index.ts";
import { bluehart, root } from "./bluehart.ts";

const FILE = "test/fixtures/defects.yaml";
const lines = readFileSync(join(root, FILE), "utf8").split("\n");

/**
 * Where the `nth` of some words stands in the line that begins, white space aside, with `line`, or, where several do, in the
 * first of them behind the post's id.
 */
function placeOf(post: string, line: string, words: string, nth = 1): { line: number; column: number } {
  const first = post === "" ? 0 : lines.findIndex((text) => text.includes(`- id: ${post}`));
  const at = lines.findIndex((text, index) => index >= first && text.trimStart().startsWith(line));
  let column = -1;
  for (let count = 0; count < nth; count++) column = lines[at]?.indexOf(words, column + 1) ?? -1;
  if (at === -1 || column === -1) throw new Error(`the fixture has no ${words} in ${line} of ${post}`);
  return { line: at + 1, column: column + 1 };
}

const bold = "𝗯𝗼𝗹𝗱";
/** Rule, severity, post, and the line and the words that it is about. */
const EXPECTED: readonly (readonly [string, string, string, string, string, number?])[] = [
  ["translation-unreviewed", "info", "", "translations:", "fr:"],
  ["empty-post", "error", "leeg", "text:", '  "'],
  ["length", "error", "lang", "Bel", "Bel"],
  ["translation-missing", "info", "lang", "text:", "text:"],
  ["figure-outdated", "warning", "lang", "Bel", "23.000"],
  ["figure-unsourced", "warning", "lang", "Bel", "777"],
  ["link-insecure", "warning", "lang", "Bel", "http://www.payoke.be"],
  ["readability", "info", "lang", "Bel", "Zie"],
  ["emoji", "info", "lang", "Bel", "💙"],
  ["image-missing", "info", "insta", "Dit bericht", "Dit"],
  ["typography", "info", "insta", "Dit bericht", '"meer"'],
  ["fold", "warning", "insta", "valt:", "www.hulplijn.be"],
  ["link-not-clickable", "info", "insta", "valt:", "www.hulplijn.be"],
  ["hashtag-count", "error", "insta", "#a1", "#a6"],
  ["image-missing", "info", "insta", 'fr: "Voir', "Voir"],
  ["link-not-clickable", "info", "insta", 'fr: "Voir', "www.hulplijn.be"],
  ["image-missing", "warning", "tekens", "images:", "hart.png"],
  ["alt-text", "warning", "tekens", "images:", "foto"],
  ["translation-missing", "info", "tekens", "images:", "{ nl: foto"],
  ["emoji", "warning", "tekens", 'nl: "Wij', "💙"],
  ["emoji", "info", "tekens", 'nl: "Wij', "💙"],
  ["mixed-script", "warning", "tekens", 'nl: "Wij', "е"],
  ["fancy-letters", "warning", "tekens", 'nl: "Wij', bold],
  ["invisible-characters", "warning", "tekens", 'nl: "Wij', "\u200b"],
  ["typography", "info", "tekens", 'nl: "Wij', "..."],
  ["white-space", "warning", "tekens", 'nl: "Wij', "  078"],
  ["hashtag-syntax", "warning", "tekens", 'nl: "Wij', "#mensen-handel"],
  ["hashtag-case", "warning", "tekens", 'nl: "Wij', "#stopgeweld"],
  ["hashtag-unknown", "warning", "tekens", 'nl: "Wij', "#StopGewled"],
  // Four hashtags, where three are usual on Facebook.
  ["hashtag-count", "warning", "tekens", 'nl: "Wij', "#stopgeweld", 2],
  ["hashtag-duplicate", "warning", "tekens", 'nl: "Wij', "#stopgeweld", 2],
  ["hashtag-case", "warning", "tekens", 'nl: "Wij', "#stopgeweld", 2],
  ["typography", "info", "tekens", "fr: 'C", '"tout"'],
  ["typography", "info", "tekens", "fr: 'C", " !"],
  ["placeholder", "error", "tekens", "fr: 'C", "{{gemeente}}"],
  ["translation-outdated", "warning", "dubbel", "text: { nl: Bel", "Appelez"],
  ["translation-missing", "info", "nog-eens", "text:", "text:"],
  ["duplicate-post", "warning", "nog-eens", "text:", "bel"],
  ["white-space", "warning", "nog-eens", "text:", "  078"],
  ["helpline", "warning", "nergens", "text:", "Open"],
  ["brand-logo", "warning", "", "brand:", "embleem.svg"],
  ["image-location", "warning", "beelden", "- { file: pictures/straat.jpg", "pictures/straat.jpg"],
  ["image-shape", "warning", "beelden", "- { file: pictures/straat.jpg", "pictures/straat.jpg"],
  ["image-small", "warning", "beelden", "- { file: pictures/straat.jpg", "pictures/straat.jpg"],
  ["image-small", "info", "beelden", "- { file: pictures/straat.jpg", "pictures/straat.jpg"],
  [
    "image-location",
    "warning",
    "beelden",
    "- { file: pictures/straat-kopie.jpg",
    "pictures/straat-kopie.jpg",
  ],
  ["image-shape", "warning", "beelden", "- { file: pictures/straat-kopie.jpg", "pictures/straat-kopie.jpg"],
  ["image-small", "warning", "beelden", "- { file: pictures/straat-kopie.jpg", "pictures/straat-kopie.jpg"],
  ["image-small", "info", "beelden", "- { file: pictures/straat-kopie.jpg", "pictures/straat-kopie.jpg"],
  [
    "image-duplicate",
    "warning",
    "beelden",
    "- { file: pictures/straat-kopie.jpg",
    "pictures/straat-kopie.jpg",
  ],
  ["image-format", "warning", "beelden", "- { file: pictures/zwaar.png", "pictures/zwaar.png"],
  ["image-small", "info", "beelden", "- { file: pictures/zwaar.png", "pictures/zwaar.png"],
  ["image-heavy", "warning", "beelden", "- { file: pictures/zwaar.png", "pictures/zwaar.png"],
  ["wording", "warning", "woorden", "text:", "dokken"],
  ["sentence-unfinished", "warning", "zonder-einde", "text:", "met"],
  [
    "text-language",
    "warning",
    "andere-taal",
    "nl:",
    "Vous soupçonnez un cas de traite ou vous avez besoin d’aide, appelez le 078 055 800",
  ],
  ["markup", "warning", "opmaak", "text:", "**vandaag"],
];

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
}

test("a campaign with every defect yields exactly these findings, at these places", () => {
  const { out, code } = bluehart(["check", FILE, "--format", "json"]);
  const found = (JSON.parse(out) as Found[]).map(({ rule, severity, line, column }) =>
    [rule, severity, line, column].join(" "),
  );
  const expected = EXPECTED.map(([rule, severity, post, start, words, nth]) => {
    const { line, column } = placeOf(post, start, words, nth);
    return [rule, severity, line, column].join(" ");
  });
  expect(found.sort()).toEqual(expected.sort());
  expect(code).toBe(1);
});

test("every rule finds something in one of the fixtures", () => {
  const found = [FILE, "test/fixtures/doubtful.yaml"].flatMap((file) => {
    const { out } = bluehart(["check", file, "--format", "json"]);
    return (JSON.parse(out) as Found[]).map(({ rule }) => rule);
  });
  expect([...new Set(found)].sort()).toEqual([...ruleNames].sort());
});
