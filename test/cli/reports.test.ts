import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
const title = '<b>%0A::error::"&\u001b[31m';
write(
  cwd,
  "a.yaml",
  `title: T
rules:
  emoji: { severity: "off", reason: "our readers, 100 %" }
posts:
  - id: one
    platforms: [x]
    rules: { white-space: { severity: info, reason: "${title.replace('"', "'").replace("\u001b", "")}" } }
    text: "💙 en  💙💙💙 ${"A".repeat(280)}"
  - id: two
    platforms: [x]
    text: goed
`,
);
write(cwd, "b.yaml", "title: 12\nposts: []\n");
const check = (...words: string[]) => bluehart(["check", ...words], { cwd });

describe("pretty", () => {
  test("groups by post, underlines the words in their line, shows reasons and ends with a count", () => {
    const { out, err, code } = check("a.yaml");
    expect(out).toBe(
      [
        "one",
        // 4 emoji x 2, 5 spaces and letters between them, 281 with the last space: 294.
        "  error  length  X counts 294 of 280: 4 emoji x 2, 286 other characters; 14 over",
        "    a.yaml:8:12  (twitter)",
        `    8 | text: "💙 en  💙💙💙 ${"A".repeat(70)}…`,
        `      |        ^`,
        "  info  white-space  2 spaces in a row; keep one (info because: <b>%0A::error::'&[31m)",
        "    a.yaml:8:17  (twitter)",
        `    8 | text: "💙 en  💙💙💙 ${"A".repeat(70)}…`,
        `      |             ^^`,
        "",
        "a.yaml:8:19  off  emoji  because: our readers, 100 %  (one; twitter)",
        "",
        "1 error, 1 note in 2 posts; 1 switched off by the campaign; check --fix mends 1",
        "",
      ].join("\n"),
    );
    expect(err).toBe("");
    expect(code).toBe(1);
  });

  test("takes several files, and checks the others where one has mistakes", () => {
    const { out, code } = check("b.yaml", "a.yaml");
    expect(out).toContain("title must be a text or a mapping, but is the number 12; put it in quotes");
    expect(out).toContain("posts is empty");
    expect(out).toContain("X counts 294 of 280");
    expect(out).toContain("3 errors, 1 note in 2 posts of 2 files");
    expect(code).toBe(2);
  });
});

test("compact: a line a finding", () => {
  expect(check("a.yaml", "--format", "compact").out.split("\n")[0]).toBe(
    "a.yaml:8:12  error  length  X counts 294 of 280: 4 emoji x 2, 286 other characters; 14 over  (one; twitter)",
  );
});

test("json: places, ends, what --fix mends and what is switched off", () => {
  expect(JSON.parse(check("a.yaml", "--format", "json").out)).toMatchObject([
    { rule: "length", line: 8, column: 12, fixable: false },
    { rule: "white-space", line: 8, column: 17, endLine: 8, endColumn: 19, fixable: true, severity: "info" },
    { rule: "emoji", off: true, reason: "our readers, 100 %" },
  ]);
});

describe("github", () => {
  const lines = check("a.yaml", "--format", "github").out.split("\n");
  test("makes a command of each finding, in which nothing of a text is one", () => {
    expect(lines[0]).toBe(
      "::error file=a.yaml,line=8,endLine=8,col=12,endColumn=12,title=length (one; twitter)::X counts 294 of 280: 4 emoji x 2, 286 other characters; 14 over",
    );
    expect(lines[1]).toMatch(/^::notice file=a\.yaml,line=8,/);
    expect(lines[1]).toContain("%250A");
    expect(lines.filter((line) => line.startsWith("::"))).toHaveLength(2);
  });
});

describe("sarif", () => {
  const {
    $schema: _,
    id,
    ...schema
  } = createRequire(import.meta.url)(
    join(root, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
  ) as { [key: string]: object };
  // The schema is of draft 4, whose "id" ajv refuses; one of its patterns is none with the flag u.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  test("the schema is the one of SARIF 2.1.0", () => expect(id).toContain("sarif-2.1.0"));

  test.each([[["a.yaml"]], [["b.yaml", "a.yaml"]]])("%j is valid against its schema", (files) => {
    const log: unknown = JSON.parse(check(...files, "--format", "sarif").out);
    validate(log);
    expect(validate.errors).toBeNull();
  });

  test("holds the place of each finding, and what is switched off as suppressed", () => {
    const log = JSON.parse(check("a.yaml", "--format", "sarif").out) as {
      runs: [{ results: object[] }];
    };
    expect(log.runs[0].results).toMatchObject([
      { ruleId: "length", level: "error" },
      {
        ruleId: "white-space",
        level: "note",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "a.yaml" },
              region: { startLine: 8, startColumn: 17, endLine: 8, endColumn: 19 },
            },
          },
        ],
      },
      { ruleId: "emoji", suppressions: [{ kind: "inSource", justification: "our readers, 100 %" }] },
    ]);
  });

  test("the validator refuses what is no SARIF", () => {
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
  });
});

test("junit: a case a post, an error is a failure, and hostile text is text", () => {
  const { out } = check("b.yaml", "a.yaml", "--format", "junit");
  expect(XMLValidator.validate(out)).toBe(true);
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(out);
  expect(testsuites.testsuite).toMatchObject([
    { name: "b.yaml", tests: "1", failures: "1", testcase: { name: "the file", failure: expect.anything() } },
    {
      name: "a.yaml",
      tests: "3",
      failures: "1",
      testcase: [
        { name: "two (twitter, und)" },
        { name: "one (twitter, und)", failure: { type: "length" } },
        { name: "the file" },
      ],
    },
  ]);
});

test("an unknown format is told", () => {
  const { err, code } = check("a.yaml", "--format", "sariff");
  expect(err).toContain('unknown format "sariff"; did you mean "sarif"?');
  expect(code).toBe(2);
});
