import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { memoizeName } from "../../src/core/text/memoize.ts";
import { bluehart, root } from "./bluehart.ts";

const names = Object.keys(commands);

test("bluehart alone, without a terminal to guide in, says what --help and help say, and exits with 2", () => {
  const { out, code } = bluehart(["--help"]);
  expect(bluehart(["help"]).out).toBe(out);
  expect(bluehart([])).toEqual({ out, err: "", code: 2 });
  for (const name of names) expect(out).toContain(`  ${name} `);
  expect(code).toBe(0);
});

test("--version is the package's", () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(bluehart(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 });
});

/** Lines that end early although the first word of the next line, which continues them, would have fitted. */
function raggedLines(help: string, width: number): string[] {
  const [text = ""] = help.split("\nExamples:\n");
  const lines = text.split("\n");
  return lines.filter((line, index) => {
    const next = lines[index + 1] ?? "";
    const isParagraph = /^[^\s].*[^:]$/.test(line) && /^[^\s]/.test(next);
    return isParagraph && line.length + 1 + (next.split(" ")[0] ?? "").length <= width;
  });
}

/** What a command's --help says in a terminal of so many columns; "" is the program itself. */
const helpOf = memoizeName((call: `${number} ${string}`) => {
  const [columns = "", ...words] = call.trim().split(" ");
  return bluehart([...words, "--help"], { env: { COLUMNS: columns } });
});

describe.each([60, 80, 120])("in %i columns", (width) => {
  test.each(["", ...names])("%s --help fits, wraps once, and ends in examples", (name) => {
    const words = name === "" ? [] : [name];
    const { out, code } = helpOf(`${width} ${name}`);
    expect(out).toContain(`Usage: ${["bluehart", ...words].join(" ")} `);
    expect(out.split("\nExamples:\n")[1]?.trim()).toMatch(/bluehart/);
    expect(out.split("\n").filter((line) => line.length > width)).toEqual([]);
    expect(raggedLines(out, width)).toEqual([]);
    expect(out).not.toContain("\\n");
    expect(code).toBe(0);
  });
});

test.each(names)("help %s says what its --help says", (name) => {
  expect(bluehart(["help", name], { env: { COLUMNS: "80" } })).toEqual(helpOf(`80 ${name}`));
});
