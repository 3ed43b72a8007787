import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Chalk } from "chalk";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/check/Finding.ts";
import { en } from "../../src/core/i18n/findings/en.ts";
import { report as words } from "../../src/core/i18n/terminal/en/check.ts";
import { type ReporterName, reporters } from "../../src/report/index.ts";
import type { CheckedFile } from "../../src/report/Reporter.ts";
import { kitOf } from "../core/check/kits.ts";

const plain = new Chalk({ level: 0 });

async function report(
  name: ReporterName,
  files: readonly CheckedFile[],
  lines: readonly string[] = [],
  width = 100,
  colours = plain,
): Promise<string> {
  const { default: render } = await reporters[name]();
  return render(files, { messages: en, words, colours, width, lineOf: (_file, line) => lines[line - 1] });
}

const at = (line: number, column: number, file = "a.yaml") => ({ file, line, column });
const finding = ({
  message = "too long",
  ...more
}: Partial<Finding> & { message?: string } = {}): Finding => ({
  rule: "campaign-file",
  severity: "error",
  params: { message },
  place: at(2, 5),
  end: at(2, 8),
  posts: ["one"],
  languages: ["nl"],
  platforms: ["twitter"],
  ...more,
});
/** A file without posts, in which these were found. */
const fileOf = (...findings: Finding[]): CheckedFile => ({ file: "a.yaml", kit: undefined, findings });
const edit = { file: "a.yaml", path: [], start: 0, end: 1, insert: "" };

const LINES = [
  "title: T",
  "languages: [nl, fr]",
  'rules: { emoji: { severity: "off", reason: "our readers, 100 %" } }',
  "posts:",
  "  - id: one",
  "    platforms: [x]",
  "    rules: { white-space: { severity: info, reason: kept } }",
  `    text: { nl: "💙 en  💙💙💙 ${"A".repeat(280)}", fr: bon }`,
  "  - { id: two, platforms: [x], text: { nl: goed, fr: bon } }",
  "translations: { fr: { status: reviewed } }",
];
const kit = await kitOf(`${LINES.join("\n")}\n`);
const whole: CheckedFile = { file: "mine.yaml", kit, findings: kit.findings };

describe("the count at the end", () => {
  test.each([
    [[], "no findings"],
    [[finding()], "1 error"],
    [[finding(), finding({ severity: "info" })], "1 error, 1 note"],
    [
      [finding({ severity: "warning" }), finding({ severity: "warning", fix: [edit] })],
      "2 warnings; 1 can be fixed with check --fix",
    ],
  ])("%#", async (findings, expected) => {
    expect((await report("compact", [fileOf(...findings)])).split("\n").at(-1)).toBe(expected);
  });

  test("is of all files, of ready and of withheld posts", async () => {
    // Two posts in two languages, of which two say the same and one is too long.
    expect((await report("compact", [fileOf(finding()), whole])).split("\n").at(-1)).toBe(
      "2 errors, 1 warning, 1 note in 2 messages (4 posts) of 2 files; 1 switched off by the campaign; 1 can be fixed with check --fix",
    );
  });
});

