import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../../../src/core/i18n/problems/source/en.ts";
import { repairYaml } from "../../../../src/core/source/yaml/repairYaml.ts";
import { runs } from "../../../thorough.ts";

/** The findings of a text, each as line, column, whether it can be fixed, and the end of its message. */
function found(text: string) {
  return repairYaml(text).findings.map(({ offset, message, fixable }) => {
    const before = text.slice(0, offset).split("\n");
    return { at: `${before.length}:${(before.at(-1) ?? "").length + 1}`, message: message(en), fixable };
  });
}

test("a text without mistakes stays as it is", () => {
  const text = "a: b # c\nd: &x [1, '2']\ne: *x\nf: |\n  g: h\n";
  expect(repairYaml(text)).toEqual({ text, findings: [] });
});

describe("a line that can be read in two ways is not repaired", () => {
  test.each([
    ["a hashtag or a remark", "a: Help #tag now\n", "1:9", 'perhaps: a: "Help #tag now"'],
    ["a list without its bracket, or a text", "a: [x, y\n", "1:4", "perhaps: a: [x, y]"],
    ["two keys in one line", "- id: a\n  text: b\n- id: c text: d\n", "3:13", 'perhaps: - id: "c text: d"'],
    [
      "a line under the list or in its item",
      "a:\n  - id: b\n text: c\n",
      "3:2",
      "perhaps indent it by 4 spaces",
    ],
    [
      "a key without its colon, or a text of two lines",
      "id: a\ntext Kom\nb: c\n",
      "2:5",
      "perhaps: text: Kom",
    ],
    ["an alias of another name, or a text", "a: &name b\nc: *nam\nd: *name\n", "2:4", 'perhaps: c: "*nam"'],
  ])("%s", (_claim, text, at, message) => {
    expect(found(text)).toEqual([{ at, message: expect.stringContaining(message), fixable: false }]);
    expect(repairYaml(text).text).toBe(text);
  });
});

describe("a wrong indent that other lines explain is repaired, with the lines that belong to it", () => {
  test.each([
    ["- id: a\n  text: b\n- id: c\n   text: d\n", "- id: a\n  text: b\n- id: c\n  text: d\n", "4:4"],
    [
      "p:\n  - id: a\n   text: b\n   when: c\n  - id: d\n    text: e\n",
      "p:\n  - id: a\n    text: b\n    when: c\n  - id: d\n    text: e\n",
      "3:4",
    ],
    ["p:\n\t- id: a\n\t  text: b\n", "p:\n  - id: a\n    text: b\n", "2:1"],
    ["p:\n  -id: a\n   text: b\n", "p:\n  - id: a\n    text: b\n", "2:4"],
    ["text:Kom\nid: b\n", "text: Kom\nid: b\n", "1:6"],
  ])("%j", (before, after, at) => {
    expect(repairYaml(before).text).toBe(after);
    expect(found(before)).toMatchObject([{ at, fixable: true }]);
  });
});

test("several mistakes are found and repaired at once, doubtful ones stay", () => {
  const text = "a: x: y\nb: Help #tag\nc: @z\nd: 't feest\ne: 's avonds\nd: f\n";
  expect(repairYaml(text).text).toBe(
    'a: "x: y"\nb: Help #tag\nc: "@z"\nd: "\'t feest"\ne: "\'s avonds"\nd: f\n',
  );
  expect(found(text).map(({ at, fixable }) => [at, fixable])).toEqual([
    ["1:5", true],
    ["2:9", false],
    ["3:4", true],
    ["4:4", true],
    ["5:4", true],
    ["6:1", false],
  ]);
});

test("line ends stay", () => {
  expect(repairYaml("a: x: y\r\nb: c\nd: @e\r\n").text).toBe('a: "x: y"\r\nb: c\nd: "@e"\r\n');
});

test("what nothing repairs is one finding", () => {
  expect(found("- a\nb: c\nd: e\n")).toEqual([
    { at: "2:1", message: expect.stringContaining("cannot read"), fixable: false },
  ]);
});

test("any text under a key: one finding at most for its line, and the repaired file reads as the text", () => {
  const part = fc.constantFrom(
    "Kom",
    " ",
    ": ",
    "!",
    "*",
    "&",
    "@",
    "`",
    "%",
    "#",
    "- ",
    '"',
    "'",
    "a",
    "1",
    "}",
    "?",
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const file = `a: b\nc: ${parts.join("")}\nd: e\n`;
      const { findings, text } = repairYaml(file);
      expect(findings.length).toBeLessThanOrEqual(1);
      if (findings.every(({ fixable }) => fixable)) expect(repairYaml(text).findings).toEqual([]);
      expect(text.split("\n").toSpliced(1, 1)).toEqual(["a: b", "d: e", ""]);
    }),
    { numRuns: runs(2000) },
  );
});

describe("the marks around a text are never posted with it", () => {
  test.each([
    [`a: "Hij zei "kom" nu"`, `a: 'Hij zei "kom" nu'`],
    [`a: "Lees "De mol""`, `a: 'Lees "De mol"'`],
    [`a: ""Kom" zei hij"`, `a: '"Kom" zei hij'`],
    [`a: 'Zo'n dag'`, `a: "Zo'n dag"`],
    [`a: 'Foto's en video's' # twee`, `a: "Foto's en video's" # twee`],
    [`a: "Eén\\ntwee "drie" vier"`, `a: "Eén\\ntwee \\"drie\\" vier"`],
    [`a: { nl: "Hij zei "kom" nu", fr: 'C'est l'été' }`, `a: { nl: 'Hij zei "kom" nu', fr: "C'est l'été" }`],
    // Two quotations: the first mark and the last one are words of the text.
    [`a: "Ja" zei ze, en toen "nee"`, `a: '"Ja" zei ze, en toen "nee"'`],
    [`a: 't Is zover, zo'n 'feest'`, `a: "'t Is zover, zo'n 'feest'"`],
  ])("%s", (text, expected) => {
    expect(repairYaml(text).text).toBe(expected);
    expect(repairYaml(expected)).toEqual({ text: expected, findings: [] });
  });

  test("a mark without its other one is left to the writer", () => {
    const text = `a: "Hij zei "kom"`;
    expect(found(text)).toEqual([{ at: "1:4", message: expect.stringContaining("perhaps"), fixable: false }]);
    expect(repairYaml(text).text).toBe(text);
  });
});

test("a file that ends its lines with carriage returns only is refused, and not repaired", () => {
  const text = "a: b\rc:\r  - d: e\r";
  expect(found(text)).toEqual([
    { at: "1:5", message: expect.stringContaining("carriage returns"), fixable: false },
  ]);
  expect(repairYaml(text).text).toBe(text);
});
