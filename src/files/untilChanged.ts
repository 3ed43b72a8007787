import { type FSWatcher, realpathSync, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { say } from "../core/i18n/problems/source/say.ts";
import { reasonOf } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/** How long nothing may happen before a change counts as finished, in milliseconds. Editors save in several steps. */
const PAUSE = 100;

/** The same once a file is empty or gone, as it also is between two steps of a save. */
const LONG_PAUSE = 1000;

/** What is known of files, by path: when each was changed, and how large it is. */
export type FileStates = ReadonlyMap<string, string>;

export function statesOf(files: readonly string[]): FileStates {
  return new Map(files.map((file) => [file, stateOf(file)]));
}

function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

function isEmptyOrGone(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/**
 * Resolves once a file is not any more what it was, or when told to stop. Watches folders and not files, because many editors
 * save a new file under the old one's name, and because a file may be missing still.
 *
 * @throws UserError (exit code 3) if the system refuses to watch.
 */
export async function untilChanged(states: FileStates, stop: AbortSignal): Promise<void> {
  let watchers: FSWatcher[] = [];
  let pause: NodeJS.Timeout | undefined;
  const changed = () => [...states].filter(([file, state]) => stateOf(file) !== state);
  try {
    await new Promise<void>((resolve, reject) => {
      const lookAfter = (time: number) => {
        clearTimeout(pause);
        pause = setTimeout(look, time, time);
      };
      const happened = () => lookAfter(PAUSE);
      /** Watches anew, because a folder may be there now that was missing. What came into it meanwhile is seen at once. */
      const look = (waited: number) => {
        try {
          let folders: ReadonlyMap<string, ReadonlySet<string>>;
          do {
            for (const watcher of watchers) watcher.close();
            folders = foldersOf(states.keys());
            watchers = watchFolders(folders, happened);
            // A folder that came between the two is in nobody's sight: what watches the one above it began too late.
          } while (!isSame(folders, foldersOf(states.keys())));
          const files = changed();
          if (files.length === 0) return;
          if (waited < LONG_PAUSE && files.some(([file]) => isEmptyOrGone(file))) lookAfter(LONG_PAUSE);
          else resolve();
        } catch (error) {
          reject(error);
        }
      };
      stop.addEventListener("abort", () => resolve(), { once: true });
      if (stop.aborted) resolve();
      else look(0);
    });
  } finally {
    clearTimeout(pause);
    for (const watcher of watchers) watcher.close();
  }
}

/** @throws UserError (exit code 3) if the system refuses. */
function watchFolders(folders: ReadonlyMap<string, ReadonlySet<string>>, happened: () => void): FSWatcher[] {
  return Array.from(folders, ([folder, names]) => {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || names.size === 0 || names.has(name)) happened();
      });
      // Such as Windows says of a folder that was removed.
      return watcher.on("error", happened);
    } catch (error) {
      throw new UserError(
        say((words) => words.cannotWatch(folder, reasonOf(error)(words))),
        3,
      );
    }
  });
}

/** Whether two choices of folders have the same ones. */
function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((folder) => other.has(folder));
}

/** The folders to watch, each with the names that matter in it; none if all do, because a folder on the way is missing. */
function foldersOf(files: Iterable<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    // A link stays as it is when the file that it leads to changes.
    for (const path of new Set([file, realPathOf(file)])) {
      const folder = nearestFolder(dirname(path));
      const names = folders.get(folder);
      if (folder !== dirname(path)) folders.set(folder, new Set());
      else if (names === undefined) folders.set(folder, new Set([basename(path)]));
      else if (names.size > 0) names.add(basename(path));
    }
  }
  return folders;
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** The nearest folder that exists. */
function nearestFolder(folder: string): string {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return exists || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
