import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import { UserError } from "../../core/source/UserError.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";

/** Why a file cannot be read, in the words of a language. */
export type Reason = (words: DocumentWords["unreadable"]) => string;

/** That a file cannot be read, and why. */
export function unreadable(file: string, why: Reason): UserError {
  return new UserError(say((words, { cannotRead }) => cannotRead(file, why(words.unreadable))));
}

/** What a library says of its error, on one line. */
export function firstLine(error: unknown): string {
  return reasonOf(error).split("\n", 1)[0] ?? "";
}
