import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep, win32 } from "node:path";

/**
 * The path of a file that a campaign names, relative to the folder of the campaign's file; undefined if it would leave that
 * folder, by `..`, an absolute path or a symbolic link.
 */
export function pathInside(campaignFile: string, named: string): string | undefined {
  if (isAbsolute(named) || win32.isAbsolute(named) || /^[a-z]:/i.test(named) || named.includes("\0"))
    return undefined;
  const folder = dirname(campaignFile);
  const path = join(folder, named.replaceAll("\\", "/"));
  if (leaves(relative(folder, path))) return undefined;
  try {
    if (leaves(relative(realpathSync(folder), realpathSync(path)))) return undefined;
  } catch {
    // It does not exist, which its reader reports.
  }
  return path;
}

/** Whether a relative path leaves the folder that it is relative to. */
export function leaves(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
