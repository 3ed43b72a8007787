import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { systemReason } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/**
 * Makes a folder, and those it is in, where they are missing. Node's own `recursive` says of a disk that can only be read
 * that the folder is missing.
 *
 * @throws UserError where a file stands in its place, or (exit code 3) the disk refuses.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (existsSync(folder))
    throw new UserError(`cannot make the folder ${folder}: a file of that name is there`);
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process, such as that of another shard, may have made it meanwhile.
    if (!isFolder(folder)) {
      throw new UserError(`cannot make the folder ${folder}: ${systemReason(error)}`, 3);
    }
  }
}

/** Whether there is a folder at a path, and it can be reached. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
