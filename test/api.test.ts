import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, temporaryFolder, write } from "./cli/bluehart.ts";

const page = readFileSync(join(root, "docs/api.md"), "utf8");
/** Each example, with the output that the page shows after it. */
const examples = Array.from(
  page.matchAll(/^```js\n(?<code>.*?)^```$(?:\n\n```\n(?<output>.*?)^```$)?/gms),
  ({ groups }) => ({ code: groups?.code ?? "", output: groups?.output ?? "" }),
);

describe("docs/api.md", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/bluehart"), "dir");
  write(folder, "package.json", '{"type":"module"}');
  write(
    folder,
    "forest.yaml",
    "title: Week of the Forest\nposts:\n  - id: walk\n    text: Walk with us in {{municipality}}, www.example.org\n",
  );

  test("has an example for each part of the API", () => expect(examples).toHaveLength(3));

  test.each(examples)("the example prints what the page shows: $output", ({ code, output }) => {
    const file = write(folder, "example.js", code);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe(output);
  });

  test("the last example has written a web page", () => {
    expect(readFileSync(join(folder, "kit.html"), "utf8")).toMatch(/^<!doctype html>/);
  });
});
