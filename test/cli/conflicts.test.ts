import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { speak } from "../../src/cli/languages/say.ts";
import { keysOf } from "../../src/core/text/keysOf.ts";
import { has } from "../tools.ts";
import { bluehart, program, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
write(
  cwd,
  "c.yaml",
  `title: T
limits: {x: 500}
day: {date: "07-30", name: Dag}
posts: [{id: a, platforms: [x], when: "day, 09:00", text: Dag}]
`,
);

test.each([
  ["posts --json --copy"],
  ["posts --json --plain"],
  ["check --json -f sarif"],
  ["count --json --ndjson"],
])("options that exclude each other are refused: %s", (words) => {
  const { out, err, code } = bluehart(words.split(" "), { cwd, input: "a" });
  expect(err).toMatch(/^error {2}option '--json' cannot be used with option/);
  expect(out).toBe("");
  expect(code).toBe(2);
});

test.each(["--json", "--format compact"])(
  "a dry run shows a difference, not a report: %s is refused",
  (format) => {
    const { out, err, code } = bluehart(["check", "--fix", "--dry-run", ...format.split(" "), "c.yaml"], {
      cwd,
    });
    expect(err).toMatch(/^error {2}option '--dry-run' cannot be used with option '.*--(?:json|format)/);
    expect([out, code]).toEqual(["", 2]);
  },
);

test.each([
  [
    "posts -c c.yaml --campaign d.yaml",
    '--campaign takes one value, but is given two: "c.yaml" and "d.yaml"',
  ],
  [
    "schedule --year 2027 -c c.yaml --year=2028",
    '--year takes one value, but is given two: "2027" and "2028"',
  ],
  ["check --format json -f sarif", '--format takes one value, but is given two: "json" and "sarif"'],
  [
    "import a.txt --map text=a --map text=b",
    '--map takes one value, but is given two: "text=a" and "text=b"',
  ],
  ["posts --set a=1 --set a=2", '--set takes one value, but is given two: "a=1" and "a=2"'],
  ["posts --set a=1 --set b=1 --set a=1 --set b=", '--set takes one value, but is given two: "b=1" and "b="'],
  ["import a.txt --lang fr --lang nl", '--lang takes one value, but is given two: "fr" and "nl"'],
  ["copy --picture --picture 2", '--picture takes one value, but is given two: "" and "2"'],
  ["--ui en posts --ui nl", "--ui vraagt één waarde, maar krijgt er twee: “en” en “nl”"],
])("an option that takes one value is refused if it is given two: %s", (words, message) => {
  const { out, err, code } = bluehart(words.split(" "), { cwd });
  expect([out, err, code]).toEqual(["", `${message.startsWith("--ui") ? "fout" : "error"}  ${message}\n`, 2]);
});

test("the same value twice is one value, and options that repeat go on repeating", () => {
  const same = ["-c", "c.yaml", "--campaign", "c.yaml", "--numbering", "none", "--numbering=none"];
  const many = ["--post", "a", "--post", "a", "-p", "x", "-p", "facebook", "-l", "all", "-l", "all"];
  expect(bluehart(["posts", ...same, ...many], { cwd })).toMatchObject({ err: "", code: 0 });
});

test("only these options repeat", async () => {
  await speak("en");
  const repeating = new Map<string, string[]>();
  for (const name of keysOf(commands)) {
    const command = new Command(name);
    (await commands[name]()).default(command, commands);
    for (const { long, parseArg } of command.options) {
      if (parseArg?.length === 2) repeating.set(long ?? "", [...(repeating.get(long ?? "") ?? []), name]);
    }
  }
  expect([...repeating.keys()].sort()).toEqual(
    ["--format", "--lang", "--limit", "--map", "--platform", "--post", "--set"].sort(),
  );
  expect(repeating.get("--format")).toEqual(["merge"]);
});

describe("--limit", () => {
  const limit = (...words: string[]) =>
    bluehart(["posts", "-c", "c.yaml", ...words], { cwd }).out.match(/a {2}twitter {2}3\/(\d+)/)?.[1];

  test("wins over the file, by any name of the platform, a named limit too", () => {
    expect(limit()).toBe("500");
    expect(limit("--limit", "x=premium")).toBe("25000");
    expect(limit("--limit", "twitter=premium")).toBe("25000");
    expect(limit("--limit", "twitter=300")).toBe("300");
  });

  test.each([
    ["x=5", "x=7", '"x=5" and "x=7"'],
    ["twitter=1", "x=25000", '"twitter=1" and "x=25000"'],
  ])("is refused twice for one platform, by any of its names: %s, %s", (first, second, both) => {
    const { code, err } = bluehart(["count", "x", "--limit", first, "--limit", second], { cwd });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`--limit takes one value, but is given two: ${both}`),
    ]);
  });

  test("may say the same twice", () => {
    expect(limit("--limit", "x=5", "--limit", "twitter=5", "--limit", "x=5")).toBe("5");
  });
});

test.each([
  ["--year", "1899"],
  ["--year", "2200"],
  ["--today", "1899-12-31"],
  ["--today", "2200-01-01"],
])("%s %s is outside the years", (option, value) => {
  const { err, code } = bluehart(["schedule", "-c", "c.yaml", option, value], { cwd });
  expect(err).toContain("from 1900 to 2199");
  expect(code).toBe(2);
});

test("a calendar says when it was exported, so that a later export updates an earlier one", () => {
  const events = (...words: string[]) => {
    const { out } = bluehart(["export", "-c", "c.yaml", "-f", "ics", "--year", "2027", ...words], { cwd });
    const value = (name: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(out)?.[1];
    return {
      uid: value("UID"),
      stamp: value("DTSTAMP"),
      modified: value("LAST-MODIFIED"),
      version: value("SEQUENCE"),
    };
  };
  const first = events("--today", "2000-01-02");
  // A day has 86,400 seconds.
  expect(first).toMatchObject({ stamp: "20000102T000000Z", modified: "20000102T000000Z", version: "86400" });
  const now = events();
  expect(now.uid).toBe(first.uid);
  expect(now.stamp).toMatch(/^20\d{6}T\d{6}Z$/);
  const later = Number(now.version) * 1000 + Date.UTC(2000, 0, 1);
  expect(Math.abs(later - Date.now())).toBeLessThan(60_000);
});

test.runIf(has("script"))("every report shows control characters as numbers on a terminal", () => {
  write(cwd, "evil.yaml", 'title: T\nposts: [{id: a, platforms: [x], text: "{{a\\u009bb}} \\u009b31m"}]\n');
  for (const format of ["pretty", "compact", "json", "sarif", "github", "junit"]) {
    const command = `'${process.execPath}' '${program}' check -c evil.yaml --no-color -f ${format}`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { cwd, encoding: "utf8" });
    expect(stdout.length).toBeGreaterThan(20);
    expect(stdout).not.toContain("\u009b");
  }
});

test("a Word document of one moment has the same bytes each time", () => {
  const make = (name: string) => {
    bluehart(["export", "-c", "c.yaml", name, "--today", "2027-01-31"], { cwd });
    return readFileSync(join(cwd, name));
  };
  const [one, other] = [make("one.docx"), make("other.docx")];
  expect(one.subarray(0, 2).toString()).toBe("PK");
  expect(one.equals(other)).toBe(true);
});
