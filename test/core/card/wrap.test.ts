import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as wrapping from "../../../src/core/card/wrap.ts";

/** Every UTF-16 unit is one wide. */
const measure = (text: string) => text.length;
const wrap = (text: string, width: number) => wrapping.wrap(wrapping.breakable(text, measure), width);
const balance = (text: string, width: number) => wrapping.balance(wrapping.breakable(text, measure), width);
const lines = (text: string, width: number) => wrap(text, width).lines;

describe("a line ends", () => {
  test.each([
    ["at a space", "aaa bbb ccc", 7, ["aaa bbb", "ccc"]],
    ["not at a no-break space", "aaa bbb\u00a0ccc", 8, ["aaa", "bbb\u00a0ccc"]],
    ["behind a hyphen between letters", "aaa-bbb", 5, ["aaa-", "bbb"]],
    ["not behind a hyphen before a digit", "a 078-05", 7, ["a", "078-05"]],
    ["behind a slash of an address", "a.be/bbb", 6, ["a.be/", "bbb"]],
    ["between any two ideographs", "人身売買", 2, ["人身", "売買"]],
    ["where the text has a line", "a\nb", 9, ["a", "b"]],
    ["nowhere if all of it fits", "aaa bbb", 7, ["aaa bbb"]],
  ])("%s", (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test("at a word of a script without spaces", () => {
    const text = "การค้ามนุษย์เป็นอาชญากรรม";
    const words = Array.from(
      new Intl.Segmenter("th", { granularity: "word" }).segment(text),
      (word) => word.segment,
    );
    const wrapped = wrap(text, 12);
    expect(wrapped.divided).toBe(false);
    const ends = new Set(words.map((_, index) => words.slice(0, index + 1).join("")));
    for (const [index] of wrapped.lines.entries()) {
      expect(ends).toContain(wrapped.lines.slice(0, index + 1).join(""));
    }
  });
});

test("a word longer than a line is divided, between graphemes", () => {
  expect(wrap("aaaaa 👩‍👩‍👧", 3)).toEqual({ lines: ["aaa", "aa", "👩‍👩‍👧"], divided: true });
});

test("no line is wider than it may be, and nothing is lost but the space at the end of a line", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "é", "人", "\u00a0"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (written, width) => {
      const wrapped = lines(written, width);
      for (const line of wrapped) expect(line.length).toBeLessThanOrEqual(width);
      expect(wrapped.join("").replaceAll(" ", "")).toBe(written.replaceAll(" ", ""));
    }),
  );
});

test("balanced lines are as many, and the longest is no longer", () => {
  const text = fc.array(fc.constantFrom("a", "bbb", "ccccc", "dd"), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 20 }), (words, width) => {
      const plain = wrap(words.join(" "), width).lines;
      const balanced = balance(words.join(" "), width).lines;
      expect(balanced).toHaveLength(plain.length);
      expect(Math.max(...balanced.map(measure))).toBeLessThanOrEqual(Math.max(...plain.map(measure)));
    }),
  );
  // Two words on each line, not three and one.
  expect(balance("aaa bbb ccc ddd", 11).lines).toEqual(["aaa bbb", "ccc ddd"]);
});
