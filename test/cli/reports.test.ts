import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

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
        "1 error, 1 note in 2 messages (2 posts); 1 switched off by the campaign; 1 can be fixed with check --fix",
        "",
      ].join("\n"),
    );
    expect(err).toBe("");
    expect(code).toBe(1);
  });

  test("takes several files, and checks the others where one has mistakes", () => {
    const { out, code } = check("b.yaml", "a.yaml");
    expect(out).toContain("title: must be a text or a group of keys, but is the number 12; put it in quotes");
    expect(out).toContain("posts is empty");
    expect(out).toContain("X counts 294 of 280");
    expect(out).toContain("3 errors, 1 note in 2 messages (2 posts) of 2 files");
    expect(code).toBe(2);
  });
});

test.each(["compact", "json", "github", "sarif", "junit"])("%s is chosen with --format", (format) => {
  const signs = { compact: "  error  length  ", json: '"fixable"', github: "::error ", sarif: '"$schema"' };
  const sign = { ...signs, junit: "<testsuites>" }[format];
  expect(check("a.yaml", "--format", format).out).toContain(sign);
});

test("an unknown format is told", () => {
  const { err, code } = check("a.yaml", "--format", "sariff");
  expect(err).toContain('unknown format "sariff"; did you mean "sarif"?');
  expect(code).toBe(2);
});
