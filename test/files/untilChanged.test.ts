import fs, { mkdirSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { statesOf, untilChanged } from "../../src/files/untilChanged.ts";
import { temporaryFolder } from "../cli/bluehart.ts";

const { watch } = fs;
const useWatch = (other: typeof watch) => {
  fs.watch = other;
  syncBuiltinESMExports();
};
afterEach(() => useWatch(watch));

test("a file is seen whose folder came just before the one above it was watched", async () => {
  const cwd = temporaryFolder();
  const folder = join(cwd, "pictures");
  const file = join(folder, "a.png");
  useWatch(((...args: Parameters<typeof watch>) => {
    mkdirSync(folder, { recursive: true });
    return watch(...args);
  }) as typeof watch);
  const stop = new AbortController();
  const changed = untilChanged(statesOf([file]), stop.signal).then(() => "changed");
  // By now the folders are watched.
  writeFileSync(file, "a");
  expect(await Promise.race([changed, wait(10_000, "not seen", { ref: false })])).toBe("changed");
  stop.abort();
});
