import { UserError } from "./UserError.ts";

/** What common system errors mean, in words a user understands. */
const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/** The error for a file, or by default standard input, that cannot be read. */
export function cannotRead(file: string | undefined, error: unknown): UserError {
  // As a shell variable makes it that is not set.
  if (file === "") return new UserError("the name of the file to read is empty");
  return new UserError(`cannot read ${file ?? "standard input"}: ${systemReason(error)}`);
}

/** The error for a file or folder that cannot be written: this machine's fault, exit code 3. */
export function cannotWrite(path: string, error: unknown): UserError {
  return new UserError(`cannot write ${path}: ${systemReason(error)}`, 3);
}

/** Why the system refused something, from the error it threw. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? error.message;
}
