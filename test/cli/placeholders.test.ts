import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const cwd = temporaryFolder();
const campaign = (lines: readonly string[], text = "{nl: 'In {{stad}}', fr: 'À {{stad}}'}") => {
  write(
    cwd,
    "mine.yaml",
    [
      "languages: [nl, fr]",
      ...(lines.some((line) => line.startsWith("title")) ? [] : ["title: T"]),
      ...lines,
      "posts:",
      "  - id: one",
      "    platforms: [x]",
      `    text: ${text}`,
      "  - {id: two, platforms: [x], text: {nl: Dag}}",
      "",
    ].join("\n"),
  );
  return "mine.yaml";
};
const posts = (lines: readonly string[], words: readonly string[] = [], text?: string) =>
  bluehart(["posts", "--campaign", campaign(lines, text), "--plain", "--lang", "all", ...words], { cwd });

describe("placeholders", () => {
  test("are filled in each language", () => {
    expect(posts(["values: {stad: {nl: Gent, fr: Gand}}"]).out).toBe("In Gent\n\nÀ Gand\n\nDag\n");
  });

  test("--set goes before the file, in every language", () => {
    expect(posts(["values: {stad: {nl: Gent, fr: Gand}}"], ["--set", "stad=Brussel = 1"]).out).toBe(
      "In Brussel = 1\n\nÀ Brussel = 1\n\nDag\n",
    );
  });

  test("a value is never read again, and one with a placeholder is an error", () => {
    const { out, err, code } = posts(["values: {stad: '{{land}} $& {{stad}}', land: België}"]);
    expect(err).toContain("the value of {{stad}} is still {{land}}");
    // So its post is withheld.
    expect(out).toBe("Dag\n");
    expect(code).toBe(1);
  });

  test.each([
    [["values: {stat: Gent}"], [], '{{stad}} has no value; did you mean "stat"?'],
    [
      [],
      [],
      '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    [["values: {stad: {fr: Gand}}"], [], '{{stad}} has no value in "nl"'],
    [["values: {stad: Gent}"], ["--set", "stad="], "{{stad}} has no value"],
    [["values: {stad: Gent}"], ["--set", "stad=  \u00a0\t"], "{{stad}} has no value"],
    [["values: {stad: '  '}"], [], "{{stad}} has no value"],
    [['values: {stad: "\\u200b "}'], [], "{{stad}} has no value"],
  ])("without a value withhold their post only: %j %j", (lines, words, message) => {
    const { out, err, code } = posts(lines, words);
    expect(out).toContain("Dag");
    expect(out).not.toContain("In ");
    expect(err).toContain(`${6 + lines.length}:20  error  placeholder  ${message}`);
    expect(code).toBe(1);
  });

  test.each([
    ["{nl: 'In {{ stad van mij }}'}", "{{ stad van mij }} is not a placeholder"],
    ["{nl: 'In {{stad'}", "is not closed"],
    ["{nl: 'In {{}}'}", "{{}} is not a placeholder"],
  ])("that are none are told: %s", (text, message) => {
    const { err, code } = posts(["values: {stad: Gent}"], [], text);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });

  test("a value for no placeholder is a typing mistake", () => {
    const { err, code } = posts(["values: {stad: Gent}"], ["--set", "stat=Gent"]);
    expect(err).toContain('mine.yaml has no placeholder {{stat}}; did you mean "stad"?');
    expect(code).toBe(2);
    expect(posts([], ["--set", "stad"]).err).toContain("--set takes a name and its value");
  });

  test("are filled in titles, helplines, facts and hashtags, and there must have a value", () => {
    const lines = [
      "title: Actie in {{stad}}",
      "hashtags: ['Stop{{stad}}']",
      "helplines: [{name: 'Hulp {{stad}}', phone: '{{nummer}}'}]",
      "facts: [{id: a, figure: '{{getal}}', statement: '{{getal}} mensen', source: {title: S}}]",
    ];
    campaign(
      [...lines, "values: {stad: Gent, nummer: 078 055 800, getal: '1234'}"],
      "{nl: '1234 in {{stad}}'}",
    );
    const { out } = bluehart(["export", "--campaign", "mine.yaml"], { cwd });
    for (const part of ["# Actie in Gent", "#StopGent", "**Hulp Gent**", "078 055 800", "1234 mensen"]) {
      expect(out).toContain(part);
    }
    const { err, code } = posts(lines, ["--set", "stad=Gent", "--set", "getal=1"]);
    expect(err).toBe(
      'mine.yaml:4:45  error  {{nummer}} has no value; set it under "Values of placeholders" (`values`, or with `--set nummer=...`)\n',
    );
    expect(code).toBe(2);
  });

  test("findings behind them stand where they stand in the file", () => {
    campaign(["values: {stad: Een heel lange naam}"], "{nl: 'In {{stad}} en  daar'}");
    const { out } = bluehart(["check", "mine.yaml", "--format", "compact", "--post", "one", "--lang", "nl"], {
      cwd,
    });
    expect(out).toContain("mine.yaml:7:31  warning  white-space");
  });
});

describe("variants, images and files", () => {
  test("a variant's text is taken on its platform, and the post's in the languages it leaves out", () => {
    const file = write(
      cwd,
      "variants.yaml",
      "title: T\nlanguages: [nl, fr]\nposts:\n  - id: a\n    platforms: [x, mastodon]\n    text: {nl: Dag, fr: Jour}\n    variants: {mastodon: {text: {nl: Hallo}}}\n",
    );
    expect(bluehart(["posts", "--campaign", file, "--plain", "--lang", "all"], { cwd }).out).toBe(
      "Dag\n\nJour\n\nHallo\n\nJour\n",
    );
  });

  test("a variant may not be there twice, under two names of a platform", () => {
    const file = write(
      cwd,
      "twice.yaml",
      "title: T\nposts:\n  - id: a\n    text: Dag\n    variants: {x: {text: a}, twitter: {text: b}}\n",
    );
    expect(bluehart(["check", file], { cwd }).out).toContain("there is already a variant for twitter");
  });

  test("alt text: missing is a warning, one character more than X takes is an error", () => {
    write(cwd, "heart.png", png(1200, 675));
    const found = (alt: string) => {
      const file = write(
        cwd,
        "alt.yaml",
        `title: T\nposts:\n  - id: a\n    platforms: [x]\n    text: Dag\n    images: [{file: heart.png${alt}}]\n`,
      );
      return JSON.parse(bluehart(["check", file, "--json"], { cwd }).out) as object[];
    };
    expect(found("")).toMatchObject([{ rule: "alt-text", severity: "warning", line: 6, column: 21 }]);
    expect(found(`, alt: ${"a".repeat(1000)}`)).toEqual([]);
    // The one that is over is the 1001st, behind `    images: [{file: heart.png, alt: `, which has 36 characters.
    expect(found(`, alt: ${"a".repeat(1001)}`)).toMatchObject([
      {
        rule: "alt-text",
        severity: "error",
        column: 36 + 1001,
        message: expect.stringContaining("1 too many"),
      },
    ]);
  });

  test("hashtags come from a file beside the campaign", () => {
    write(cwd, "tags.yaml", "hashtags: [{tag: Eén}, {tag: Twee, use: optional}]\n");
    expect(posts(["hashtags: tags.yaml"], ["--post", "two"]).out).toBe("Dag #Eén #Twee\n");
    write(cwd, "tags.yaml", "hashtags: [{tag: '#Eén'}]\n");
    expect(posts(["hashtags: tags.yaml"]).err).toContain(
      'tags.yaml:1:18  error  hashtag "#Eén", tag: must be written without',
    );
    expect(posts(["hashtags: nowhere.yaml"]).err).toContain(
      "mine.yaml:3:11  error  cannot read nowhere.yaml",
    );
  });

  mkdirSync(join(cwd, "folder"));
  write(cwd, "folder/inside.yaml", "hashtags: [{tag: Binnen}]\n");
  const outside = temporaryFolder();
  write(outside, "outside.yaml", "hashtags: [{tag: Buiten}]\n");
  symlinkSync(outside, join(cwd, "link"));
  test.each([
    "../tags.yaml",
    "folder/../../tags.yaml",
    join(outside, "outside.yaml"),
    "link/outside.yaml",
    "C:\\tags.yaml",
    "..\\tags.yaml",
    "/etc/passwd",
  ])("%s leaves the campaign's folder, and is not read", (path) => {
    const { out, err, code } = posts([`hashtags: '${path}'`], ["--post", "two"]);
    expect(err).toContain("is outside the campaign's folder");
    expect(out).toBe("");
    expect(code).toBe(2);
  });
  test("a path inside it is read", () => {
    expect(posts(["hashtags: folder/inside.yaml"], ["--post", "two"]).out).toBe("Dag #Binnen\n");
  });
});

describe("a rule's setting", () => {
  const found = (rules: string, postRules = "") => {
    const file = write(
      cwd,
      "rules.yaml",
      `title: T\n${rules}posts:\n  - id: a\n    platforms: [x]\n${postRules}    text: een  twee ${"a".repeat(271)}\n`,
    );
    const { out, code } = bluehart(["check", file, "--json"], { cwd });
    return {
      code,
      found: (JSON.parse(out) as { rule: string; severity: string; off?: true }[]).map(
        ({ rule, severity, off }) => (off ? `${rule} off` : `${rule} ${severity}`),
      ),
    };
  };
  // 10 characters and 271: 281 on X.
  test("of the post goes before the campaign's, and what the platform rejects stays an error", () => {
    expect(found("").found).toEqual(["length error", "white-space warning"]);
    expect(
      found("rules: {white-space: {severity: 'off', reason: r}, length: {severity: 'off', reason: r}}\n")
        .found,
    ).toEqual(["length error", "white-space off"]);
    expect(
      found(
        "rules: {white-space: {severity: 'off', reason: r}}\n",
        "    rules: {white-space: {severity: error, reason: r}}\n",
      ).found,
    ).toEqual(["length error", "white-space error"]);
  });

  test("needs a reason, and a rule that there is", () => {
    const file = write(
      cwd,
      "rules.yaml",
      "title: T\nrules: {white-space: {severity: info}, foldd: {severity: info, reason: r}}\nposts: [{id: a, text: a}]\n",
    );
    const { out, code } = bluehart(["check", file], { cwd });
    expect(out).toContain("rules, white-space: reason is missing");
    expect(out).toContain('unknown key "foldd"; did you mean "fold"?');
    expect(code).toBe(2);
  });
});
