import type { Sentence } from "../i18n/problems/Sentence.ts";
import { say } from "../i18n/problems/source/say.ts";
import { LONGEST_TEXT } from "../text/longestText.ts";

/** Why a text is too long to be counted; undefined if it is not. */
export function tooLongToCount(text: string): Sentence | undefined {
  if (text.length <= LONGEST_TEXT) return undefined;
  return say((words) => words.tooLongToCount(text.length, LONGEST_TEXT));
}
