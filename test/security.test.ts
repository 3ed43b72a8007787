import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./cli/bluehart.ts";

const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const promises = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:---|promise|what it)/.test(line));

test("every promise of SECURITY.md names the test behind it", () => {
  expect(promises.length).toBeGreaterThan(30);
  expect(promises.filter((line) => !/\| `[^|]*\.test\.ts`[^|]*\|$/.test(line))).toEqual([]);
});

test("every file that SECURITY.md names is there", () => {
  const files = [...page.matchAll(/`((?:test|docs)\/[^`]*)`/g)].map(([, file = ""]) => file);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
