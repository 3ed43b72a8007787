import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapsAny, spanAt } from "../../../src/core/text/Span.ts";

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 8, end: 10 },
];

test.each([
  [0, undefined],
  [1, undefined],
  [2, 0],
  [3, 0],
  [4, 1],
  [5, undefined],
  [8, 2],
  [9, 2],
  [10, undefined],
])("the unit at %d is in the span number %s", (offset, index) => {
  expect(spanAt(offset, SPANS)).toBe(index === undefined ? undefined : SPANS[index]);
});

test.each([
  [0, 2, false],
  [0, 3, true],
  [3, 4, true],
  [5, 8, false],
  [5, 9, true],
  [9, 20, true],
  [10, 20, false],
  [0, 20, true],
])("%d to %d shares a unit with one: %s", (start, end, expected) => {
  expect(overlapsAny({ start, end }, SPANS)).toBe(expected);
});

test("no spans hold nothing", () => {
  expect(spanAt(0, [])).toBeUndefined();
  expect(overlapsAny({ start: 0, end: 9 }, [])).toBe(false);
});

test("any spans: what a look at each of them says", () => {
  // Gaps and lengths, one after the other.
  const spans = fc
    .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 20 })
    .map((parts) => {
      let at = 0;
      return parts.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
    });
  fc.assert(
    fc.property(spans, fc.nat(80), fc.integer({ min: 1, max: 10 }), (list, start, length) => {
      const end = start + length;
      expect(spanAt(start, list)).toBe(list.find((span) => span.start <= start && start < span.end));
      expect(overlapsAny({ start, end }, list)).toBe(
        list.some((span) => span.start < end && start < span.end),
      );
    }),
  );
});
