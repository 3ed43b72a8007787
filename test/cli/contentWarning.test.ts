import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const WARNING = 'Geweld <b>* & "seks"';
const file = write(
  temporaryFolder(),
  "mine.yaml",
  `title: {nl: T, fr: T}
languages: [nl, fr]
values: {soort: Geweld}
posts:
  - id: a
    platforms: [mastodon, x]
    text: {nl: Een tekst, fr: Un texte}
    contentWarning: {nl: '{{soort}} <b>* & "seks"', fr: Violence}
  - id: b
    platforms: [mastodon]
    text: {nl: Zonder, fr: Sans}
`,
);
const exported = (format: string, ...words: string[]) =>
  bluehart(["export", "--campaign", file, "--format", format, ...words]).out;

describe("a content warning", () => {
  test("json has it on Mastodon, in each language, and the schema knows it", () => {
    const kit = JSON.parse(exported("json")) as { posts: { id: string; platform: string; count: number }[] };
    const validate = new Ajv({ strict: false }).compile(JSON.parse(bluehart(["schema", "kit"]).out));
    validate(kit);
    expect(validate.errors).toBeNull();
    const nl = { text: "Een tekst", contentWarning: WARNING, count: "Een tekst".length + WARNING.length };
    const fr = { text: "Un texte", contentWarning: "Violence", count: "Un texteViolence".length };
    const of = (id: string, platform: string) =>
      kit.posts.filter((post) => post.id === id && post.platform === platform);
    expect(of("a", "mastodon")).toMatchObject([nl, fr]);
    expect(of("a", "twitter").concat(of("b", "mastodon"))).toHaveLength(4);
    for (const post of of("a", "twitter").concat(of("b", "mastodon"))) {
      expect(post).not.toHaveProperty("contentWarning");
    }
  });

  test("posts --json has it", () => {
    const { posts } = JSON.parse(bluehart(["posts", "--campaign", file, "--json"]).out) as {
      posts: object[];
    };
    expect(posts).toContainEqual(expect.objectContaining({ platform: "mastodon", contentWarning: WARNING }));
  });

  test("text has it before the post, in the kit's language", () => {
    const out = exported("text", "--lang", "nl", "-p", "mastodon");
    expect(out).toContain(`\n\nInhoudswaarschuwing: ${WARNING}\n\nEen tekst\n\n`);
    expect(out.match(/Inhoudswaarschuwing/g)).toHaveLength(1);
    expect(exported("text", "--lang", "fr")).toContain(
      "Avertissement de contenu\u00a0: Violence\n\nUn texte",
    );
  });

  test("markdown has it as text, with the platform that shows it", () => {
    expect(exported("markdown", "--lang", "nl")).toContain(
      '\n\nMastodon · **Inhoudswaarschuwing**: Geweld \\<b\\>\\* \\& "seks"\n\n```text\nEen tekst\n```',
    );
  });

  test("csv has a column for it", () => {
    const { data } = Papa.parse<Record<string, string>>(
      exported("csv", "--lang", "nl")
        .replace(/^\ufeff/, "")
        .trimEnd(),
      { header: true },
    );
    expect(data.map((row) => [row.id, row.platform, row["content warning"]]).sort()).toEqual([
      ["a", "mastodon", WARNING],
      ["a", "twitter", ""],
      ["b", "mastodon", ""],
    ]);
  });

  test("html has it on the post's card, and no markup of it", () => {
    const [, ...cards] = exported("html", "--lang", "nl").split("<article");
    const [own, ...others] = cards.filter((card) => card.includes("Inhoudswaarschuwing: "));
    expect(others).toEqual([]);
    expect(own).toMatch(/data-post="a" data-platform="mastodon"/);
    expect(own).toMatch(
      /<strong>Inhoudswaarschuwing: <\/strong><span [^>]*lang="nl"[^>]*>Geweld &lt;b>\* &amp; &quot;seks&quot;<\/span>/,
    );
  });

  test.runIf(has("soffice"))("docx has it", () => {
    const folder = temporaryFolder();
    bluehart(["export", join(folder, "kit.docx"), "--campaign", file, "--lang", "nl"]);
    const convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    spawnSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      ...convert,
      join(folder, "kit.docx"),
    ]);
    const lines = readFileSync(join(folder, "kit.txt"), "utf8").split("\n");
    expect(lines.filter((line) => line.includes("Inhoudswaarschuwing"))).toEqual([
      `Mastodon · Inhoudswaarschuwing: ${WARNING}`,
    ]);
  });

  test("the calendar has it", () => {
    const dated = write(
      temporaryFolder(),
      "mine.yaml",
      readFileSync(file, "utf8").replace("  - id: a\n", "  - id: a\n    when: 2027-07-30\n"),
    );
    const { out } = bluehart(["export", "--campaign", dated, "--format", "ics", "--lang", "fr"]);
    expect(out.replaceAll("\r\n ", "").match(/Avertissement de contenu\u00a0: Violence/g)).toHaveLength(1);
  });

  test("one that lacks a language is reported once, and the other language's is used", () => {
    const lacking = write(
      temporaryFolder(),
      "mine.yaml",
      readFileSync(file, "utf8").replace(", fr: Violence", ""),
    );
    const { out } = bluehart(["check", "--campaign", lacking, "--format", "json"]);
    const findings = JSON.parse(out) as { rule: string; line: number }[];
    const missing = findings.filter(({ rule }) => rule === "translation-missing");
    expect(missing).toMatchObject([{ line: 8 }]);
    const fr = bluehart(["export", "--campaign", lacking, "--format", "text", "--lang", "fr"]).out;
    expect(fr).toContain(`Avertissement de contenu\u00a0: ${WARNING}`);
  });
});
