/** The longest text that is read and counted, in UTF-16 units. No platform takes more than two thirds of it. */
export const LONGEST_TEXT = 100_000;
