import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

const isRoot = process.getuid?.() === 0;

/** The words that run a program with a folder as the root of its file system. */
export function enter(jail: string): readonly [string, ...string[]] {
  return isRoot ? ["chroot", jail] : ["unshare", "--map-root-user", `--root=${jail}`];
}

/** Whether this user can change the root of a program. Under CI nothing may be skipped. */
export function canEnter(): boolean {
  if (isRoot || spawnSync("unshare", ["--map-root-user", "true"]).status === 0) return true;
  const message =
    "skipped: the single file is tried in a folder of its own, which needs root or user namespaces";
  if (process.env.CI === "true") throw new Error(message);
  console.log(message);
  return false;
}

/** Copies a program into a folder that is empty otherwise, with the libraries that it links to and nothing else. */
export function imprison(program: string, jail: string, name: string): void {
  const { stdout } = spawnSync("ldd", [program], { encoding: "utf8" });
  for (const [library] of stdout.matchAll(/\/\S+/g)) {
    mkdirSync(join(jail, dirname(library)), { recursive: true });
    copyFileSync(library, join(jail, library));
  }
  copyFileSync(program, join(jail, name));
}
