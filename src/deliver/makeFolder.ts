import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { say } from "../core/i18n/problems/writing/say.ts";
import { reasonOf } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { checkName } from "./checkName.ts";

/**
 * Creates a folder and its missing parents. On a read-only disk, Node's own `recursive` reports that the folder is missing, which
 * is why this does it step by step.
 *
 * @throws UserError if its name is empty, if a file has its name, or (exit code 3) if the disk refuses.
 */
export function makeFolder(folder: string): void {
  checkName(folder);
  if (isFolder(folder)) return;
  if (existsSync(folder)) throw new UserError(say((words) => words.cannotCreate(folder, words.isFile)));
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process, such as another shard, may have created it meanwhile.
    if (!isFolder(folder)) {
      throw new UserError(
        say((words, source) => words.cannotCreate(folder, reasonOf(error)(source))),
        3,
      );
    }
  }
}

/** Whether a path is a folder that can be reached. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
