/** The longest text that is read and counted, in UTF-16 units. No platform takes more than two thirds of it. */
export const LONGEST_TEXT = 100_000;

/** Why a text is too long to be counted; undefined if it is not. */
export function tooLongToCount(text: string): string | undefined {
  if (text.length <= LONGEST_TEXT) return undefined;
  return `the text has ${text.length} UTF-16 units, and at most ${LONGEST_TEXT} are counted`;
}
