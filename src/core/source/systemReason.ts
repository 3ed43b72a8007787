import type { Sentence } from "../i18n/problems/Sentence.ts";
import type { SourceWords, Wording } from "../i18n/problems/source/SourceWords.ts";
import { say } from "../i18n/problems/source/say.ts";
import { UserError } from "./UserError.ts";

/** What common system errors mean, in words a user understands. */
const REASONS: { readonly [code: string]: keyof SourceWords["system"] } = {
  ENOENT: "missing",
  EISDIR: "isFolder",
  // Of rm, which checks before the system does.
  ERR_FS_EISDIR: "isFolder",
  ENOTDIR: "noFolder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "readOnly",
  ENOSPC: "diskFull",
  EDQUOT: "shareFull",
  ENAMETOOLONG: "longName",
};

/** The error for a file, or by default standard input, that cannot be read. */
export function cannotRead(file: string | undefined, error: unknown): UserError {
  // As a shell variable makes it that is not set.
  if (file === "") return new UserError(say((words) => words.noFileName));
  return new UserError(say((words) => words.cannotRead(file ?? words.standardInput, reasonOf(error)(words))));
}

/** The error for a file or folder that cannot be written: this machine's fault, exit code 3. */
export function cannotWrite(path: string, error: unknown): UserError {
  return new UserError(
    say((words) => words.cannotWrite(path, reasonOf(error)(words))),
    3,
  );
}

/** Why the system refused something, from the error it threw. */
export function systemReason(error: unknown): Sentence {
  return say(reasonOf(error));
}

/** Why the system refused something, to be said inside of a sentence. */
export function reasonOf(error: unknown): Wording {
  if (!(error instanceof Error)) return () => String(error);
  const reason = "code" in error ? REASONS[String(error.code)] : undefined;
  return reason === undefined ? () => error.message : (words) => words.system[reason];
}
