import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

// What people who met the program for the first time stumbled over.

const cwd = temporaryFolder();
const campaign = (name: string, lines: readonly string[]) => write(cwd, name, `${lines.join("\n")}\n`);

test.each([
  ["09-31", "day, date: is not a real date"],
  ["02-30", "day, date: is not a real date"],
  ["13-01", 'must be a month and a day, such as 07-30 (in YAML in quotes: `"07-30"`)'],
])("a campaign's day of %s is an error", (date, message) => {
  const file = campaign("day.yaml", [
    "title: T",
    `day: { date: "${date}", name: b }`,
    "posts: [{ id: a, text: b }]",
  ]);
  expect(bluehart(["check", file]).out).toContain(message);
});

test("29 February may be a campaign's day", () => {
  const file = campaign("leap.yaml", [
    "title: T",
    'day: { date: "02-29", name: b }',
    "posts: [{ id: a, platforms: [x], text: b }]",
  ]);
  expect(bluehart(["check", file]).out).toContain("no findings");
});

test("a value that is still to be filled in is named, not the text that it fills", () => {
  const file = campaign("value.yaml", [
    "title: T",
    'values: { gemeente: "[gemeente]" }',
    "posts:",
    '  - { id: a, platforms: [x], text: "Kom naar {{gemeente}}." }',
  ]);
  const { out, code } = bluehart(["check", file]);
  expect(out).toContain(
    'the value of {{gemeente}} is still [gemeente]; write the real one under "Values of placeholders"',
  );
  expect(code).toBe(1);
  expect(bluehart(["check", file, "--set", "gemeente=Gent"]).code).toBe(0);
});

test("columns of a list that no kit uses are named", () => {
  const file = campaign("list.yaml", [
    "title: T",
    "languages: [nl, fr]",
    'posts: [{ id: a, platforms: [x], text: { nl: "Dag {{municipality}}", fr: "Bonjour {{municipality}}" } }]',
  ]);
  write(cwd, "list.csv", "municipality;taal;language\nGent;nl;nl\nEupen;de;de\n");
  const { err } = bluehart(["merge", "-c", file, "-r", "list.csv", "-o", "kits", "-f", "text"], { cwd });
  expect(err).toContain(
    "1 column of the list is not used: taal. The campaign's placeholders: {{municipality}}",
  );
  expect(err).toContain('Eupen (2)  error  unknown language "de"; The languages are: nl, fr.');
});

test("a hyphen is standard output, not a file of that name", () => {
  const { out } = bluehart(["export", "-", "--format", "csv", "-p", "x", "-l", "nl"], { cwd });
  expect(out).toContain("werelddag");
  expect(existsSync(join(cwd, "-"))).toBe(false);
});

test("pictures go into a folder, whatever its name promises", () => {
  const { err, code } = bluehart(["pictures", "sheet.png", "--sheet"], { cwd });
  expect(err).toContain("pictures are written into a folder, but sheet.png is the name of a picture");
  expect(code).toBe(2);
});

test("neither importing nor translating replaces what it reads", () => {
  const table =
    "date,text,platform\n2027-06-01,Plant a tree with us,x\n2027-06-02,Walk in the woods,facebook\n";
  write(cwd, "own.csv", table);
  const imported = bluehart(["import", "own.csv", "-o", "own.csv", "--force"], { cwd });
  expect(imported.err).toContain("own.csv is what is imported, and was not overwritten");
  expect(readFileSync(join(cwd, "own.csv"), "utf8")).toBe(table);
  const lines = ["title: T", "languages: [nl]", "posts: [{ id: a, text: Dag }]"];
  const file = campaign("self.csv", lines);
  const sent = bluehart(["translate", "--to", "de", "self.csv", "-c", "self.csv", "--force"], { cwd });
  expect(sent.err).toContain("self.csv is the campaign itself");
  expect(readFileSync(file, "utf8")).toBe(`${lines.join("\n")}\n`);
});

test("in a column of platforms a small x is X", () => {
  write(
    cwd,
    "x.csv",
    "date,text,platform\n2027-06-01,Plant a tree with us,x\n2027-06-02,Walk in the woods,facebook\n",
  );
  bluehart(["import", "x.csv", "-o", "x.yaml"], { cwd });
  const yaml = readFileSync(join(cwd, "x.yaml"), "utf8");
  expect(yaml).toContain("platforms: [twitter]");
  expect(yaml).toContain("platforms: [facebook]");
});

test("a translation keeps the line breaks of Word, and no control character", () => {
  const file = campaign("control.yaml", [
    "title: T",
    "languages: [nl, de]",
    "posts: [{ id: a, text: { nl: Een twee drie } }]",
  ]);
  bluehart(["translate", "--to", "de", "control.csv", "-c", file], { cwd });
  const sent = readFileSync(join(cwd, "control.csv"), "utf8");
  write(
    cwd,
    "control.csv",
    sent.replace('"Een twee drie",,', '"Een twee drie","eins\u000bzwei\u0007\u2028drei",'),
  );
  bluehart(["translate", "--from", "control.csv", "-c", file], { cwd });
  const posts = JSON.parse(bluehart(["posts", "-c", file, "-l", "de", "--json", "-p", "x"]).out);
  expect(JSON.stringify(posts)).toContain("eins\\nzwei\\ndrei");
});

test.each([
  ["edit", ["edit", "blue-heart"]],
  ["check --fix", ["check", "--fix", "blue-heart"]],
  ["translate", ["translate", "--to", "es", "es.csv", "--campaign", "blue-heart"]],
])("who wants to change the built-in campaign is sent to init: %s", (_, words) => {
  const { err, code } = bluehart(words, { cwd: temporaryFolder() });
  expect(err).toMatch(/blue-heart\S* is built in and cannot be changed; .*\bbluehart init$/m);
  expect(code).toBe(2);
});

test("no command writes over a file that it reads, not even through a link", () => {
  const lines = [
    "title: T",
    "languages: [nl]",
    "hashtags: tags.txt",
    'posts: [{ id: a, platforms: [x], text: "Bel {{name}}" }]',
  ];
  const tags = "hashtags: [{ tag: Dag, use: always }]\n";
  const list = "name\nGent\n";
  const folder = temporaryFolder();
  const files: { readonly [name: string]: string } = {
    "g.yaml": `${lines.join("\n")}\n`,
    "tags.txt": tags,
    "list.csv": list,
  };
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  symlinkSync("g.yaml", join(folder, "link.txt"));
  mkdirSync(join(folder, "kits"));
  symlinkSync("../list.csv", join(folder, "kits", "merge-report.json"));
  const calls = [
    ["export", "--format", "text", "--force", "g.yaml"],
    ["export", "--force", "link.txt"],
    ["export", "--force", "tags.txt"],
    ["merge", "-r", "list.csv", "-o", "kits", "--resume"],
    ["edit", "g.yaml", "--output", "link.txt", "--force"],
  ];
  for (const call of calls) {
    const named = call[0] === "edit" ? [] : ["--campaign", "g.yaml"];
    const { code, err } = bluehart([...call, ...named], { cwd: folder });
    expect(err, call.join(" ")).toMatch(/was not overwritten|is the campaign itself/);
    expect(code).toBe(2);
  }
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  }
});
