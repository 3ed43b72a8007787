import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
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

const CAMPAIGN = `title:
  fr: Santé mentale
  nl: Geestelijke gezondheid
languages: [fr, nl]
translations:
  nl: { status: unreviewed }
day:
  date: "10-10"
  name: Journée de la santé
period: { from: "2027-10-03", to: "2027-10-17" }
timeZone: Europe/Brussels
hashtags:
  - Santé
helplines:
  - name: Télé-Accueil
    phone: "107"
    languages: [fr]
posts:
  - id: annonce
    platforms: [facebook, x]
    when: 7 days before, 09:00
    text:
      fr: "Venez, de 10 h à 16 h. Besoin d’écoute ? Le 107, gratuit"
      nl: Kom erover praten, van 10 tot 16 uur
  - id: chiffre
    platforms: [x]
    when: day, 08:30
    text:
      fr: "1 sur 4, chaque jour"
      nl: |-
        Vandaag bellen we
        met velen
    images: [{ card: quote }]
`;

/** The campaign with another beginning of one line, found by how that line begins. */
const withLine = (start: string, broken: string) => {
  const line = CAMPAIGN.split("\n").findLast((text) => text.startsWith(start)) ?? "";
  return CAMPAIGN.replace(`\n${line}\n`, `\n${broken}${line.slice(start.length)}\n`);
};

describe("a key with another mark than a colon, or none, is one mistake of its own line, and repaired", () => {
  const marks = [",", ";", ".", " =", ""];
  const starts = [
    "    platforms:",
    "    when:",
    "timeZone:",
    "period:",
    "languages:",
    "      fr:",
    "      nl:",
    "  nl:",
    "  - id:",
    "  - name:",
    "    phone:",
    "  date:",
    "    text:",
    "day:",
    "posts:",
  ];
  test.each(starts.flatMap((start) => marks.map((mark) => [start, mark])))(
    "%s written with %j",
    (start, mark) => {
      const text = withLine(start, start.replace(/:$/, mark));
      const line = text.split("\n").findIndex((other, at) => other !== CAMPAIGN.split("\n")[at]) + 1;
      expect(found(text)).toEqual([
        {
          at: expect.stringMatching(`^${line}:`),
          message: expect.stringContaining("colon is missing"),
          fixable: true,
        },
      ]);
      expect(repairYaml(text)).toEqual({ text: CAMPAIGN, findings: [expect.anything()] });
    },
  );

  test.each([
    ["a word that the post has as a key already", "      nl: Kom", "      fr, ook"],
    ["a Dutch word that is a language as well", "      nl: Kom", "      nl: Kom\n      de kinderen"],
  ])("%s stays", (_claim, start, broken) => {
    const text = withLine(start, broken);
    expect(repairYaml(text).text).toBe(text);
  });
});

// A line that lost its key is left out: it looks like a line of the text above it.
describe("a repair makes no file worse: what the other lines say stays, and mistakes never increase", () => {
  const leaves = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`))
      : [`${path}=${JSON.stringify(value)}`];
  const faults: [string, (line: string) => string][] = [
    ...[",", ";", ".", " =", " ", "", "::", " :"].map((mark): [string, (line: string) => string] => [
      `${mark} for the colon`,
      (line) => line.replace(":", mark),
    ]),
    ["no space after the colon", (line) => line.replace(": ", ":")],
    ["no space after the hyphen", (line) => line.replace("- ", "-")],
    ["a space more", (line) => ` ${line}`],
    ["a space less", (line) => line.replace(/^ /, "")],
    ["two spaces more", (line) => `  ${line}`],
    ["two spaces less", (line) => line.replace(/^ {2}/, "")],
    ["a tab", (line) => line.replace(/^ +/, "\t")],
    ["no quotation mark at the end", (line) => line.replace(/"$/, "")],
    ["no quotation mark at the beginning", (line) => line.replace('"', "")],
    ["no bracket at the end", (line) => line.replace(/[\]}]+$/, "")],
    ["no bracket at the beginning", (line) => line.replace(/[[{]/, "")],
  ];
  test.each(faults)("%s", (_name, fault) => {
    const lines = CAMPAIGN.trimEnd().split("\n");
    for (const [at, line] of lines.entries()) {
      const broken = lines.toSpliced(at, 1, fault(line)).join("\n");
      const before = repairYaml(broken);
      if (before.text === broken) continue;
      const after = repairYaml(before.text);
      const shown = `line ${at + 1}: ${fault(line)} became ${before.text.split("\n")[at]}`;
      expect(after.findings.length, shown).toBeLessThan(before.findings.length);
      if (after.findings.length > 0) continue;
      const others = (text: string) => new Set(leaves(parse(text)));
      const was = others(CAMPAIGN);
      const is = others(before.text);
      const lost = [...was].filter((leaf) => !is.has(leaf));
      expect(lost.length, `${shown}: ${lost}`).toBeLessThanOrEqual(
        leaves(parse(line.trim().replace(/^- /, ""))).length,
      );
      expect(is.size, `${shown}: more values`).toBeLessThanOrEqual(was.size);
    }
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
