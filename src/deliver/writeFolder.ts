import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { say } from "../core/i18n/problems/writing/say.ts";
import { cannotWrite } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { checkName } from "./checkName.ts";
import { takeLock } from "./lockFolder.ts";
import { isFolder } from "./makeFolder.ts";
import { uninterrupted } from "./uninterrupted.ts";
import { checkParent, type Writing } from "./writeFile.ts";
import { writeWhole } from "./writeWhole.ts";

/**
 * Whether a folder may be written, which is worth knowing before the work that makes its files.
 *
 * @throws UserError if its name is empty, if it exists and `force` is false, if it is no folder, or if its parent does not exist.
 */
export function checkFolder(folder: string, { force, hint = "" }: Writing): void {
  checkName(folder);
  const path = resolve(folder);
  checkParent(path);
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing !== undefined && !isFolder(path)) {
    throw new UserError(say((words, source) => source.cannotWrite(folder, words.isNoFolder)));
  }
  if (existing !== undefined && !force) throw new UserError(say((words) => words.exists(folder) + hint));
}

/**
 * Writes a folder of files, whose names may have folders, whole or not at all: into a temporary folder beside it, or in `aside` on the same disk, synced to the
 * disk, then renamed. An existing folder is moved aside first and removed at the end. Signals wait meanwhile, so that nothing
 * temporary is left behind. Without `aside`, a lock beside the folder keeps other runs out, and what a run that was killed left
 * beside it is removed.
 *
 * @throws UserError if its name is empty, if it exists and `force` is false, if another run is writing it, or (exit code 3) if the
 * disk refuses.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { aside, ...overwriting }: Writing,
): Promise<void> {
  checkFolder(folder, overwriting);
  await uninterrupted(() => replaceFolder(folder, files, aside));
}

function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  within: string | undefined,
): void {
  // A trailing slash, or the current folder's dot, cannot name a neighbour. A link to a folder stays, and what it leads to is replaced.
  const path = isFolder(folder) ? realpathSync(folder) : resolve(folder);
  const existing = lstatSync(path, { throwIfNoEntry: false });
  const unlock =
    within === undefined ? takeLock(join(dirname(path), `.${basename(path)}.lock`), folder) : () => {};
  let aside: string | undefined;
  try {
    aside = makeIn(within ?? dirname(path), path);
    for (const [name, content] of files) {
      const file = join(aside, name);
      mkdirSync(dirname(file), { recursive: true });
      writeSynced(file, content);
    }
    if (existing === undefined) renameSync(aside, path);
    else replace(path, aside, within ?? dirname(path));
    if (within === undefined) removeLeftovers(path);
  } catch (error) {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw cannotWrite(folder, error);
  } finally {
    unlock();
  }
}

/** Replaces a folder by another. If that fails, the old one is in its place again. */
function replace(path: string, by: string, within: string): void {
  const holder = makeIn(within, path);
  const old = join(holder, "old");
  try {
    renameSync(path, old);
    try {
      renameSync(by, path);
    } catch (error) {
      renameSync(old, path);
      throw error;
    }
  } finally {
    rmSync(holder, { recursive: true, force: true });
  }
}

/** Removes the temporary folders of runs over the same folder that were killed. The lock keeps those at work out. */
function removeLeftovers(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const isLeftover = name.startsWith(start) && /^[0-9a-f]{12}$/.test(name.slice(start.length));
    if (isLeftover) rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

function makeIn(parent: string, path: string): string {
  const folder = join(parent, `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  mkdirSync(folder);
  return folder;
}

function writeSynced(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, "wx");
  try {
    writeWhole(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
