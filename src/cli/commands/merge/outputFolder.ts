import { existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "../../../core/campaign/dates.ts";
import { cannotWrite } from "../../../core/source/systemReason.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { normaliseName } from "../../../core/text/folderName.ts";
import { takeLock } from "../../../deliver/lockFolder.ts";
import { makeFolder } from "../../../deliver/makeFolder.ts";
import { say } from "../../languages/say.ts";
import {
  type EarlierRuns,
  isJournal,
  type Run,
  readEarlierRuns,
  UNFINISHED,
  writeJournal,
} from "./mergeState.ts";

/** Every n-th recipient, so that several machines do the work together. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The folder that a run writes into, and what earlier runs left in it. */
export interface OutputFolder {
  readonly path: string;
  /** Where kits are made before they are moved, on the same disk. */
  readonly unfinished: string;
  readonly run: Run;
  readonly kits: EarlierRuns["kits"];
  readonly files: EarlierRuns["files"];
  /** Gives the lock back, and removes the folder of the unfinished run if there is nothing left to do. */
  readonly close: (done: boolean) => void;
}

/** What the files of a shard are called by, so that none takes another's place. */
export function partOf(shard: Shard | undefined): string {
  return shard === undefined ? "" : `-${shard.index}-of-${shard.count}`;
}

/**
 * Creates or reopens the folder of a run and locks it. A resumed run of the same campaign goes on with the calendar of the first.
 *
 * @throws UserError if the folder is not empty and not to be resumed, if no merge wrote it, or if another run is at work in it.
 */
export function openOutput(
  path: string,
  { resume, shard }: { readonly resume: boolean; readonly shard: Shard | undefined },
  now: Omit<Run, "calendar"> & { readonly calendar: Calendar },
): OutputFolder {
  makeFolder(path);
  const part = partOf(shard);
  const unfinished = join(path, `${UNFINISHED}${part}`);
  const entries = readdirSync(path).filter((name) => !name.startsWith(UNFINISHED));
  const earlier = readEarlierRuns(path);
  const begun = shard !== undefined && existsSync(join(path, `merge-report${part}.json`));
  if (entries.length > 0 && (shard === undefined || begun) && !resume) {
    throw new UserError(say.merge.notEmpty(path));
  }
  if (entries.length > 0 && earlier.run === undefined) {
    throw new UserError(say.merge.notOurs(path));
  }
  // What is in it will be removed, which a link would let happen elsewhere.
  if (lstatSync(unfinished, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new UserError(say.merge.foreignFolder(unfinished));
  }
  makeFolder(unfinished);
  const unlock = takeLock(join(unfinished, LOCK), path);
  const close = (done: boolean) => {
    if (done) rmSync(unfinished, { recursive: true, force: true });
    else unlock();
  };
  try {
    const keep = resume || shard !== undefined;
    for (const name of readdirSync(unfinished)) {
      if (name === LOCK || (keep && isJournal(name))) continue;
      rmSync(join(unfinished, name), { recursive: true, force: true });
    }
    const same = keep && earlier.run?.fingerprint === now.fingerprint;
    const run = same && earlier.run !== undefined ? earlier.run : now;
    if (!same) writeJournal(unfinished, { run });
    const { kits, files } = earlier;
    return { path, unfinished, run, kits, files, close };
  } catch (error) {
    unlock();
    throw error instanceof UserError ? error : cannotWrite(unfinished, error);
  }
}

const LOCK = "lock.json";

/** What is in the place of a recipient's kit. */
export function kitIn(output: OutputFolder, name: string): "nothing" | "ours" | "foreign" {
  const stats = lstatSync(join(output.path, name), { throwIfNoEntry: false });
  if (stats === undefined) return "nothing";
  return stats.isDirectory() && output.kits.has(normaliseName(name)) ? "ours" : "foreign";
}

/**
 * Removes the kit of an earlier run.
 *
 * @throws UserError with exit code 3 if the disk refuses.
 */
export function removeOurs(output: OutputFolder, name: string): void {
  const folder = join(output.path, name);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
