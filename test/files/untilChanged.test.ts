import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { statesOf, untilChanged } from "../../src/files/untilChanged.ts";
import { temporaryFolder } from "../cli/bluehart.ts";

afterEach(() => vi.useRealTimers());

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