describe("compact", () => {
  test.each([
    [finding(), "a.yaml:2:5  error  campaign-file  too long  (one; nl; twitter)"],
    [
      finding({ posts: ["one", "two"], languages: ["nl", "fr"], platforms: ["twitter", "threads"] }),
      "a.yaml:2:5  error  campaign-file  too long  (one, two; nl, fr; twitter, threads)",
    ],
    // "und" is the language of a campaign that names none.
    [finding({ languages: ["und"] }), "a.yaml:2:5  error  campaign-file  too long  (one; twitter)"],
    [finding({ posts: [], languages: [], platforms: [] }), "a.yaml:2:5  error  campaign-file  too long"],
    [
      finding({ severity: "info", reason: "so it is" }),
      "a.yaml:2:5  info  campaign-file  too long (info because: so it is)  (one; nl; twitter)",
    ],
    [
      finding({
        message: "a\u001b[31m",
        place: at(1, 1, "\u0007.yaml"),
        posts: ["\u202e"],
        reason: "\u0000",
      }),
      "⟨U+0007⟩.yaml:1:1  error  campaign-file  a⟨U+001B⟩[31m (error because: ⟨U+0000⟩)  (⟨U+202E⟩; nl; twitter)",
    ],
  ])("%#", async (given, line) => {
    expect((await report("compact", [fileOf(given)])).split("\n")[0]).toBe(line);
  });

  test("names what is switched off, and why", async () => {
    expect((await report("compact", [whole])).split("\n")).toContain(
      "mine.yaml:8:25  off  emoji  because: our readers, 100 %  (one; nl; twitter)",
    );
  });

  test("a finding whose words are on two lines stays on one", async () => {
    const [line] = (await report("compact", [fileOf(finding({ message: 'not "a\nb"' }))])).split("\n");
    expect(line).toBe('a.yaml:2:5  error  campaign-file  not "a b"  (one; nl; twitter)');
  });

  test("an error is red, a warning yellow, a note cyan, the rule bold, the context dim", async () => {
    const colours = new Chalk({ level: 1 });
    const [line] = (await report("compact", [fileOf(finding())], [], 80, colours)).split("\n");
    expect(line).toBe(
      `a.yaml:2:5  ${colours.red("error")}  ${colours.bold("campaign-file")}  too long  ${colours.dim("(one; nl; twitter)")}`,
    );
    const other = await report(
      "compact",
      [fileOf(finding({ severity: "warning" }), finding({ severity: "info" }))],
      [],
      80,
      colours,
    );
    expect(other).toContain(colours.yellow("warning"));
    expect(other).toContain(colours.cyan("info"));
    expect(other).toContain(colours.bold("1 warning, 1 note"));
  });
});

