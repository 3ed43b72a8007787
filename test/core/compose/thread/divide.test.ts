import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, type PartPosition, type Piece } from "../../../../src/core/compose/thread/divide.ts";

/** Pieces of these lengths under one limit, with gaps of 1. */
const pieces = (lengths: readonly number[]): Piece[] =>
  lengths.map((length) => ({ lengths: [length], gaps: [1], begins: false, price: 0 }));

const lengthOf = (lengths: readonly number[], start: number, end: number) =>
  lengths.slice(start, end).reduce((sum, length) => sum + length, 0) + (end - start - 1);

describe("divide", () => {
  test("takes the fewest parts", () => {
    // 3 + 1 + 3 and 3 + 1 + 3 fill two parts of 7.
    expect(divide(pieces([3, 3, 3, 3]), () => [7]).ends).toEqual([2, 4]);
    expect(divide(pieces([3, 3, 3, 3]), () => [6]).ends).toEqual([1, 2, 3, 4]);
  });

  test("makes the parts even", () => {
    // Two parts of 24: 5 pieces and 1 would do, 3 and 3 are more even.
    expect(divide(pieces([4, 4, 4, 4, 4, 4]), () => [24]).ends).toEqual([3, 6]);
  });

  test("begins a part where it must", () => {
    const [first, second, third] = pieces([1, 1, 1]);
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(divide([first, { ...second, begins: true }, third], () => [20]).ends).toEqual([1, 3]);
  });

  test("gives a piece that is too long a part of its own, and says so", () => {
    expect(divide(pieces([3, 30, 3]), () => [7])).toEqual({ ends: [1, 2, 3], fits: false });
  });

  test("leaves room for longer numbers from ten parts on", () => {
    // Nine parts have room for 10, ten and more for 8: eighteen pieces of 4 need nine parts of 4 + 1 + 4 = 9 or eighteen.
    const roomOf = ({ digits }: PartPosition) => [11 - 2 * digits];
    expect(divide(pieces(Array(18).fill(4)), roomOf).ends).toHaveLength(9);
    expect(divide(pieces(Array(19).fill(4)), roomOf).ends).toHaveLength(19);
  });

  /** The first part has 4 less, and the last one 3. */
  const roomOf =
    (room: number) =>
    ({ number, isLast }: PartPosition) => [room - (number === 1 ? 4 : 0) - (isLast ? 3 : 0)];

  test("is the best of all divisions", () => {
    const problem = fc.record({
      lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      room: fc.integer({ min: 16, max: 30 }),
      prices: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      begins: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(problem, ({ lengths, room, prices, begins }) => {
        const given = pieces(lengths).map((piece, index) => ({
          ...piece,
          price: prices[index] ?? 0,
          begins: index > 0 && (begins[index] ?? false) && (begins[index - 1] ?? false),
        }));
        const roomFor = roomOf(room);
        /** The number of parts and the cost of a division; undefined if it is none. */
        const weigh = (ends: readonly number[]) => {
          let cost = 0;
          const [usual = 0] = roomFor({ number: 1, digits: 1, isLast: ends.length === 1 });
          for (const [index, end] of ends.entries()) {
            const start = ends[index - 1] ?? 0;
            const [own = 0] = roomFor({ number: index + 1, digits: 1, isLast: index === ends.length - 1 });
            const length = lengthOf(lengths, start, end);
            if (length > own || given.slice(start + 1, end).some((piece) => piece.begins)) return undefined;
            cost +=
              (length + usual - own) ** 2 + (start > 0 ? (given[start]?.price ?? 0) : 0) * (usual / 8) ** 2;
          }
          return { parts: ends.length, cost };
        };
        const all = Array.from({ length: 2 ** (lengths.length - 1) }, (_, mask) => [
          ...Array.from(lengths.keys()).filter((at) => at > 0 && ((mask >> (at - 1)) & 1) === 1),
          lengths.length,
        ]).flatMap((ends) => weigh(ends) ?? []);
        const parts = Math.min(...all.map((one) => one.parts));
        const cost = Math.min(...all.filter((one) => one.parts === parts).map((one) => one.cost));
        const division = divide(given, roomFor);
        expect(division.fits).toBe(true);
        const found = weigh(division.ends);
        expect(found?.parts).toBe(parts);
        expect(found?.cost).toBeCloseTo(cost, 6);
      }),
      { numRuns: 500 },
    );
  });
});
