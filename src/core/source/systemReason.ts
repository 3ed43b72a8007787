import { UserError } from "./UserError.ts";

/** What the usual errors of a system mean, in words of people who use one. */
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

/** That a file, or standard input where none is named, cannot be read, and why. */
export function cannotRead(file: string | undefined, error: unknown): UserError {
  return new UserError(`cannot read ${file ?? "standard input"}: ${systemReason(error)}`);
}

/** Why a system refused something, as its error says it. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
