import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, copyOfProgram, root } from "./bluehart.ts";

const WORDS = ["posts", "--platform", "twitter"];
const isCache = (name: string) => name.endsWith(".cache");
const cachesOf = (folder: string) => readdirSync(join(folder, "dist")).filter(isCache);

function posts(folder: string): string {
  const { stdout } = spawnSync(process.execPath, [join(folder, "bin/bluehart.js"), ...WORDS], {
    encoding: "utf8",
    cwd: root,
  });
  return stdout;
}

// Later versions of Node keep by themselves what they compiled.
describe.skipIf("enableCompileCache" in nodeModule)("what the build compiled", () => {
  const expected = bluehart(WORDS).out;

  test("is taken by the Node that built it, for every file that the command loads", () => {
    const probe = `
      const { scripts } = require("./bin/codeCache.js");
      process.argv = [process.argv[0], "bluehart", ...${JSON.stringify(WORDS)}];
      process.stdout.write = () => true;
      process.stderr.write = () => true;
      process.on("exit", () => {
        const taken = Array.from(scripts.values(), (script) => script.cachedDataRejected);
        require("node:fs").writeSync(1, JSON.stringify(taken));
      });
      require("./dist/main.cjs");`;
    const { stdout } = spawnSync(process.execPath, ["-e", probe], { encoding: "utf8", cwd: root });
    const rejected: unknown[] = JSON.parse(stdout);
    expect(rejected.length).toBeGreaterThan(1);
    expect(new Set(rejected)).toEqual(new Set([false]));
  });

  test("is not needed, and does no harm when it is broken", () => {
    const copy = copyOfProgram();
    const caches = cachesOf(copy);
    expect(caches).not.toEqual([]);
    for (const name of caches) writeFileSync(join(copy, "dist", name), "not what V8 made");
    expect(posts(copy)).toBe(expected);
    for (const name of caches) rmSync(join(copy, "dist", name));
    expect(posts(copy)).toBe(expected);
  });
});
