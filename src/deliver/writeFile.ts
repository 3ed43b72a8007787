import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  close,
  existsSync,
  fsync,
  lstatSync,
  open,
  realpathSync,
  rename,
  rmSync,
  type Stats,
  statSync,
  writeFile as write,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { say } from "../core/i18n/problems/writing/say.ts";
import { cannotWrite } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { checkName } from "./checkName.ts";
import { isFolder } from "./makeFolder.ts";
import { uninterrupted } from "./uninterrupted.ts";

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
 * Writes a file whole or not at all: into a temporary file beside it or in `aside`, synced to the disk, then renamed. Signals wait
 * meanwhile. A file that is replaced keeps its owner and its permissions; without `aside` a link stays, and what it leads to is replaced.
 *
 * @throws UserError if its name is empty, if the file exists and `force` is false, if its folder does not exist, or (exit code 3) if the disk refuses.
 */
export async function writeFile(
  file: string,
  content: string | Uint8Array,
  { aside, ...overwriting }: Writing,
): Promise<void> {
  checkFile(file, overwriting);
  await uninterrupted(() => replaceFile(file, content, aside));
}

async function replaceFile(
  file: string,
  content: string | Uint8Array,
  aside: string | undefined,
): Promise<void> {
  const path = aside === undefined && existsSync(file) ? realpathSync(file) : file;
  const temporary = join(aside ?? dirname(path), `${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeSynced(temporary, content);
    const before = statSync(path, { throwIfNoEntry: false });
    if (before !== undefined) giveOwner(temporary, before);
    await promisify(rename)(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(file, error);
  }
}

/** Writes a new file, and waits until it is on the disk. Signals are heard meanwhile, should the disk never answer. */
async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await promisify(open)(file, "wx");
  try {
    await promisify(write)(handle, content);
    await promisify(fsync)(handle);
  } finally {
    await promisify(close)(handle);
  }
}

/** Gives a file another's owner and permissions, as far as the system allows it: of a shared drive it may not. */
function giveOwner(file: string, { uid, gid, mode }: Stats): void {
  for (const give of [() => chownSync(file, uid, gid), () => chmodSync(file, mode)]) {
    try {
      give();
    } catch {}
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
