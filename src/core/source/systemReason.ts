import { UserError } from "./UserError.ts";

/** What the system's common errors mean, in everyday words. */
const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/** Reports that a file, or standard input if none is named, cannot be read, and why. */
export function cannotRead(file: string | undefined, error: unknown): UserError {
  return new UserError(`cannot read ${file ?? "standard input"}: ${systemReason(error)}`);
}

/** Why the system refused something. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
