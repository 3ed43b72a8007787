import { say } from "../../core/i18n/problems/documents/say.ts";
import { UserError } from "../../core/source/UserError.ts";

/** More do not fit into the 1 MB that a campaign file may have. */
export const MOST_TEXTS = 5000;

export function tooManyTexts(): UserError {
  return new UserError(say((words) => words.tooManyTexts(MOST_TEXTS)));
}
