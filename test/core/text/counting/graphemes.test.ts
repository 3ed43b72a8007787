import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countGraphemes,
  graphemes,
  isOneGraphemeEach,
} from "../../../../src/core/text/counting/graphemes.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const expected = (text: string) =>
  Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));

test("what is told at a glance is what Intl.Segmenter says, of every pair of such characters", () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    isOneGraphemeEach,
  );
  expect(all.length).toBeGreaterThan(1000);
  // Whatever stands before it: each of these joins what it can.
  for (const before of ["a", "\n", "\u00a9", "‼"]) {
    const text = all.map((character) => before + character).join("");
    expect(isOneGraphemeEach(text)).toBe(true);
    expect([...segmenter.segment(text)]).toHaveLength(text.length);
  }
});

test.each(["\r", "e\u0301", "\u200d", "💙", "ก", "\ud800", "\ufe0f", "\u20e3", "\u061c"])(
  "%j is looked at closely",
  (text) => expect(isOneGraphemeEach(text)).toBe(false),
);

test.each(["", "abc\n", "a\r\nb", "e\u0301x", "👩‍👩‍👧 🇧🇪🇧🇪", "\ud800a"])("%j: texts and places", (text) => {
  expect([...graphemes(text)]).toEqual(expected(text));
  expect(countGraphemes(text)).toBe(expected(text).length);
});

test("long texts, in which a window ends anywhere, one grapheme fills one, or a pair lies across its end", () => {
  const piece = fc.constantFrom("a", "💙", "e\u0301", "🇧", "👩\u200d", "\r\n", "\u0301", "\ud83d", "é");
  fc.assert(
    fc.property(piece, fc.nat(1100), piece, fc.nat(1100), (one, times, other, more) => {
      const text = one.repeat(times) + other.repeat(more);
      expect([...graphemes(text)]).toEqual(expected(text));
    }),
    {
      numRuns: 60,
      examples: [
        ["👩\u200d", 900, "a", 3],
        ["\u0301", 1100, "a", 600],
        ["a", 511, "💙", 2],
      ],
    },
  );
});

test("what joins its neighbours, anywhere among characters that do not", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "é",
      " ",
      "\n",
      "\r",
      "\u00ad",
      "©",
      "®",
      "#",
      "“",
      "€",
      "\u0600",
      "\u0301",
      "\u0903",
      "\ufe0f",
      "\u20e3",
    ],
    ...["\u200d", "\u200b", "💙", "👩", "🏽", "🇧", "ก", "ำ", "각", "\u1100", "क", "\u094d", "\ud83d"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      expect([...graphemes(text)]).toEqual(expected(text));
      expect(countGraphemes(text)).toBe(expected(text).length);
    }),
    { numRuns: 2000 },
  );
});

test("a pictograph of U+1F400 to U+1FBFF joins no character beside it that stands alone", () => {
  const all = Array.from({ length: 0x800 }, (_, at) => String.fromCodePoint(0x1f400 + at));
  for (const before of ["", "a", "\u00a9", "#"])
    for (const after of ["", "b", "\u00ae", "0"])
      for (const pictograph of all) {
        const text = before + pictograph + after;
        expect([...graphemes(text)]).toEqual(expected(text));
      }
});
