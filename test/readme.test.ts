import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../src/check/rules/index.ts";
import { translationMissing } from "../src/check/rules/translationMissing.ts";
import { copyOfProgram, root, write } from "./cli/bluehart.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = (language: string) =>
  Array.from(
    readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms")),
    ([, block = ""]) => block,
  );

describe("the README", () => {
  const folder = copyOfProgram();
  write(
    folder,
    "mistakes.yaml",
    "titel: Mine\nposts:\n  - id: one\n    platforms: [twiter]\n    text: Hello\n",
  );

  write(folder, "posts.ndjson", '{"text":"www.payoke.be","id":7}\n');

  const consoles = blocks("console");
  test("shows consoles", () => expect(consoles.length).toBeGreaterThan(4));

  test.each(consoles)("shows what is printed: %s", (block) => {
    const [, command = "", expected = ""] = /^\$ bluehart (.*)\n([\s\S]*)$/.exec(block) ?? [];
    expect(command).not.toBe("");
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" bin/bluehart.js ${command}`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe(expected);
  });

  test("links to files that are there", () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

const names = [...rules.map(({ name }) => name), translationMissing];

describe("docs/rules", () => {
  const pages = readdirSync(join(root, "docs/rules")).filter((name) => name !== "README.md");
  const index = readFileSync(join(root, "docs/rules/README.md"), "utf8").replace(/ +/g, " ");

  test("has a page for each rule, and no other", () => {
    expect(pages.map((name) => name.replace(/\.md$/, "")).sort()).toEqual([...names].sort());
  });

  test.each(names)("%s: has the parts of a page, and its line in the index", (name) => {
    const page = readFileSync(join(root, "docs/rules", `${name}.md`), "utf8");
    for (const heading of [`# ${name}`, "## Why", "## Bad", "## Good", "## How to mend it"])
      expect(page).toContain(`${heading}\n`);
    const [, summary = ""] = /^# .*\n\n(.*)\.\n/.exec(page) ?? [];
    expect(index).toContain(`| [${name}](${name}.md) | ${summary} |`);
  });
});