describe("pretty", () => {
  const excerpt = async (lines: string[], more: Partial<Finding> = {}, width = 100) =>
    (await report("pretty", [fileOf(finding(more))], lines, width)).split("\n\n")[0]?.split("\n").slice(3);

  test("groups by post, with a heading each, and ends with a count", async () => {
    const out = await report("pretty", [
      fileOf(
        finding({ posts: [], platforms: [], languages: [] }),
        finding({ posts: ["two"] }),
        finding({ rule: "empty-post", params: {} }),
        finding({ posts: ["two"], rule: "empty-post", params: {}, severity: "info", languages: ["und"] }),
      ),
    ]);
    expect(out).toBe(
      [
        "  error  campaign-file  too long",
        "    a.yaml:2:5",
        "",
        "two",
        "  error  campaign-file  too long",
        "    a.yaml:2:5  (nl; twitter)",
        "  info  empty-post  the post has no text; write one, or remove the post",
        "    a.yaml:2:5  (twitter)",
        "",
        "one",
        "  error  empty-post  the post has no text; write one, or remove the post",
        "    a.yaml:2:5  (nl; twitter)",
        "",
        "3 errors, 1 note",
      ].join("\n"),
    );
  });

  test("a finding of two posts stands under both", async () => {
    const out = await report("pretty", [fileOf(finding({ posts: ["one", "two"] }))]);
    expect(out.split("\n")[0]).toBe("one, two");
  });

  test("what is switched off stands in a block of its own", async () => {
    const blocks = (await report("pretty", [whole], LINES)).split("\n\n");
    expect(blocks).toContain("mine.yaml:8:25  off  emoji  because: our readers, 100 %  (one; nl; twitter)");
  });

  test("shows what a terminal would obey", async () => {
    const out = await report(
      "pretty",
      [fileOf(finding({ posts: ["\u0007"], platforms: ["\u001b"], message: "\u202e" }))],
      ["", "abc \u009bef"],
    );
    expect(out).toContain("⟨U+0007⟩\n  error  campaign-file  ⟨U+202E⟩\n    a.yaml:2:5  (nl; ⟨U+001B⟩)");
    expect(out).toContain("2 | abc ⟨U+009B⟩ef");
  });

  test.each<[string, string[], Partial<Finding>, string[]]>([
    [
      "the words are underlined",
      ["", "text: abc def"],
      { place: at(2, 7), end: at(2, 10) },
      ["    2 | text: abc def", "      |       ^^^"],
    ],
    [
      "a place without length is one sign",
      ["", "abc def"],
      { place: at(2, 5), end: at(2, 5) },
      ["    2 | abc def", "      |     ^"],
    ],
    [
      "at the very end of a line too",
      ["", "abc"],
      { place: at(2, 4), end: at(2, 4) },
      ["    2 | abc", "      |    ^"],
    ],
    [
      "the indentation is left out, a tab is a space",
      ["", "    a\tb  "],
      { place: at(2, 7), end: at(2, 8) },
      ["    2 | a b", "      |   ^"],
    ],
    [
      "but not what is itself meant",
      ["", "      a"],
      { place: at(2, 3), end: at(2, 5) },
      ["    2 |     a", "      | ^^"],
    ],
    [
      "what goes on in the next line is underlined to the end of its own",
      ["", "abc def", "ghi"],
      { place: at(2, 5), end: at(3, 2) },
      ["    2 | abc def", "      |     ^^^"],
    ],
    [
      "a wide character has two columns, and so has its line",
      ["", "日本 💙 x"],
      { place: at(2, 4), end: at(2, 6) },
      ["    2 | 日本 💙 x", "      |      ^^"],
    ],
    ["an empty line is not shown", ["", "   "], {}, []],
    ["nor a line that there is no more", [""], {}, []],
    ["nor one that is shorter than the place", ["", "abc"], { place: at(2, 5), end: at(2, 6) }, []],
  ])("%s", async (_claim, lines, more, expected) => {
    expect(await excerpt(lines, more)).toEqual(expected);
  });

  // 30 columns less the margin of 8 leave 22.
  test("a long line is cut around the words, to the terminal's width", async () => {
    const words = { place: at(2, 31), end: at(2, 34) };
    const line = `${"a".repeat(30)}XYZ${"b".repeat(30)}`;
    expect(await excerpt(["", line], words, 30)).toEqual([
      // A third of 22 before: 7, and the sign; three words; of what follows 10 and the sign: 22 columns.
      `    2 | …${"a".repeat(7)}XYZ${"b".repeat(10)}…`,
      `      | ${" ".repeat(8)}^^^`,
    ]);
    expect(await excerpt(["", `abc${"b".repeat(40)}`], { place: at(2, 1), end: at(2, 41) }, 30)).toEqual([
      `    2 | abc${"b".repeat(18)}…`,
      `      | ${"^".repeat(22)}`,
    ]);
  });

  test("a terminal of no width has twenty columns for the words", async () => {
    expect((await excerpt(["", "x".repeat(50)], { place: at(2, 1), end: at(2, 2) }, 0))?.[0]).toBe(
      `    2 | ${"x".repeat(19)}…`,
    );
  });

  test("a line that fits exactly is not cut", async () => {
    const fits = "x".repeat(22);
    const words = { place: at(2, 1), end: at(2, 2) };
    expect((await excerpt(["", fits], words, 30))?.[0]).toBe(`    2 | ${fits}`);
    expect((await excerpt(["", `${fits}x`], words, 30))?.[0]).toBe(`    2 | ${"x".repeat(21)}…`);
  });

  test("the post's name is bold and blue, the marks yellow, the place dim", async () => {
    const colours = new Chalk({ level: 1 });
    const out = await report(
      "pretty",
      [fileOf(finding({ severity: "warning" }))],
      ["", "abcdefgh"],
      80,
      colours,
    );
    expect(out).toBe(
      [
        colours.bold.blue("one"),
        `  ${colours.yellow("warning")}  ${colours.bold("campaign-file")}  too long`,
        `    ${colours.dim("a.yaml:2:5  (nl; twitter)")}`,
        `${colours.dim("    2 | ")}abcdefgh`,
        `${colours.dim("      | ")}    ${colours.yellow("^^^")}`,
        "",
        colours.bold("1 warning"),
      ].join("\n"),
    );
  });
});

