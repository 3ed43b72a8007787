import type { LimitCount } from "../../platform/countText.ts";
import type { SmsParts } from "../../text/counting/sms.ts";
import { keysOf } from "../../text/keysOf.ts";

/** The words of one language for a count and its arithmetic. */
export interface CountWords {
  /** `3 links` */
  readonly links: (number: number) => string;
  readonly emoji: (number: number) => string;
  readonly wide: (number: number) => string;
  /** `218 other characters`, or `218 characters` if there is nothing else. */
  readonly other: (number: number, isAll: boolean) => string;
  /** What divides a count from what follows it. */
  readonly semicolon: string;
  /** `2 messages of 67, because of "ê" (U+00EA)` */
  readonly messages: (sms: SmsParts) => string;
  /** `291 of 280: 3 links x 23, 218 other characters; 11 over` */
  readonly sum: (count: LimitCount, shares: string, atLeast: boolean) => string;
}

/**
 * `291 of 280: 3 links x 23, 2 emoji x 2, 218 other characters; 11 over`: a count with its arithmetic.
 *
 * @param atLeast - whether the text may still become longer, see {@link Count.atLeast}
 */
export function describeCount(count: LimitCount, words: CountWords, atLeast = false): string {
  const sum = words.sum(count, describeShares(count, words), atLeast);
  return count.sms === undefined ? sum : `${sum}${words.semicolon}${words.messages(count.sms)}`;
}

/** `3 links x 23, 2 emoji x 2, 218 other characters`: what a length is made of. */
export function describeShares({ shares }: LimitCount, words: CountWords): string {
  const { other, ...particular } = shares;
  const parts = keysOf(particular).flatMap((kind) => {
    const { number, length, each } = particular[kind];
    if (number === 0) return [];
    return `${words[kind](number)} ${each === undefined ? `= ${length}` : `x ${each}`}`;
  });
  if (parts.length > 0 && other.number === 0) return parts.join(", ");
  return [...parts, words.other(other.number, parts.length === 0)].join(", ");
}
