import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { bluehart, root } from "./bluehart.ts";

const names = Object.keys(commands);

test("bluehart alone, --help and help say the same", () => {
  const { out, code } = bluehart([]);
  expect(bluehart(["--help"]).out).toBe(out);
  expect(bluehart(["help"]).out).toBe(out);
  for (const name of names) expect(out).toContain(`  ${name} `);
  expect(code).toBe(0);
});

test("--version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(bluehart(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 });
});

describe.each(names)("%s --help", (name) => {
  const { out, code } = bluehart([name, "--help"]);

  test("ends in examples, fits 80 columns but for them, and is what help prints", () => {
    expect(out).toContain(`Usage: bluehart ${name}`);
    const [text = "", examples = ""] = out.split("\nExamples:\n");
    expect(examples.trim()).not.toBe("");
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toContain("\\n");
    expect(bluehart(["help", name]).out).toBe(out);
    expect(code).toBe(0);
  });
});