test("json: places, ends, what --fix fixes and what is switched off", async () => {
  const out = await report("json", [whole, fileOf(finding())]);
  expect(out.startsWith('[\n  {\n    "')).toBe(true);
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({
      rule: "length",
      line: 8,
      column: 18,
      endLine: 8,
      endColumn: 18,
      fixable: false,
    }),
    expect.objectContaining({
      rule: "white-space",
      file: "mine.yaml",
      line: 8,
      column: 23,
      endLine: 8,
      endColumn: 25,
      fixable: true,
      severity: "info",
      reason: "kept",
    }),
    expect.objectContaining({ rule: "duplicate-post", severity: "warning" }),
    expect.objectContaining({ rule: "emoji", off: true, reason: "our readers, 100 %" }),
    {
      rule: "campaign-file",
      severity: "error",
      message: "too long",
      posts: ["one"],
      languages: ["nl"],
      platforms: ["twitter"],
      file: "a.yaml",
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 8,
      fixable: false,
    },
  ]);
});

describe("github", () => {
  // The escapes are those of actions/toolkit: % CR LF in data, : and , in properties as well.
  test.each([
    [
      finding(),
      "::error file=a.yaml,line=2,endLine=2,col=5,endColumn=8,title=campaign-file (one; nl; twitter)::too long",
    ],
    [
      finding({ severity: "warning", posts: [], languages: [], platforms: [], end: at(3, 1) }),
      "::warning file=a.yaml,line=2,endLine=3,col=5,endColumn=1,title=campaign-file::too long",
    ],
    [
      finding({ severity: "info", reason: "100 %", message: "a\r\n::error::b, c: %0A" }),
      "::notice file=a.yaml,line=2,endLine=2,col=5,endColumn=8,title=campaign-file (one; nl; twitter)::a%0D%0A::error::b, c: %250A (info because: 100 %25)",
    ],
    [
      finding({ place: at(1, 1, "C:\\a,b%\r\n.yaml"), posts: ["a:b", "c"] }),
      "::error file=C%3A\\a%2Cb%25%0D%0A.yaml,line=1,endLine=2,col=1,endColumn=8,title=campaign-file (a%3Ab%2C c; nl; twitter)::too long",
    ],
  ])("%#", async (given, line) => {
    expect((await report("github", [fileOf(given)])).split("\n")).toEqual([
      line,
      expect.stringContaining(""),
    ]);
  });
});

describe("sarif", () => {
  const {
    $schema: _,
    id,
    ...schema
  } = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as {
    [key: string]: object;
  };
  // The schema is of draft 4, whose "id" ajv refuses; one of its patterns is none with the flag u.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  test("the schema is the one of SARIF 2.1.0, and refuses what is none", () => {
    expect(id).toContain("sarif-2.1.0");
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
  });

  test.each([[[whole]], [[fileOf(finding({ posts: [] })), whole]], [[]]])("%# is valid", async (files) => {
    validate(JSON.parse(await report("sarif", files)));
    expect(validate.errors).toBeNull();
  });

  test("holds each finding with its place, and what is switched off as suppressed", async () => {
    const file = fileOf(
      finding({ place: at(2, 5, "map\\é #1.yaml"), end: at(2, 8), severity: "warning", reason: "so" }),
      finding({ posts: [], languages: [], platforms: [], severity: "info", rule: "empty-post", params: {} }),
    );
    const out = await report("sarif", [file, { ...whole, findings: [] }]);
    expect(out).toContain('\n  "version": "2.1.0"');
    const region = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
      startLine,
      startColumn,
      endLine,
      endColumn,
    });
    const place = (uri: string, of: object) => [
      { physicalLocation: { artifactLocation: { uri }, region: of } },
    ];
    expect(JSON.parse(out)).toEqual({
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "bluehart",
              rules: [{ id: "campaign-file" }, { id: "empty-post" }, { id: "emoji" }],
            },
          },
          columnKind: "utf16CodeUnits",
          results: [
            {
              ruleId: "campaign-file",
              level: "warning",
              message: { text: "too long (one; nl; twitter)" },
              locations: place("map/%C3%A9%20%231.yaml", region(2, 5, 2, 8)),
              properties: { reason: "so" },
            },
            {
              ruleId: "empty-post",
              level: "note",
              message: { text: "the post has no text; write one, or remove the post" },
              locations: place("a.yaml", region(2, 5, 2, 8)),
            },
            {
              ruleId: "emoji",
              level: "note",
              message: { text: expect.stringContaining("3 emoji in a row") },
              locations: place("mine.yaml", region(8, 25, 8, 31)),
              properties: { reason: "our readers, 100 %" },
              suppressions: [{ kind: "inSource", justification: "our readers, 100 %" }],
            },
          ],
        },
      ],
    });
  });
});

