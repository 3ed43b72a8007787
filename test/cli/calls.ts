import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/cli/commands/index.ts";
import { root, write } from "./bluehart.ts";

/** Writes what the calls below read into their folder. */
export function prepareCalls(folder: string): void {
  write(folder, "list.csv", "municipality\nGent\nNamur\nEupen\n");
  write(folder, "own.yaml", "title: T\nlanguages: [nl]\nposts: [{ id: a, text: Dag }]\n");
  copyFileSync(join(root, "test/fixtures/toolkits/eenzaam.md"), join(folder, "toolkit.md"));
}

/** A call of each command that does its work, in the folder that was prepared for it. */
export const CALLS: { readonly [command: string]: readonly string[] } = {
  posts: [],
  copy: ["-p", "facebook", "--post", "werelddag"],
  check: [],
  count: ["www.payoke.be"],
  init: ["--print"],
  campaigns: [],
  platforms: [],
  schema: [],
  completion: ["candidates", "--", "posts", "--post", ""],
  schedule: [],
  merge: ["--recipients", "list.csv", "--output", "kits", "-p", "x", "-l", "nl", "--post", "werelddag"],
  open: ["-p", "x", "--post", "werelddag", "--print"],
  hashtags: [],
  // It waits for a page; edit.test.ts looks at its network.
  edit: ["--help"],
  // They wait for a client; their own tests give them one.
  lsp: ["--help"],
  mcp: ["--help"],
  import: ["toolkit.md", "--dry-run"],
  translate: ["--to", "de", "de.csv", "--campaign", "own.yaml"],
  export: [],
  pictures: ["pictures", "-p", "x", "--post", "open-je-ogen", "-l", "nl"],
};

/** The commands that have no call here, and the calls of what is no command. */
export function unmatchedCalls(): string[] {
  const names = Object.keys(commands);
  const calls = Object.keys(CALLS);
  return [...names.filter((name) => !calls.includes(name)), ...calls.filter((name) => !names.includes(name))];
}
