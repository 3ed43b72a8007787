import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
const frame = (text: string, languages = "") =>
  `${languages}title: T # a remark\nhashtags: [EndHumanTrafficking, BlueHeart]\nposts:\n  - id: one\n    platforms: [facebook]\n    text: ${text}\n`;

function fix(content: string | Uint8Array): string {
  const file = write(cwd, "mine.yaml", content);
  const { code } = bluehart(["check", "mine.yaml", "--fix"], { cwd });
  expect(code).toBe(0);
  return readFileSync(file, "utf8");
}

describe("--fix fixes", () => {
  test.each([
    ["two spaces", "een  twee", "een twee"],
    ["a space before a comma, in double quotes", '"een , \\"twee\\""', '"een, \\"twee\\""'],
    ["a space before a full stop, in single quotes", "'een , ''twee'''", "'een, ''twee'''"],
    ["the capitals of a hashtag", '"Help #endhumantrafficking nu"', '"Help #EndHumanTrafficking nu"'],
    ["a double hashtag at the end", '"Nu #BlueHeart #blueheart"', '"Nu #BlueHeart"'],
    ["a double hashtag in a sentence, of which the word stays", '"#Nu is #nu goed"', '"#Nu is nu goed"'],
    ["a zero-width space", '"on\\u200bzichtbaar"', '"onzichtbaar"'],
    ["a soft hyphen as it is", "on\u00adzichtbaar", "onzichtbaar"],
    ["a tab", '"een\\ttwee"', '"een twee"'],
    ["three dots and an apostrophe", "foto's...", "foto’s…"],
    ["a bidi control, which is an error", '"a\\u202eb"', '"ab"'],
  ])("%s", (_claim, before, after) => {
    expect(fix(frame(before))).toBe(frame(after));
  });

  // In a folded block an empty line is a line break, and two of them are an empty line.
  test("the text of a folded block, and leaves its lines as they are", () => {
    expect(fix(frame(">-\n      een  twee   drie\n      vier , vijf\n\n\n\n      zes"))).toBe(
      frame(">-\n      een twee drie\n      vier, vijf\n\n\n      zes"),
    );
  });

  test("the text of a literal block", () => {
    expect(fix(frame("|\n      een \n      twee\n\n\n\n      drie  vier\n"))).toBe(
      frame("|\n      een\n      twee\n\n      drie vier\n"),
    );
  });

  test("French, with no-break spaces, written so that they are seen in double quotes", () => {
    const languages = "languages: [fr]\n";
    expect(fix(frame('"C\'est vrai! « Oui » et \\"non\\" ; voir 12:30, https://a.be/?b ?"', languages))).toBe(
      frame('"C’est vrai\\_! «\\_Oui\\_» et «\\_non\\_»\\_; voir 12:30, https://a.be/?b\\_?"', languages),
    );
    expect(fix(frame("Oui !", languages))).toBe(frame("Oui\u00a0!", languages));
  });

  test("German quotation marks", () => {
    const languages = "languages: [de]\n";
    expect(fix(frame('Ein "Wort" hier', languages))).toBe(frame("Ein „Wort“ hier", languages));
  });

  test("a text that two posts share, once", () => {
    const shared = (text: string) =>
      `title: T\nposts:\n  - {id: a, platforms: [x], text: &t '${text}'}\n  - {id: b, platforms: [facebook], text: *t}\n`;
    expect(fix(shared("een  twee"))).toBe(shared("een twee"));
  });

  test("around a placeholder, and nothing in its value", () => {
    const file = (text: string) =>
      `title: T\nvalues: {a: 'x  y...'}\nposts:\n  - id: one\n    platforms: [x]\n    text: '${text}'\n`;
    expect(fix(file("een  {{a}}  twee"))).toBe(file("een {{a}} twee"));
  });
});

describe("--fix leaves", () => {
  test("CRLF, a byte order mark, the file's mode and a link to it as they are", () => {
    const before = `\ufeff${frame("een  twee")}`.replaceAll("\n", "\r\n");
    const file = write(cwd, "windows.yaml", before);
    chmodSync(file, 0o640);
    symlinkSync("windows.yaml", join(cwd, "link.yaml"));
    expect(bluehart(["check", "link.yaml", "--fix"], { cwd }).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(before.replace("een  twee", "een twee"));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, "link.yaml")).isSymbolicLink()).toBe(true);
  });

  test("a text that a no-break space more would make too long", () => {
    // 278 letters and a space before "!" are 280; the one that is missing before "?" would be the 281st.
    const text = `languages: [fr]\ntitle: T\nposts:\n  - {id: a, platforms: [x], text: '${"a".repeat(277)} !?'}\n  - {id: b, platforms: [x], text: '${"b".repeat(279)}!'}\n`;
    expect(fix(text)).toBe(text.replace(" !?", "\u00a0!?"));
  });

  test("a file without anything to fix untouched", () => {
    const file = write(cwd, "fine.yaml", frame("Goed"));
    const before = statSync(file).mtimeMs;
    expect(bluehart(["check", "fine.yaml", "--fix"], { cwd }).err).toBe("");
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test("the built-in campaign alone", () => {
    const { err, code } = bluehart(["check", "--fix"]);
    expect(err).toContain("is built in and cannot be changed");
    expect(code).toBe(2);
  });
});

test("--dry-run shows a diff and writes nothing", () => {
  const before = frame("een  twee");
  const file = write(cwd, "dry.yaml", before);
  const { out, err, code } = bluehart(["check", "dry.yaml", "--fix", "--dry-run"], { cwd });
  expect(out).toContain("-    text: een  twee\n+    text: een twee\n");
  expect(err).toBe("dry.yaml: 1 fix to apply; nothing was written.\n");
  expect(code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(before);
  expect(bluehart(["check", "dry.yaml", "--dry-run"], { cwd }).code).toBe(2);
});
