import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jpeg } from "../pictures.ts";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const starter = readFileSync(join(root, "templates/starter.yaml"), "utf8").replace(
  "../data/schema/campaign.json",
  "bluehart.schema.json",
);

/** The words of its comments, without what they show of YAML. */
const commentsOf = (text: string) =>
  text
    .split("\n")
    .slice(1)
    .flatMap((line) => /^\s*#\s+(.*)$/.exec(line)?.[1] ?? [])
    .filter((line) => !/^(?:- )?[a-z]+: /i.test(line));

/** What a starter says, but for the order of its languages and the names that have one language only. */
function contentOf(text: string): object {
  const { languages, translations: _, day, helplines, facts, ...rest } = parse(text);
  return {
    ...rest,
    languages: languages.toSorted(),
    day: { ...day, source: day.source.url },
    helplines: helplines.map(({ name: _, ...line }: { name: string }) => line),
    facts: facts.map(({ source, ...fact }: { source: { year: number } }) => ({ ...fact, year: source.year })),
  };
}

describe("init", () => {
  test("in an empty folder writes a campaign that check, posts and export take", () => {
    const cwd = temporaryFolder();
    expect(bluehart(["init"], { cwd })).toMatchObject({ out: "", code: 0 });
    expect(readdirSync(cwd)).toEqual(["bluehart.schema.json", "bluehart.yaml"]);
    expect(readFileSync(join(cwd, "bluehart.yaml"), "utf8")).toBe(starter);
    const { out, err, code } = bluehart(["check", "--strict"], { cwd });
    // Three translations that nobody has reviewed are all there is to say.
    expect(out).toMatch(/\n\n3 notes in \d+ messages? \(16 posts\)\n$/);
    expect(out).toContain("translation-unreviewed");
    expect(err).toContain("Campaign: bluehart.yaml");
    expect(code).toBe(0);
  });

  test.each([
    ["nl", "in het bos van Gent!", "# Week van het Bos"],
    ["fr", "dans la forêt de Gand\u00a0!", "# Semaine de la forêt"],
    ["de", "in den Wald von Gent!", "# Woche des Waldes"],
    ["en", "in the forest of Ghent!", "# Week of the Forest"],
  ])("in %s has posts and a kit", (language, words, title) => {
    const cwd = temporaryFolder();
    bluehart(["init"], { cwd });
    expect(bluehart(["posts", "--lang", language], { cwd }).out).toContain(words);
    expect(bluehart(["export", "kit.md", "--lang", language], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "kit.md"), "utf8")).toContain(title);
  });

  test.each([
    ["nl", "# Een campagne voor bluehart."],
    ["fr", "# Une campagne pour bluehart."],
    ["de", "# Eine Kampagne für bluehart."],
  ])("in %s writes the same campaign with comments in it, and that language first", (ui, comment) => {
    const cwd = temporaryFolder();
    expect(bluehart(["init", "--ui", ui], { cwd }).code).toBe(0);
    const written = readFileSync(join(cwd, "bluehart.yaml"), "utf8");
    expect(written).toContain(comment);
    expect(commentsOf(written).join("\n")).not.toMatch(/\b(?:the|with|where|your|its)\b/);
    expect(commentsOf(written).filter((line) => line.startsWith("bluehart "))).toHaveLength(4);
    expect(parse(written).languages[0]).toBe(ui);
    expect(contentOf(written)).toEqual(contentOf(starter));
    const { out, code } = bluehart(["check", "--strict", "--json"], { cwd });
    const rules = (JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule);
    expect({ rules: [...new Set(rules)], code }).toEqual({ rules: ["translation-unreviewed"], code: 0 });
  });

  test("its images and its period hold once their # and a space are deleted", () => {
    const cwd = temporaryFolder();
    const lines = starter
      .split("\n")
      .map((line) =>
        /^\s*# (?:images:|period:| +(?:- file|alt|nl|fr|de|en):)/.test(line) ? line.replace("# ", "") : line,
      );
    const changed = lines.filter((line, index) => line !== starter.split("\n")[index]);
    expect(changed.map((line) => line.trim().split(":")[0])).toEqual([
      "period",
      ...["images", "- file", "alt", "nl", "fr", "de", "en"],
      ...["images", "- file", "alt", "nl", "fr", "de", "en"],
    ]);
    write(cwd, "bluehart.yaml", lines.join("\n"));
    write(cwd, "walk.jpg", jpeg({ width: 1200, height: 675 }));
    write(cwd, "walk-square.jpg", jpeg());
    const { err, code } = bluehart(["schedule", "--lang", "all", "--today", "2027-01-31"], { cwd });
    expect(err).toBe("Campaign: bluehart.yaml (in this folder)\n");
    expect(code).toBe(0);
    const { posts } = JSON.parse(
      bluehart(["export", "--post", "invitation", "--lang", "nl", "--format", "json"], { cwd }).out,
    ) as {
      posts: { platform: string; images: { file: string }[] }[];
    };
    expect(posts.map(({ platform, images }) => [platform, ...images.map(({ file }) => file)])).toEqual([
      ["facebook", "walk.jpg"],
      ["twitter", "walk.jpg"],
      ["mastodon", "walk-square.jpg"],
    ]);
  });

  test("writes the schema that its first line points to, and leaves one that is there", () => {
    const cwd = temporaryFolder();
    bluehart(["init"], { cwd });
    const [, schema = ""] = /\$schema=(.*)/.exec(readFileSync(join(cwd, "bluehart.yaml"), "utf8")) ?? [];
    expect(readFileSync(join(cwd, schema), "utf8")).toBe(bluehart(["schema"]).out);
    const other = temporaryFolder();
    write(other, schema, "mine");
    expect(bluehart(["init"], { cwd: other }).code).toBe(0);
    expect(readFileSync(join(other, schema), "utf8")).toBe("mine");
  });

  test("creates the folder it is given", () => {
    const cwd = temporaryFolder();
    expect(bluehart(["init", "a/b"], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, "a/b/bluehart.yaml"))).toBe(true);
  });

  test("never writes over a file", () => {
    const cwd = temporaryFolder();
    const file = write(cwd, "bluehart.yaml", "mine");
    const { err, code } = bluehart(["init"], { cwd });
    expect(err).toContain("bluehart.yaml already exists and was not overwritten");
    expect(code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("mine");
    write(cwd, "file", "");
    expect(bluehart(["init", "file"], { cwd })).toMatchObject({ out: "", code: 2 });
  });

  test("--print prints it", () => expect(bluehart(["init", "--print"]).out).toBe(starter));
});

