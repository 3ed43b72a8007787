import { lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { UserError } from "../source/UserError.ts";

/**
 * Writes a file whole or not at all: into a temporary file beside it, synced to the disk, then renamed.
 *
 * @throws UserError where the file exists and `force` is false, which ends in `hint`, the folder is missing, or (exit code 3) the disk refuses.
 */
export async function writeFile(
  file: string,
  content: string,
  { force, hint = "" }: { readonly force: boolean; readonly hint?: string },
): Promise<void> {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`cannot write ${file}: there is no folder ${folder}; create it first`);
  }
  const existing = lstatSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new UserError(`cannot write ${file}: it is a folder`);
  if (existing !== undefined && !force) throw new UserError(`${file} exists, and is left as it is${hint}`);
  try {
    await writeFileAtomic(file, content);
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${(error as Error).message}`, 3);
  }
}
