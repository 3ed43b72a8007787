import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { systemReason } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { makeFolder } from "./makeFolder.ts";

const PREFIX = ".unfinished";

interface Staging {
  /** Ends the staging folder's name, so that several machines can write into one folder. */
  readonly suffix: string;
  /** Whether the folder may hold something already. */
  readonly mayHoldFiles: boolean;
  /** Ends the message if it may not. */
  readonly hint: string;
}

/**
 * Creates a folder and, in it, an empty staging folder on the same disk, from which results are moved once they are whole.
 * Removes what an interrupted run left in the staging folder. Returns the staging folder's path.
 *
 * @throws UserError if the folder holds files and may not, or (exit code 3) if the disk refuses.
 */
export function createStaging(folder: string, { suffix, mayHoldFiles, hint }: Staging): string {
  makeFolder(folder);
  if (!mayHoldFiles && list(folder).some((name) => !name.startsWith(PREFIX))) {
    throw new UserError(`${folder} is not empty${hint}`);
  }
  const staging = join(folder, `${PREFIX}${suffix}`);
  removeStaging(staging);
  makeFolder(staging);
  return staging;
}

/** @throws UserError with exit code 3 if the disk refuses. */
export function removeStaging(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true });
  } catch (error) {
    throw new UserError(`cannot remove ${staging}: ${systemReason(error)}`, 3);
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UserError(`cannot read the folder ${folder}: ${systemReason(error)}`, 3);
  }
}
