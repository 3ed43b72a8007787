import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bluehart, temporaryFolder } from "./bluehart.ts";
import { CALLS, prepareCalls, unmatchedCalls } from "./calls.ts";

const folder = temporaryFolder();
const guard = new URL("noNetwork.mjs", import.meta.url).href;
const trace = join(folder, "trace");
const env = {
  NODE_OPTIONS: `--import=${guard} --disallow-code-generation-from-strings`,
  NETWORK_TRACE: trace,
};
prepareCalls(folder);

test("every command has a call", () => {
  expect(unmatchedCalls()).toEqual([]);
});

test.each(Object.entries(CALLS))(
  "%s reaches for no network and no shell, and evaluates nothing",
  (name, words) => {
    const { out, err } = bluehart([name, ...words], { env, cwd: folder });
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
