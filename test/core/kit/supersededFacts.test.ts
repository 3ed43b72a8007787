import { expect, test } from "vitest";
import { supersededFactsIn } from "../../../src/core/kit/supersededFacts.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { read } from "../check/kits.ts";

const campaign = await read(
  new YamlSource(
    `title: T
facts:
  - {id: new, figure: "11.000", statement: s, source: {title: S}}
  - {id: old, figure: "23.000", statement: s, supersededBy: new}
  - {id: range, figure: 5000 tot 15.000, statement: s, supersededBy: new}
  - {id: share, figure: 1 op 3, statement: s, supersededBy: new}
posts: [{id: a, platforms: [x], text: t}]
`,
    "mine.yaml",
  ),
);

test.each([
  ["the figure as the fact has it", "Er zijn 23.000 slachtoffers.", ["old"]],
  ["as French writes it", "23\u00a0000 victimes", ["old"]],
  ["as English writes it", "23,000 victims", ["old"]],
  ["without signs", "(23000)", ["old"]],
  ["both ends of a range", "5,000 to 15,000", ["range"]],
  ["one end of a range is another figure", "15.000", []],
  ["a small figure as it is", "Het is 1 op 3.", ["share"]],
  ["small numbers apart say nothing", "1 van de eerste 3", []],
  ["a current figure", "11.000", []],
  ["part of a longer number", "123.000 en 23.000.000 en 1.23.000", []],
  ["part of a telephone number", "+32 23.000.11", []],
  ["several", "23.000, of 5000 tot 15.000", ["old", "range"]],
  ["steps and years", "23.000 stappen, in 2018", []],
  ["a figure in words", "drieëntwintigduizend mensen", ["old"]],
  ["a share in other words", "een derde van de slachtoffers", ["share"]],
  ["none", "Geen cijfer", []],
])("%s: %s", (_claim, text, expected) => {
  expect(supersededFactsIn(text, "nl", campaign).map(({ id }) => id)).toEqual(expected);
});
