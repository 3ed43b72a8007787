import { type UnicodeExpression, unicode } from "../unicode.ts";

/**
 * What follows a date or a time of day, and not what a number counts: the end, a mark, another sign than a unit or a currency, or one
 * of these words. `more` is what else may follow a space.
 */
export function goesOn(words: string, more: readonly string[] = []): UnicodeExpression {
  const next = ["$", String.raw`[^\p{L}\d%€$£°]`, ...more, String.raw`(?:${words})(?!\p{L})`].join("|");
  return unicode.iu`^(?:$|[.,;:!?)\]…–—”“»’"'\n]|\s(?:${next}))`;
}
