import fs, { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { statesOf, untilChanged } from "../../src/files/untilChanged.ts";
import { temporaryFolder } from "../cli/bluehart.ts";

const { watch } = fs;
const useWatch = (other: typeof watch) => {
  fs.watch = other;
  syncBuiltinESMExports();
};
afterEach(() => {
  useWatch(watch);
  vi.useRealTimers();
});

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

test("a file that a save has emptied and not yet written is no change", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const file = join(temporaryFolder(), "a.yaml");
  writeFileSync(file, "old");
  let seen: string | undefined;
  const change = untilChanged(statesOf([file]), new AbortController().signal).then(() => {
    seen = readFileSync(file, "utf8");
  });
  writeFileSync(file, "");
  while (vi.getTimerCount() === 0) await turn();
  // The usual pause is over, and a good part of the long one.
  for (let time = 0; time < 1000; time += 50) {
    vi.advanceTimersByTime(50);
    await turn();
  }
  expect(seen).toBeUndefined();
  writeFileSync(file, "new");
  while (seen === undefined) {
    vi.advanceTimersByTime(50);
    await turn();
  }
  await change;
  expect(seen).toBe("new");
});

test("a file that stays empty is a change after all", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const file = join(temporaryFolder(), "a.yaml");
  writeFileSync(file, "old");
  let isSeen = false;
  const change = untilChanged(statesOf([file]), new AbortController().signal).then(() => {
    isSeen = true;
  });
  writeFileSync(file, "");
  while (!isSeen) {
    vi.advanceTimersByTime(50);
    await turn();
  }
  await change;
});
