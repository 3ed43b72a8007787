import { Lengths, type Measured } from "./Lengths.ts";

/** What is not divided any further. */
export interface Piece extends Measured {
  /** Whether a part begins with it whatever the lengths. */
  readonly begins: boolean;
  /** How bad the place before it is, from 0. */
  readonly price: number;
}

/** Which of the parts one is. */
export interface PartPosition {
  /** From 1. */
  readonly number: number;
  /** How many digits the number of all parts has. */
  readonly digits: number;
  readonly isLast: boolean;
}

/** How much room a part has for pieces, under each limit. */
export type RoomOf = (position: PartPosition) => readonly number[];

export interface Division {
  /** The piece after the last one of each part. */
  readonly ends: readonly number[];
  /** False if a piece is longer than a part, and is a part of its own. */
  readonly fits: boolean;
}

/** A place is worth an eighth of a part: of two divisions that are almost as even, the one with better places wins. */
const WORTH = 1 / 8;

/**
 * Divides pieces into the fewest parts, and of all ways to do so chooses the most even one: the least sum of the squares of what the
 * first limit counts, and of the prices of its places. Takes linear time, times the logarithm of the number of pieces in a part.
 *
 * @param roomOf - the first and the last part may have any room; between them it must not grow with the number
 */
export function divide(pieces: readonly Piece[], roomOf: RoomOf): Division {
  const divider = new Divider(pieces, roomOf);
  for (let digits = 1; ; digits++) {
    // Numbers of more digits leave less room, so as many are assumed as the result has.
    const division = divider.fewest(digits);
    const { ends, fits } = division;
    if (String(ends.length).length > digits) continue;
    return fits ? { ends: divider.mostEven(ends, digits), fits } : division;
  }
}

class Divider {
  readonly #roomOf: RoomOf;
  readonly #pieces: readonly Piece[];
  readonly #number: number;
  readonly #lengths: Lengths;
  /** After which piece the part of a piece ends at the latest. */
  readonly #latest: Int32Array;

  constructor(pieces: readonly Piece[], roomOf: RoomOf) {
    this.#roomOf = roomOf;
    this.#pieces = pieces;
    this.#number = pieces.length;
    this.#lengths = new Lengths(pieces);
    this.#latest = new Int32Array(pieces.length);
    let latest = pieces.length;
    for (let index = pieces.length - 1; index >= 0; index--) {
      this.#latest[index] = latest;
      if (pieces[index]?.begins) latest = index;
    }
  }

  /** The fewest parts: each takes as much as it can. */
  fewest(digits: number): Division {
    const ends: number[] = [];
    let fits = true;
    for (let start = 0; start < this.#number; ) {
      const number = ends.length + 1;
      const last = this.#roomOf({ number, digits, isLast: true });
      const room = this.#roomOf({ number, digits, isLast: false });
      const end = this.#fits(start, this.#number, last)
        ? this.#number
        : // What is left has to be in another part.
          this.#farthest(start, Math.min(this.#number - 1, this.#latest[start] ?? 0), room);
      if (end === start) fits = false;
      start = Math.max(end, start + 1);
      ends.push(start);
    }
    return { ends, fits };
  }

  /**
   * Makes the fewest parts as even as possible. Where a part may end is bounded by `farthest`, and by what the parts after it can take
   * at the most. As there are no fewer parts, no two of these ranges overlap, so that each place is looked at for one part only.
   */
  mostEven(farthest: readonly number[], digits: number): readonly number[] {
    const rooms = farthest.map((_, index) =>
      this.#roomOf({ number: index + 1, digits, isLast: index === farthest.length - 1 }),
    );
    const nearest = farthest.slice();
    for (let part = farthest.length - 1; part > 0; part--)
      nearest[part - 1] = this.#first(nearest[part] ?? 0, part, nearest[part] ?? 0, rooms[part] ?? []);
    const costs = new Float64Array(this.#number + 1);
    const from = new Int32Array(this.#number + 1);
    const [usual = 0] = rooms[0] ?? [];
    let before = { low: 0, high: 0 };
    for (const [part, high] of farthest.entries()) {
      const room = rooms[part] ?? [];
      const [own = 0] = room;
      const low = nearest[part] ?? 0;
      const { low: lowest, high: highest } = before;
      /** The later a part ends, the later the best place for its start is, so each half of the ends has fewer starts to try. */
      const settle = (first: number, last: number, firstStart: number, lastStart: number): void => {
        if (first > last) return;
        const end = (first + last) >>> 1;
        let best = Number.POSITIVE_INFINITY;
        let chosen = lastStart;
        const earliest = this.#first(end, Math.min(firstStart, lastStart), lastStart, room);
        for (let start = earliest; start <= lastStart; start++) {
          const price = start === 0 ? 0 : (this.#pieces[start]?.price ?? 0) * (usual * WORTH) ** 2;
          const cost = (costs[start] ?? 0) + (this.#lengths.of(start, end, 0) + usual - own) ** 2 + price;
          if (cost < best) {
            best = cost;
            chosen = start;
          }
        }
        costs[end] = best;
        from[end] = chosen;
        settle(first, end - 1, firstStart, chosen);
        settle(end + 1, last, chosen, lastStart);
      };
      settle(low, high, lowest, highest);
      before = { low, high };
    }
    const ends: number[] = [];
    for (let end = this.#number; ends.length < farthest.length; end = from[end] ?? 0) ends.unshift(end);
    return ends;
  }

  #fits(start: number, end: number, room: readonly number[]): boolean {
    if (end > (this.#latest[start] ?? 0)) return false;
    return this.#lengths.fit(start, end, room);
  }

  /** How far a part reaches that begins at a piece, at most to `most`; its start, if it has no room for the first piece. */
  #farthest(start: number, most: number, room: readonly number[]): number {
    let low = start;
    // Try twice as many each time, so that it costs no more than the part holds.
    let step = 1;
    while (low + step <= most && this.#fits(start, low + step, room)) {
      low += step;
      step *= 2;
    }
    for (; step >= 1; step = Math.floor(step / 2))
      if (low + step <= most && this.#fits(start, low + step, room)) low += step;
    return low;
  }

  /** The first piece, from `low` to `high`, from which a part reaches to `end`. */
  #first(end: number, low: number, high: number, room: readonly number[]): number {
    let first = low;
    let last = high;
    while (first < last) {
      const middle = (first + last) >>> 1;
      if (this.#fits(middle, end, room)) last = middle;
      else first = middle + 1;
    }
    return first;
  }
}
