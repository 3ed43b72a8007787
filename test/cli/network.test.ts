import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();
const guard = new URL("noNetwork.mjs", import.meta.url).href;
const trace = join(folder, "trace");
const list = write(folder, "list.csv", "municipality\nGent\n");
const env = {
  NODE_OPTIONS: `--import=${guard} --disallow-code-generation-from-strings`,
  NETWORK_TRACE: trace,
};
const own = write(folder, "own.yaml", "title: T\nlanguages: [nl]\nposts: [{ id: a, text: Dag }]\n");

/** A call of each command that does its work. */
const CALLS: { readonly [command: string]: readonly string[] } = {
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
  merge: ["--recipients", list, "--output", join(folder, "kits")],
  open: ["-p", "x", "--post", "werelddag", "--print"],
  hashtags: [],
  // It waits for a page; edit.test.ts looks at its network.
  edit: ["--help"],
  // It waits for a client; mcp.test.ts gives it one.
  mcp: ["--help"],
  import: ["test/fixtures/toolkits/eenzaam.md", "--dry-run"],
  translate: ["--to", "de", join(folder, "de.csv"), "--campaign", own],
  export: [],
  pictures: [join(folder, "pictures"), "-p", "x", "--post", "open-je-ogen"],
};

test("every command has a call here", () => {
  expect(Object.keys(CALLS).sort()).toEqual(Object.keys(commands).sort());
});

test.each(Object.entries(CALLS))(
  "%s reaches for no network and no shell, and evaluates nothing",
  (name, words) => {
    const { out, err } = bluehart([name, ...words], { env });
    const writes = ["merge", "pictures", "translate"].includes(name);
    expect(writes ? err : out).toMatch(writes ? /^Wrote /m : /./);
    expect(existsSync(trace)).toBe(false);
  },
);

test("the guard sees who does", () => {
  for (const code of [
    "fetch('http://127.0.0.1:9')",
    "require('net').connect(9)",
    "require('dns').lookup('a.invalid', () => {})",
    "import('node:child_process').then(({ execSync }) => execSync('true'))",
    "require('child_process').spawnSync('true', { shell: true })",
    "require('child_process').execFileSync('/bin/sh', ['-c', 'true'])",
  ]) {
    const { status } = spawnSync(process.execPath, ["--import", fileURLToPath(guard), "-e", code], {
      env: { ...process.env, ...env, NODE_OPTIONS: "" },
    });
    expect(status).not.toBe(0);
  }
  expect(existsSync(trace)).toBe(true);
});
