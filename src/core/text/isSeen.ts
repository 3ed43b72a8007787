import { unicode } from "./unicode.ts";

/** What a text nearly always has, by which the slow compilation of Unicode's tables is skipped. */
const PLAIN = /[!-~]/;

/**
 * All but white space, what Unicode says is not displayed (which holds the fillers of Hangul, U+115F, U+1160, U+3164 and U+FFA0), and the
 * Braille pattern without dots. Source: unicode.org, DerivedCoreProperties.txt.
 */
const SEEN = unicode.u`[^\s\p{Default_Ignorable_Code_Point}\u2800]`;

/** Whether a reader sees something of a text. */
export function isSeen(text: string): boolean {
  return PLAIN.test(text) || SEEN.test(text);
}
