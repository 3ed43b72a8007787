import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
const posts = "posts: [{id: a, text: t}]\n";
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

test.each([
  [
    "a tab for indentation",
    "title: a\nposts:\n\t- id: a\n",
    "3:1",
    "Tabs are not allowed as indentation; indent with spaces",
  ],
  ["bad indentation", "title: a\nposts:\n  - id: a\n text: x\n", "4:1", "must start at the same column"],
  ["a key twice", `title: a\ntitle: b\n${posts}`, "2:1", 'the key "title" is there already, in line 1'],
  [
    "a key twice in one post",
    "title: a\nposts:\n  - {id: a, text: b, id: c}\n",
    "3:22",
    'the key "id" is there already, in line 3',
  ],
  [
    "anchors and aliases that explode",
    `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${many(8, (index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join()}]\n`)}`,
    "1:1",
    "Excessive alias count",
  ],
  ["an alias without its anchor", "title: *a\n", "1:8", "Unresolved alias"],
  ["brackets without end", `title: ${"[".repeat(900_000)}`, "1:108", "nested too deep"],
  ["lists in lists without end", "- ".repeat(450_000), "1:", "too many parts"],
  [
    "a mapping of 80,000 keys in one line",
    `a: {${many(80_000, (index) => `k${index}: 1,`)}}`,
    "1:",
    "too many parts",
  ],
  ["a tag", `title: !!js/function x\n${posts}`, "1:8", "Unresolved tag"],
  ["a merge key", "x: &x {id: a}\ntitle: b\nposts:\n  - <<: *x\n    text: b\n", "4:5", "merge keys"],
  [
    "a number where a text belongs",
    "title: t\nposts:\n  - id: a\n    text: 12\n",
    "4:11",
    "but is the number 12; put it in quotes",
  ],
  [
    "a figure that is read as a number",
    `title: t\nfacts: [{id: a, figure: 11.000, statement: s}]\n${posts}`,
    "2:25",
    "but is the number 11.000; put it in quotes",
  ],
  [
    "true for a language",
    `title: t\nlanguages: [nl, true]\n${posts}`,
    "2:17",
    "but is the boolean true; put it in quotes",
  ],
  [
    "nothing where a text belongs",
    `title:\n${posts}`,
    "1:7",
    "title: must be a text or a mapping, but is empty",
  ],
  [
    "a placeholder without quotes",
    `title: {{stad}}\n${posts}`,
    "1:9",
    "put a text that begins with {{ in quotes",
  ],
  [
    "a key that reaches for the prototype",
    `title: t\n__proto__: {a: b}\n${posts}`,
    "2:1",
    'unknown key "__proto__"',
  ],
  ["two documents", `title: t\n${posts}---\ntitle: t\n`, "3:", "a second document begins"],
  [
    "a hashtag that YAML takes for a remark",
    "title: t\nposts:\n  - id: a\n    text: Help us to #endhumantrafficking now\n",
    "4:22",
    "the text ends before #endhumantrafficking, which YAML takes for a remark: put the text in quotes",
  ],
  ["an open quote", `title: "t\n${posts}`, "1:8", "Missing closing"],
])("%s is told with its place", (_claim, content, place, message) => {
  write(cwd, "mine.yaml", content);
  const { out, code } = bluehart(["check", "mine.yaml", "--format", "compact"], { cwd });
  expect(out).toContain(`mine.yaml:${place}`);
  expect(out).toContain(message);
  expect(code).toBe(2);
});

test("100 MB are refused before they are read", () => {
  const file = openSync(join(cwd, "huge.yaml"), "w");
  ftruncateSync(file, 100 * 1024 * 1024);
  closeSync(file);
  const { err, code } = bluehart(["check", "huge.yaml"], { cwd });
  expect(err).toContain("cannot read huge.yaml: it is larger than 1 MB");
  expect(code).toBe(2);
});

test("a device without end is given up", () => {
  expect(bluehart(["check", "/dev/zero"], { cwd })).toMatchObject({ code: 2, out: "" });
});

test("a date and no are text, as YAML 1.2 has it", () => {
  write(
    cwd,
    "mine.yaml",
    "title: 2026-07-30\nlanguages: [no]\nposts: [{id: no, platforms: [x], text: no}]\n",
  );
  expect(bluehart(["posts", "--campaign", "mine.yaml", "--plain"], { cwd })).toMatchObject({
    out: "no\n",
    code: 0,
  });
});

test("a pipe is read", () => {
  const { stdout } = spawnSync(
    "sh",
    [
      "-c",
      `printf 'title: t\nposts: [{id: a, platforms: [x], text: Pijp}]\n' | "${process.execPath}" "${program}" posts --campaign /dev/stdin --plain`,
    ],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("Pijp\n");
});
