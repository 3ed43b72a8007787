import { lstatSync, renameSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { say } from "../core/i18n/problems/writing/say.ts";
import { cannotWrite } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { checkName } from "./checkName.ts";
import { isFolder } from "./makeFolder.ts";

/** How something is written that may exist. */
export interface Writing {
  /** Whether to overwrite it. */
  readonly force: boolean;
  /** What ends the message if it is not overwritten. */
  readonly hint?: string;
  /** A folder on the same disk for what is temporary; by default the one that is written into. */
  readonly aside?: string;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it or in `aside`, synced to the disk, then renamed.
 *
 * @throws UserError if its name is empty, if the file exists and `force` is false, if its folder does not exist, or (exit code 3) if the disk refuses.
 */
export async function writeFile(
  file: string,
  content: string | Uint8Array,
  { aside, ...overwriting }: Writing,
): Promise<void> {
  checkFile(file, overwriting);
  try {
    const temporary = aside === undefined ? file : join(aside, basename(file));
    await writeFileAtomic(temporary, typeof content === "string" ? content : Buffer.from(content));
    if (temporary !== file) renameSync(temporary, file);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/**
 * Whether a file may be written, which is worth knowing before the work that makes it.
 *
 * @throws UserError if its name is empty, if the file exists and `force` is false, or if its folder does not exist.
 */
export function checkFile(file: string, { force, hint = "" }: Writing): void {
  checkName(file);
  checkParent(file);
  const existing = lstatSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory())
    throw new UserError(say((_, source) => source.cannotWrite(file, source.system.isFolder)));
  // A link to nothing has no target, and is replaced as a file is.
  const target = existing?.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false }) : existing;
  if (force && target !== undefined && !target.isFile()) {
    throw new UserError(say((words, source) => source.cannotWrite(file, words.notRegular)));
  }
  if (existing !== undefined && !force) throw new UserError(say((words) => words.exists(file) + hint));
}

/** @throws UserError if the folder that a path is in does not exist. */
export function checkParent(path: string): void {
  const folder = dirname(path);
  if (isFolder(folder)) return;
  throw new UserError(say((words, source) => source.cannotWrite(path, words.noFolder(folder))));
}
