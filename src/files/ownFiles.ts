import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { getAsset, isSea } from "node:sea";
import { fileURLToPath } from "node:url";

/** Whether the program is the single file that `npm run package` makes, which has its own files inside. */
const IS_SINGLE = isSea();

/** What the names of own files begin with in the single file. */
const INSIDE = "bluehart:";

const root = IS_SINGLE ? INSIDE : findRoot(dirname(fileURLToPath(import.meta.url)));

/** The nearest folder above this module that has a package.json, for src/ and the bundles alike. */
function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}

/**
 * The name of a file that comes with the program, as it is shown and read: in the package its path, relative to the current
 * folder if that is shorter.
 *
 * @param path - from the package's folder, such as data/platforms.yaml
 */
export function ownFile(path: string): string {
  if (IS_SINGLE) return INSIDE + path;
  const absolute = join(root, path);
  const near = relative(process.cwd(), absolute);
  return near.length < absolute.length ? near : absolute;
}

/** Whether a name is that of a file inside the single file, where no other function finds it. */
export function isInside(name: string): boolean {
  return IS_SINGLE && name.startsWith(INSIDE);
}

/** The bytes of a file that comes with the program. Nothing else reads such a file. */
export function readOwn(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(IS_SINGLE ? getAsset(pathOf(name)) : readFileSync(name));
}

/** The text of a file that comes with the program. */
export function readOwnText(name: string): string {
  return IS_SINGLE ? getAsset(pathOf(name), "utf8") : readFileSync(name, "utf8");
}

/** The names of the files in a folder that comes with the program, in alphabetical order. */
export function listOwn(folder: string): string[] {
  if (!IS_SINGLE)
    return readdirSync(folder, "utf8")
      .sort()
      .map((file) => join(folder, file));
  const paths: readonly string[] = JSON.parse(getAsset("index.json", "utf8"));
  const inside = `${pathOf(folder)}/`;
  return paths
    .filter((path) => path.startsWith(inside) && !path.includes("/", inside.length))
    .sort()
    .map(ownFile);
}

/** Where the single file keeps a file. What joins paths on Windows turns the slashes of a name. */
function pathOf(name: string): string {
  return name.slice(INSIDE.length).replaceAll("\\", "/");
}