describe("which campaign is taken", () => {
  const cwd = temporaryFolder();
  const campaign = (id: string) => `title: T\nposts:\n  - id: ${id}\n    platforms: [x]\n    text: T\n`;
  write(cwd, "bluehart.yaml", campaign("of-the-folder"));
  write(cwd, "other.yaml", campaign("of-the-variable"));
  write(cwd, "third.yaml", campaign("of-the-option"));
  mkdirSync(join(cwd, "empty"));
  const taken = (words: readonly string[], env = {}, folder = cwd) =>
    bluehart(["posts", "-p", "x", ...words], { cwd: folder, env }).out.split(" ")[0];

  test("the option's, before the variable's, before the folder's, before the built-in one", () => {
    const env = { BLUEHART_CAMPAIGN: "other.yaml" };
    expect(taken(["--campaign", "third.yaml"], env)).toBe("of-the-option");
    expect(taken([], env)).toBe("of-the-variable");
    expect(taken([])).toBe("of-the-folder");
    expect(taken([], {}, join(cwd, "empty"))).toBe("werelddag");
  });

  test("a built-in one by its name", () => {
    expect(taken(["--campaign", "blue-heart"])).toBe("werelddag");
    expect(taken([], { BLUEHART_CAMPAIGN: "blue-heart" })).toBe("werelddag");
    const { err, code } = bluehart(["posts", "--campaign", "blue-hart"]);
    expect(err).toContain(
      'there is no file and no built-in campaign "blue-hart"; did you mean "blue-heart"?',
    );
    expect(code).toBe(2);
  });
});

test("campaigns lists the built-in ones", () => {
  expect(bluehart(["campaigns"]).out).toMatch(
    /^blue-heart +Blue Heart Campagne +07-30 +nl, fr, de, en +4 +templates\/blue-heart\.yaml$/m,
  );
  expect(JSON.parse(bluehart(["campaigns", "--json"]).out)).toMatchObject([
    { name: "blue-heart", posts: 4, languages: ["nl", "fr", "de", "en"] },
  ]);
});
