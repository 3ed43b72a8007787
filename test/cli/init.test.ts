import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, root, temporaryFolder, write } from "./bluehart.ts";

const starter = readFileSync(join(root, "templates/starter.yaml"), "utf8");

describe("init", () => {
  test("in an empty folder writes a campaign that check, posts and export take", () => {
    const cwd = temporaryFolder();
    expect(bluehart(["init"], { cwd })).toMatchObject({ out: "", code: 0 });
    expect(readdirSync(cwd)).toEqual(["bluehart.yaml"]);
    expect(readFileSync(join(cwd, "bluehart.yaml"), "utf8")).toBe(starter);
    const { out, err, code } = bluehart(["check", "--strict"], { cwd });
    expect(out).toBe("no findings in 4 posts\n");
    expect(err).toContain("Campaign: bluehart.yaml");
    expect(code).toBe(0);
    expect(bluehart(["posts", "-p", "x", "--post", "thanks", "--plain"], { cwd }).out).toBe(
      "Thank you for walking with us. Photos are on www.example.org #WeekOfTheForest #ForestDay\n",
    );
    expect(bluehart(["export"], { cwd }).out).toContain("# Week of the Forest");
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
    expect(err).toContain("bluehart.yaml exists, and is left as it is");
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
    /^blue-heart +Blue Heart Campagne +07-30 +nl, fr, de, en +3 +templates\/blue-heart\.yaml$/m,
  );
  expect(JSON.parse(bluehart(["campaigns", "--json"]).out)).toMatchObject([
    { name: "blue-heart", posts: 3, languages: ["nl", "fr", "de", "en"] },
  ]);
});
