import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

/** The campaign file that commands look for in the current folder, and that `bluehart init` writes. */
export const USUAL_FILE = "bluehart.yaml";

/** Other names under which people save a campaign. */
const LIKELY_FILE = /^(?:bluehart\.yml|campaign\.ya?ml|.+\.bluehart\.ya?ml)$/i;

/** How much of a YAML file is searched for posts, in bytes. */
const SEARCHED = 64 * 1024;

/** The names of the files in a folder that are campaigns by their name: bluehart.yaml alone, or all likely ones. */
export function likelyCampaigns(folder = "."): string[] {
  if (existsSync(join(folder, USUAL_FILE))) return [USUAL_FILE];
  return yamlFiles(folder).filter((name) => LIKELY_FILE.test(name));
}

/** The names of the YAML files in a folder that have posts, in alphabetical order. */
export function filesWithPosts(folder = "."): string[] {
  return yamlFiles(folder).filter((name) => hasPosts(join(folder, name)));
}

/** The names of the YAML files in a folder, in alphabetical order. */
function yamlFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name));
    return files.map(({ name }) => name).sort();
  } catch {
    // A folder that cannot be listed has no campaign to pick.
    return [];
  }
}

/** Whether a file has the key `posts` at the beginning of a line, as every campaign has. */
function hasPosts(file: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const bytes = new Uint8Array(SEARCHED);
    const length = readSync(handle, bytes);
    return /^["']?posts["']?[ \t]*:/m.test(new TextDecoder().decode(bytes.subarray(0, length)));
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
