import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lookup } from "../../../src/core/compose/fillText.ts";
import { fillText, fillValue } from "../../../src/core/compose/fillText.ts";
import { type EditableText, editText } from "../../../src/core/source/SourceText.ts";

const VALUES = new Map([
  ["stad", "Gent"],
  ["leeg", ""],
  ["lang", "x".repeat(40)],
  ["haken", "{{stad}} $&"],
]);
const missing = (name: string) => ({ kind: "no-value", name, language: undefined, near: undefined }) as const;
const lookup: Lookup = (name) => {
  const value = VALUES.get(name);
  return value === undefined ? { problem: missing(name) } : { value };
};

/** A text of which a range and an edit tell their offsets. */
const source = (value: string): EditableText => ({
  value,
  range: ({ start, end }) => ({
    place: { file: "f", line: 1, column: start },
    end: { file: "f", line: 1, column: end },
  }),
  edit: ({ start, end }, insert) => ({ file: "f", path: [], start, end, insert }),
});
const filled = (text: string) => fillText(source(text), lookup);
const range = (text: string, start: number, end: number) => {
  const found = filled(text).range({ start, end });
  return [found.place.column, found.end.column];
};
const edit = (text: string, start: number, end: number) => {
  const found = editText(filled(text), { start, end }, "new");
  return found && [found.start, found.end, found.insert];
};

test.each([
  ["In {{stad}}!", "In Gent!"],
  ["{{stad}}{{ stad }}", "GentGent"],
  ["{{leeg}}a", "a"],
  // A value is put in as it is.
  ["{{haken}}", "{{stad}} $&"],
  ["{{weg}} en {{stad}}", "{{weg}} en Gent"],
  ["geen", "geen"],
])("%s becomes %s", (text, value) => {
  expect(fillValue(text, lookup).value).toBe(value);
  expect(filled(text).value).toBe(value);
});

test("what is not filled is told with its place in the filled text", () => {
  expect(fillValue("{{stad}} {{weg}} {{een twee}} {{", lookup).unfilled).toEqual([
    { start: 5, end: 12, problem: missing("weg") },
    { start: 13, end: 25, problem: { kind: "bad-name", written: "{{een twee}}" } },
    { start: 26, end: 28, problem: { kind: "not-closed" } },
  ]);
  expect(filled("{{weg}}").unfilled).toEqual([{ start: 0, end: 7, problem: missing("weg") }]);
});

test("a text without placeholders is the one that it was", () => {
  const text = source("geen");
  expect(fillText(text, lookup)).toBe(text);
});

// "In {{stad}} en {{lang}}!" is "In Gent en xxx...!": 3 units, 8 for 4, 4 units, 8 for 40, 1 unit.
const TEXT = "In {{stad}} en {{lang}}!";
describe("a range of the filled text", () => {
  test.each([
    ["before the placeholder stands where it stood", [0, 2], [0, 2]],
    ["up to it too", [0, 3], [0, 3]],
    ["of a value is its placeholder", [4, 5], [3, 11]],
    ["from before into a value ends behind the placeholder", [1, 5], [1, 11]],
    ["from a value to behind it begins with the placeholder", [5, 9], [3, 13]],
    ["between placeholders is moved by what the first one is longer", [8, 10], [12, 14]],
    ["of all is all", [0, 52], [0, 24]],
    ["behind the last is moved by both", [51, 52], [23, 24]],
    ["without length, inside the text", [8, 8], [12, 12]],
    ["without length, at the very end", [52, 52], [24, 24]],
  ])("%s", (_claim, [start = 0, end = 0], expected) => {
    expect(range(TEXT, start, end)).toEqual(expected);
  });

  test("of what could not be filled stands where it is written", () => {
    expect(range("a {{weg}} b", 4, 7)).toEqual([4, 7]);
  });
});

describe("an edit", () => {
  test.each([
    ["beside a value is made at its place", [8, 10], [12, 14, "new"]],
    ["that touches one at its end", [7, 8], [11, 12, "new"]],
    ["that touches one at its beginning", [2, 3], [2, 3, "new"]],
    ["of a value is none", [4, 5], undefined],
    ["that begins in one is none", [6, 9], undefined],
    ["that ends in one is none", [1, 4], undefined],
    ["around one is none", [1, 9], undefined],
  ])("%s", (_claim, [start = 0, end = 0], expected) => {
    expect(edit(TEXT, start, end)).toEqual(expected);
  });

  test("of what could not be filled is made: it is the file's own text", () => {
    expect(edit("a {{weg}} b", 4, 5)).toEqual([4, 5, "new"]);
  });
});

test("any text: what is the file's own is found where it stands, character by character", () => {
  const piece = fc.constantFrom("a", "b ", "é", "{{stad}}", "{{leeg}}", "{{weg}}", "{{", "}}", "\n");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      const result = filled(text);
      const { value } = result;
      for (let start = 0; start < value.length; start++) {
        const found = editText(result, { start, end: start + 1 }, "");
        if (found !== undefined) expect(text.slice(found.start, found.end)).toBe(value.charAt(start));
      }
    }),
  );
});

test("values may fill a text up to 100,000 UTF-16 units, and no further", () => {
  const half: Lookup = () => ({ value: "x".repeat(50_000) });
  expect(fillText(source("{{a}}{{b}}"), half).value).toHaveLength(100_000);
  expect(() => fillText(source("{{a}}{{b}}!"), half)).toThrow(
    "with its values, this text has more than 100000 UTF-16 units; shorten the values",
  );
  // Ten thousand placeholders would make 500 MB of it.
  expect(() => fillText(source("{{a}}".repeat(10_000)), half)).toThrow("with its values");
});
