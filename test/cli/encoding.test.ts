import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

/** A text in Windows-1252, for characters that it shares with Latin-1. */
const windows = (text: string) => Buffer.from(text, "latin1");
const CAMPAIGN = 'title: T\nposts: [{id: a, platforms: [x], text: "Dag {{naam}}"}]\n';

function merge(name: string, list: string | Uint8Array) {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", CAMPAIGN);
  write(cwd, name, list);
  const outcome = bluehart(["merge", "-c", "c.yaml", "-r", name, "-o", "kits", "-f", "markdown"], { cwd });
  return { ...outcome, kit: (folder: string) => readFileSync(join(cwd, "kits", folder, "kit.md"), "utf8") };
}

describe("a list of recipients that is not UTF-8", () => {
  test("is read as Windows-1252, and one line says so", () => {
    const { err, code, kit } = merge("l.csv", windows("naam;b\r\nLiège;1\r\nSpa;2\r\n"));
    expect(err.split("\n").filter((line) => line.includes("Windows-1252"))).toEqual([
      "l.csv is not UTF-8; it was read as Windows-1252",
    ]);
    expect(kit("Liège")).toContain("Dag Liège");
    expect(code).toBe(0);
  });

  test.each([
    ["mixes both", Buffer.concat([Buffer.from("naam\nLiège\n"), windows("Liège\n")]), "l.csv:3:1"],
    ["has a byte that Windows-1252 lacks", Buffer.from("naam\nLi\x81ge\n", "latin1"), "l.csv:2:1"],
  ])("is refused with the line if it %s", (_claim, list, place) => {
    const { err, code } = merge("l.csv", list);
    expect(err).toContain(`${place}  error  this line is neither UTF-8 nor Windows-1252`);
    expect(code).toBe(2);
  });

  test("never writes U+FFFD: an entry that holds one is an error of its own", () => {
    const { err, code } = merge("l.ndjson", '{"naam":"Li\ufffdge"}\n{"naam":"\\ud800"}\n{"naam":"Spa"}\n');
    expect(err.match(/naam: U\+FFFD stands for a character that was lost/g)).toHaveLength(2);
    expect(err).toContain("Wrote 1 kit ");
    expect(code).toBe(1);
  });
});

test("a campaign and a text in Windows-1252 are read, and check --fix writes UTF-8", () => {
  const cwd = temporaryFolder();
  write(cwd, "c.yaml", windows("title: T\nposts: [{id: a, platforms: [x], text: Één  privé}]\n"));
  const { err, out } = bluehart(["posts", "-c", "c.yaml"], { cwd });
  expect(out).toContain("privé");
  expect(err).toContain("c.yaml is not UTF-8; it was read as Windows-1252");
  expect(bluehart(["check", "--fix", "c.yaml"], { cwd }).err).toContain(
    "it was Windows-1252 and is UTF-8 now",
  );
  expect(readFileSync(join(cwd, "c.yaml"), "utf8")).toContain("Één privé");
  write(cwd, "t.txt", windows("privé"));
  expect(bluehart(["count", "-p", "x", "-f", "t.txt"], { cwd })).toMatchObject({
    out: expect.stringContaining("5 of 280"),
    err: "t.txt is not UTF-8; it was read as Windows-1252\n",
  });
});

test("check --fix leaves a read-only file, and says so", () => {
  const cwd = temporaryFolder();
  const before = "title: T\nposts: [{id: a, platforms: [x], text: een  twee}]\n";
  const file = write(cwd, "c.yaml", before);
  chmodSync(file, 0o444);
  const { err, code } = bluehart(["check", "--fix", "c.yaml"], { cwd });
  expect(err).toContain("c.yaml is read-only and was not changed");
  expect(code).toBe(3);
  expect(readFileSync(file, "utf8")).toBe(before);
});

describe("a bad entry of NDJSON is an error of that entry", () => {
  const deep = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
  const bad: readonly (readonly [string, string])[] = [
    ['{"naam":{"toString":null}}', '"naam" must be a text or a number'],
    ['{"naam":["a"]}', '"naam" must be a text or a number'],
    [`{"naam":${deep}}`, '"naam" must be a text or a number'],
    ['{"naam":1e400}', "the number 1e400 is too large or too precise to keep"],
    ['{"naam":123456789012345678901}', "the number 123456789012345678901 is too large"],
    [`{"${"x".repeat(60_000)}":{}}`, "must be a text or a number"],
    ["[1]", "the line is not a JSON object"],
    ["nope", "the line is not JSON"],
  ];

  test("of merge, and the others continue", () => {
    const { err, code } = merge(
      "l.ndjson",
      `\ufeff{"naam":"Gent"}\n${bad.map(([line]) => `${line}\n`).join("")}{"naam":12.5}\n`,
    );
    for (const [, message] of bad) expect(err).toContain(message);
    expect(err).toContain("Wrote 2 kits");
    expect(code).toBe(1);
  });

  test("of count, and the others continue", () => {
    const lines = [
      '\ufeff{"text":"a"}',
      `{"text":"a","id":${deep}}`,
      '{"text":"a","id":1e400}',
      '{"text":"a","platform":{"toString":null}}',
      '{"text":"12345678901234567890 1e400","id":1.25}',
    ];
    const { out, code } = bluehart(["count", "--ndjson", "-p", "x"], { input: lines.join("\n") });
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { length: 1 },
      { error: "the line is nested too deep", line: 2 },
      { error: expect.stringContaining("the number 1e400"), line: 3 },
      { error: '"platform" must be a name, such as "x"', line: 4 },
      { length: 26, id: 1.25 },
    ]);
    expect(code).toBe(1);
  });
});

describe("a bad row of CSV costs that row", () => {
  test("with a quote that does not fit, or more than 1 MB", () => {
    const rows = [
      "naam,b",
      "Gent,1",
      '"Brugge,2',
      "Namur,3",
      'Spa,5" wide',
      `${"x".repeat(1024 * 1024 + 1)},6`,
      '"Mons\nBergen",7',
    ];
    const { err, code, kit } = merge("l.csv", rows.join("\n"));
    expect(err).toContain("recipient-2 (2)  error  its row, on line 3, has a misplaced quote");
    expect(err).toContain("recipient-4 (4)  error  its row, on line 5, has a misplaced quote");
    expect(err).toContain("recipient-5 (5)  error  its row, on line 6, is larger than 1 MB");
    expect(err).toContain("Wrote 3 kits");
    expect(kit("Mons-Bergen")).toContain("Bergen");
    expect(code).toBe(1);
  });

  test("and `language: all` is every language", () => {
    expect(merge("l.csv", "naam,language\nGent,all\n").err).toContain("Wrote 1 kit with 1 post ");
  });
});
