import { expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { kitOf } from "./kits.ts";

const HEAD = [
  "title: T",
  "values: { stad: Gent }",
  "helplines: [{ name: Hulp, phone: 078 055 800, site: https://www.payoke.be }]",
  "facts:",
  '  - { id: old, figure: "23.000", statement: s, source: { title: A }, supersededBy: new }',
  '  - { id: new, figure: "11.000", statement: s, source: { title: B } }',
];

/** A campaign whose one post has this content warning, on line 12, from column 21. */
const fileOf = (warning: string, platforms = "[mastodon]") =>
  `${[
    ...HEAD,
    "languages: [nl]",
    "posts:",
    "  - id: one",
    `    platforms: ${platforms}`,
    "    text: Bel 078 055 800",
    `    contentWarning: ${warning}`,
  ].join("\n")}\n`;

test.each([
  ["'Geweld in {{plaats}}'", "placeholder", "error", 21 + "'Geweld in ".length],
  ["'Geweld in [stad]'", "placeholder", "error", 21 + "'Geweld in ".length],
  ["'Geweld in [uw plaats]'", "placeholder", "warning", 21 + "'Geweld in ".length],
  ["Foto\\x", "", "", 0],
  ["GeweldÃ©", "broken-characters", "warning", 21 + "Geweld".length],
  ["Bel 078 055 801", "phone-unknown", "warning", 21 + "Bel ".length],
  ["Zie www.payokke.be", "address-unknown", "warning", 21 + "Zie ".length],
  ["Zie www. payoke.be", "link-malformed", "warning", 21 + "Zie ".length],
  ["23.000 slachtoffers", "figure-outdated", "warning", 21],
  ["60 procent is slachtoffer", "figure-unsourced", "warning", 21],
  ["Geweld  en seks", "white-space", "warning", 21 + "Geweld".length],
])("a content warning is checked as a text is: %s", async (warning, rule, severity, column) => {
  const { findings } = await kitOf(fileOf(warning));
  const found = findings.map(({ rule, severity, place }) => [rule, severity, place.line, place.column]);
  expect(found).toEqual(rule === "" ? [] : [[rule, severity, 12, column]]);
});

test("a post whose content warning has an unfilled placeholder is withheld", async () => {
  const { posts, withheld, notesOf } = await kitOf(fileOf("'{{plaats}}'", "[mastodon, facebook]"));
  expect(posts.map(({ platform }) => platform.id)).toEqual(["facebook"]);
  expect(withheld.map(({ platform }) => platform.id)).toEqual(["mastodon"]);
  expect(withheld.flatMap(notesOf).map(({ rule }) => rule)).toEqual(["placeholder"]);
});

test("a correct one is silent, and so is a doubtful one where it is not shown", async () => {
  expect((await kitOf(fileOf("Geweld in {{stad}}"))).findings).toEqual([]);
  expect((await kitOf(fileOf("Bel 078 055 801", "[facebook]"))).findings).toEqual([]);
});

test("a fix reaches the content warning in the file", async () => {
  const file = fileOf("Geweld  en seks");
  const { findings } = await kitOf(file);
  const fix = findings.flatMap(({ fix = [] }) => fix);
  expect(new YamlSource(file, "mine.yaml").apply(fix).source.text).toBe(fileOf("Geweld en seks"));
});

test("its translations are compared", async () => {
  const file = fileOf("{ nl: Geweld op 30 juli in het huis, fr: Violence le 31 juillet }")
    .replace("[nl]", "[nl, fr]\ntranslations: { fr: { status: reviewed } }")
    .replace("text: Bel 078 055 800", "text: { nl: Bel 078 055 800, fr: Appelez le 078 055 800 }");
  const { findings } = await kitOf(file);
  expect(findings.map((finding) => messageOf(finding, en))).toEqual([
    'the translation differs in a date: only "nl" has 30 juli, only "fr" has 31 juillet',
  ]);
  const copied = file.replace("Violence le 31 juillet", "Geweld op 30 juli in het huis");
  expect((await kitOf(copied)).findings.map(({ rule }) => rule)).toContain("translation-copied");
});

test("counts towards the limit, also in what is left without the hashtags", async () => {
  // 490 letters, an empty line and "#Een", and the warning's 6: 502 of 500; 496 without the hashtag.
  const file = fileOf("Geweld").replace("text: Bel 078 055 800", `text: ${"a".repeat(490)}`);
  const { findings } = await kitOf(`hashtags: [Een]\n${file}`);
  const length = findings.filter(({ rule }) => rule === "length").map((finding) => messageOf(finding, en));
  expect(length).toEqual(["Mastodon counts 502 of 500: 502 characters; 2 over; 496 without #Een"]);
});
