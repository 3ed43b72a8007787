import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { cannotRead } from "../../core/source/systemReason.ts";
import { isFolder } from "../../deliver/makeFolder.ts";
import { pathFrom } from "./filesRead.ts";

/** The folder in a kit that has its pictures. */
const PICTURES = "pictures";
/** What Finder and Explorer leave in each folder that somebody looks at: nobody's work. */
const LEFT_BY_SYSTEMS = [".DS_Store", "Thumbs.db", "desktop.ini"];

/**
 * What lies in the folder of a kit and is not part of one, which replacing the folder would lose; undefined if there is nothing. Links, and
 * folders in the place of files, are nothing that a kit has.
 *
 * @param ours - the paths in it that are a kit's
 * @param read - the files that the call reads, which are no part of a kit whatever their names
 * @throws UserError if a folder cannot be read.
 */
export function foreignIn(
  folder: string,
  ours: ReadonlySet<string>,
  read: readonly string[],
): string | undefined {
  if (!isFolder(folder)) return undefined;
  for (const file of read) {
    const path = pathFrom(folder, file);
    if (path !== undefined) return path;
  }
  return findForeign(folder, "", ours);
}

function findForeign(folder: string, within: string, ours: ReadonlySet<string>): string | undefined {
  for (const entry of entriesOf(join(folder, within))) {
    const path = within + entry.name;
    if (entry.isFile() && LEFT_BY_SYSTEMS.includes(entry.name)) continue;
    if (path === PICTURES && entry.isDirectory()) {
      const foreign = findForeign(folder, `${PICTURES}/`, ours);
      if (foreign !== undefined) return foreign;
      // macOS may give a name back in another form than it was written in.
    } else if (!entry.isFile() || !ours.has(path.normalize("NFC"))) return path;
  }
  return undefined;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw cannotRead(folder, error);
  }
}
