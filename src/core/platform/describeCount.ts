import type { Share } from "../text/counting/measure.ts";
import type { Count, LimitCount } from "./countText.ts";

/**
 * `291 of 280: 3 links x 23, 2 emoji x 2, 218 other characters; 11 over`: a count with its arithmetic.
 *
 * @param atLeast - whether the text may still become longer, see {@link Count.atLeast}
 */
export function describeCount(count: LimitCount, atLeast = false): string {
  const { length, limit, remaining, unit } = count;
  const bytes = unit === "utf8" ? " UTF-8 bytes" : "";
  const [more, less] = atLeast ? ["at least ", "at most "] : ["", ""];
  const rest = remaining < 0 ? `${more}${-remaining} over` : `${less}${remaining} left`;
  return `${more}${length} of ${limit}${bytes}: ${describeShares(count)}; ${rest}`;
}

/** `3 links x 23, 2 emoji x 2, 218 other characters`: what a length is made of. */
export function describeShares({ shares: { links, emoji, wide, other } }: LimitCount): string {
  const parts = [
    describe(links, links.number === 1 ? "link" : "links"),
    describe(emoji, "emoji"),
    describe(wide, wide.number === 1 ? "wide character" : "wide characters"),
  ].filter((part) => part !== undefined);
  const characters = other.number === 1 ? "character" : "characters";
  if (parts.length === 0) return `${other.number} ${characters}`;
  return other.number === 0 ? parts.join(", ") : `${parts.join(", ")}, ${other.number} other ${characters}`;
}

function describe({ number, length, each }: Share, noun: string): string | undefined {
  if (number === 0) return undefined;
  return each === undefined ? `${number} ${noun} = ${length}` : `${number} ${noun} x ${each}`;
}
