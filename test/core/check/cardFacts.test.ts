import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

const FACTS = [
  "facts:",
  '  - { id: old, figure: "23.000", statement: s, source: { title: Index 2018 }, supersededBy: new }',
  '  - { id: new, figure: "11.000", statement: s, source: { title: Index 2023 } }',
];

/** Where the check sees outdated figures, with the platforms, for a post with these lines. */
async function outdated(...lines: readonly string[]) {
  const post = [
    "title: T",
    ...FACTS,
    "posts:",
    "  - id: one",
    "    platforms: [x, facebook]",
    "    text: Open je ogen",
  ];
  const { findings } = await kitOf([...post, ...lines].join("\n"));
  return findings
    .filter(({ rule }) => rule === "figure-outdated")
    .map(({ place: { line, column }, platforms, params }) => ({ line, column, platforms, params }));
}

const PARAMS = { figure: "23.000", newer: "11.000", source: "Index 2023", onCard: true };

test("a card that names a superseded fact shows an outdated figure, at the fact's name", async () => {
  const line = "    images: [{ card: figure, fact: old }]";
  expect(await outdated(line)).toEqual([
    { line: 9, column: line.indexOf("old") + 1, platforms: ["facebook", "twitter"], params: PARAMS },
  ]);
});

test("a variant's card is reported for its platform only", async () => {
  const line = "    variants: { facebook: { images: [{ card: figure, fact: old }] } }";
  expect(await outdated(line)).toEqual([
    { line: 9, column: line.indexOf("old") + 1, platforms: ["facebook"], params: PARAMS },
  ]);
});

test.each([
  "    images: [{ card: figure, fact: new }]",
  "    images: [{ card: figure }]",
  "    images: [{ card: quote }]",
  "    images: [{ file: hart.png, alt: hart }]",
])("silent on %s", async (line) => expect(await outdated(line)).toEqual([]));
