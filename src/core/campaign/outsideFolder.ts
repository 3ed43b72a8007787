import type { Sentence } from "../i18n/problems/Sentence.ts";
import { say } from "../i18n/problems/source/say.ts";

/** That a file lies outside the folder of the campaign that names it. */
export function outsideFolder(named: string): Sentence {
  return say((words) => words.outsideFolder(named));
}
