import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const toolkit = (name: string) => join(root, "test/fixtures/toolkits", name);

function imported(words: readonly string[], input?: string) {
  const cwd = temporaryFolder();
  const outcome = bluehart(["import", ...words], { cwd, ...(input !== undefined && { input }) });
  const file = join(cwd, "campaign.yaml");
  return { ...outcome, cwd, yaml: existsSync(file) ? readFileSync(file, "utf8") : undefined };
}

describe("bluehart import", () => {
  test("writes a campaign that the other commands use, and says what became what, and what to do next", () => {
    const { out, err, code, cwd, yaml } = imported([toolkit("blue-heart.txt")]);
    expect(code).toBe(0);
    expect(out).toMatch(/Imported \(\d+\)\n/);
    expect(out).toMatch(/Assumed \(\d+\)\n/);
    expect(out).toMatch(/Left out \(3\)\n {2}Zet volgende tekst op je facebookpagina:/);
    // Three posts: one on three platforms, two on one, which makes five texts.
    expect(err).toMatch(
      /^Wrote campaign\.yaml: 3 posts for 3 platforms in nl\. Check: 5 texts ready, 0 withheld; 0 errors, /,
    );
    expect(err).toContain("bluehart check --campaign campaign.yaml");
    expect(yaml).toContain("text: >-\n");
    const { out: posts } = bluehart(["posts", "-p", "facebook", "--plain"], { cwd });
    expect(posts).toMatch(
      /^Het is #Werelddag tegen mensenhandel\. .*\n\n?#EndHumanTrafficking #HumanTrafficking\n$/s,
    );
    expect(bluehart(["check"], { cwd }).code).toBe(0);
  });

  test("never overwrites a file without --force", () => {
    const cwd = temporaryFolder();
    write(cwd, "campaign.yaml", "mine");
    const { err, code } = bluehart(["import", toolkit("eenzaam.md")], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("campaign.yaml already exists and was not overwritten; use --force");
    expect(readFileSync(join(cwd, "campaign.yaml"), "utf8")).toBe("mine");
    expect(bluehart(["import", toolkit("eenzaam.md"), "--force"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "campaign.yaml"), "utf8")).toContain("title: Samen tegen eenzaamheid");
  });

  test("--dry-run writes nothing; --json is the report, with the file that would be written", () => {
    const { out, yaml } = imported([toolkit("river-week.md"), "--dry-run", "--json"]);
    expect(yaml).toBeUndefined();
    const report = JSON.parse(out);
    expect(report.output).toBeNull();
    // Two posts are on Facebook and on X, of which the first has a placeholder, which withholds it on both; one is on TikTok.
    expect(report.check).toMatchObject({ posts: 3, platforms: 3, ready: 3, withheld: 2 });
    expect(report.left.map(({ text }: { text: string }) => text).join()).toContain("Dear councillor");
    expect(report.yaml).toContain('river-name: "[river-name]" # written [RIVER NAME] in the document');
  });

  test("--map names the columns", () => {
    const rows =
      "Datum;Idee;Bericht\n05-05-2027;Een lang idee dat niemand zo zal posten, maar dat veel woorden heeft;Kom naar het feest!\n";
    const { yaml, code } = imported(["-", "--map", "text=Bericht", "--map", "note=Idee"], rows);
    expect(code).toBe(0);
    expect(yaml).toContain("text: Kom naar het feest!");
    expect(yaml).toContain("# Idee: Een lang idee");
  });

  test("--lang adds the same campaign in another language, --platform the posts for one platform", () => {
    const cwd = temporaryFolder();
    const nl = write(cwd, "nl.md", "# Boomdag\n\n## Facebook\n\nPlant een boom. www.boom.example.be\n");
    const fr = write(
      cwd,
      "fr.md",
      "# Jour de l’arbre\n\n## Facebook\n\nPlantez un arbre. www.boom.example.be\n",
    );
    const x = write(cwd, "x.txt", "Eén boom, één post.\n");
    const { code } = bluehart(["import", "--lang", `nl=${nl}`, "--lang", `fr=${fr}`], { cwd });
    expect(code).toBe(0);
    const yaml = readFileSync(join(cwd, "campaign.yaml"), "utf8");
    expect(yaml).toContain("languages: [nl, fr]");
    expect(yaml).toMatch(
      /text:\n {6}nl: Plant een boom\. www\.boom\.example\.be\n {6}fr: Plantez un arbre\. www\.boom\.example\.be/,
    );
    const second = bluehart(["import", "--platform", `x=${x}`, "-o", "x.yaml"], { cwd });
    expect(second.code).toBe(0);
    expect(readFileSync(join(cwd, "x.yaml"), "utf8")).toMatch(
      /platforms: \[twitter\]\n {4}text: Eén boom, één post\./,
    );
  });

  test("a document without posts is an error that says how to name them", () => {
    const { err, code, yaml } = imported(["-"], "Minutes of the meeting\n\nWe talked about the weather.\n");
    expect(code).toBe(2);
    expect(err).toContain("found no posts in standard input");
    expect(err).toContain("--map text=COLUMN");
    expect(yaml).toBeUndefined();
  });

  test.each<[string, readonly string[], string]>([
    ["no file", [], "name a file to import"],
    ["a file that is not there", ["none.docx"], "cannot read none.docx: there is no such file"],
    ["an unknown field", ["a.csv", "--map", "txt=Bericht"], 'unknown field "txt"; did you mean "text"?'],
    ["--map without a column", ["a.csv", "--map", "text"], "--map takes a field and a column"],
    ["an unknown platform", ["--platform", "myspace=a.txt"], 'unknown platform "myspace"'],
    ["--lang that is none", ["a.txt", "--lang", "=a.txt"], "--lang takes a name and a file"],
  ])("%s is an error", (_name, words, message) => {
    const { err, code } = imported(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("control characters of a document and of names are shown as numbers", () => {
    const cwd = temporaryFolder();
    const name = "a\u001b[31m.txt";
    write(
      cwd,
      name,
      "# \u001b[2JTitle\n\nCome all \u001b]0;x\u0007 to the market #Market\n\nA line \u001b[31m left out\n",
    );
    const { out, err } = bluehart(["import", name, "-o", "b\u001b[31m.yaml"], { cwd });
    expect(out).toContain("a⟨U+001B⟩[31m.txt");
    expect(err).toContain("Wrote b⟨U+001B⟩[31m.yaml");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out + err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test("a file of more than 50 MB is refused, by its name or on standard input", () => {
    const cwd = temporaryFolder();
    write(cwd, "large.txt", "");
    truncateSync(join(cwd, "large.txt"), 50 * 1024 * 1024 + 1);
    expect(bluehart(["import", "large.txt"], { cwd })).toMatchObject({
      err: "error  cannot read large.txt: it is larger than 50 MB, the maximum\n",
      code: 2,
    });
    const input = "a".repeat(50 * 1024 * 1024 + 1);
    expect(bluehart(["import", "-"], { cwd, input })).toMatchObject({
      err: "error  cannot read standard input: it is larger than 50 MB, the maximum\n",
      code: 2,
    });
  });

  test("what bluehart exports as a spreadsheet comes back", () => {
    const cwd = temporaryFolder();
    const words = ["-p", "facebook,x", "--lang", "nl", "--post", "open-je-ogen,werelddag"];
    expect(bluehart(["export", "kit.csv", ...words], { cwd }).code).toBe(0);
    const { code, err } = bluehart(["import", "kit.csv"], { cwd });
    expect(code).toBe(0);
    // werelddag on two platforms, open-je-ogen on X only.
    expect(err).toContain("2 posts for 2 platforms in nl. Check: 3 texts ready, 0 withheld");
  });
});