describe("junit", () => {
  const parse = (text: string) =>
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", trimValues: false }).parse(text);

  test("a case a post, an error is a failure, all else is output", async () => {
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<testsuites>",
      '  <testsuite name="mine.yaml" tests="5" failures="1">',
      '    <testcase name="two (twitter, nl)" classname="mine.yaml"/>',
      '    <testcase name="one (twitter, fr)" classname="mine.yaml"/>',
    ];
    const out = (await report("junit", [whole])).split("\n");
    expect(out.slice(0, 3)).toEqual(lines.slice(0, 3));
    expect(out).toContain(lines[3]);
    expect(out).toContain(lines[4]);
    expect(out).toContain('    <testcase name="one (twitter, nl)" classname="mine.yaml">');
    expect(out).toContain('    <testcase name="the file" classname="mine.yaml"/>');
    expect(out.slice(-2)).toEqual(["  </testsuite>", "</testsuites>"]);
    const { testsuites } = parse(out.join("\n"));
    const cases: { name: string; failure?: { type: string; "#text": string }; "system-out"?: string }[] =
      testsuites.testsuite.testcase;
    const long = cases.find(({ name }) => name === "one (twitter, nl)");
    expect(long?.failure).toMatchObject({ type: "length", message: expect.stringContaining("X counts") });
    expect(long?.failure?.["#text"]).toContain("mine.yaml:8:18  error  length  X counts");
    expect(long?.["system-out"]).toContain("mine.yaml:8:23  info  white-space  ");
    expect(cases.find(({ name }) => name === "two (twitter, fr)")).not.toHaveProperty("failure");
    expect(cases.find(({ name }) => name === "two (twitter, fr)")).toHaveProperty("system-out");
  });

  test("what is of no post is of the file; a file that cannot be read fails", async () => {
    const file = fileOf(finding({ posts: [], platforms: [], languages: [] }), finding({ severity: "info" }));
    const { testsuites } = parse(await report("junit", [file]));
    expect(testsuites.testsuite).toMatchObject({ name: "a.yaml", tests: "1", failures: "1" });
    expect(testsuites.testsuite.testcase).toMatchObject({
      name: "the file",
      failure: {
        type: "campaign-file",
        message: "too long",
        "#text": "a.yaml:2:5  error  campaign-file  too long",
      },
      "system-out": "a.yaml:2:5  info  campaign-file  too long",
    });
    const infos = fileOf(finding({ severity: "info" }), finding({ severity: "warning" }));
    expect(parse(await report("junit", [infos])).testsuites.testsuite.testcase["system-out"]).toBe(
      "a.yaml:2:5  info  campaign-file  too long\na.yaml:2:5  warning  campaign-file  too long",
    );
    expect(await report("junit", [fileOf(finding())])).not.toContain("system-out");
  });

  test("hostile text is text, and no character that XML has no way to write is in it", async () => {
    const message = `<b>&"'\u0000\ufffe\ud800]]>`;
    const out = await report("junit", [{ ...fileOf(finding({ message })), file: '"<f>' }]);
    expect(XMLValidator.validate(out)).toBe(true);
    // XML 1.0, 2.2: Char.
    expect(out).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(parse(out).testsuites.testsuite.testcase).toMatchObject({
      classname: '"<f>',
      failure: { type: "campaign-file", message: `<b>&"'⟨U+0000⟩\ufffd\ufffd]]>` },
    });
  });
});
