import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleNames } from "../src/core/check/rules/index.ts";
import { copyOfProgram, root, withoutProgress, write } from "./cli/bluehart.ts";
import { png } from "./png.ts";

describe.each([
  ["README.md", "en"],
  ["README.nl.md", "nl"],
  ["README.fr.md", "fr"],
  ["README.de.md", "de"],
])("%s", (name, language) => {
  const readme = readFileSync(join(root, name), "utf8");
  const folder = copyOfProgram();
  const campaigns = {
    "mistakes.yaml": "titel: Mine\nposts:\n  - id: one\n    platforms: [twiter]\n    text: Hello\n",
    "picture.yaml":
      'title: Mine\nday: {date: "07-30", name: Day}\nposts:\n  - id: one\n    platforms: [x]\n    text: Hello\n    images: [{file: flag.png, alt: A red flag on a balcony}]\n',
    "forest.yaml":
      "title: Week of the Forest\nposts:\n  - id: walk\n    platforms: [x, facebook]\n    text: Walk with us in {{municipality}}, www.example.org\n",
  };
  write(folder, "municipalities.csv", "municipality\nGent\nNamur\n");
  writeFileSync(join(folder, "flag.png"), png(1200, 675));
  write(
    folder,
    "toolkit.md",
    "# Boomdag 2027\n\n## Facebook\n\nPlant met ons een boom in [gemeente], want van een boom wordt het koeler in de straat. www.boomdag.example.be\n\n## X (max. 280 tekens)\n\nEén boom, één buurt en een zomer die koeler is. Wie plant er mee met ons? #Boomdag\n\n## Contact\n\nboom@example.be\n",
  );
  write(
    folder,
    "forest-nl.csv",
    'key (Week of the Forest),source (en),target (nl)\ntitle,Week of the Forest,Week van het Bos\nposts/walk/text,"Walk with us in {{municipality}}, www.example.org",Wandel mee in {{municipality}}\n',
  );
  write(folder, "posts.ndjson", '{"text":"www.payoke.be","id":7}\n');

  const consoles = Array.from(readme.matchAll(/^```console\n(.*?)^```$/gms), ([, block = ""]) => block);
  test("shows consoles", () => expect(consoles.length).toBeGreaterThan(4));

  test.each(consoles)("shows what is printed: %s", (block) => {
    const [, command = "", expected = ""] = /^\$ bluehart (.*)\n([\s\S]*)$/.exec(block) ?? [];
    expect(command).not.toBe("");
    // Where a campaign of the user's is, the built-in one is not used without a word.
    for (const [file, content] of Object.entries(campaigns)) {
      if (command.includes(`--campaign ${file}`)) write(folder, file, content);
      else rmSync(join(folder, file), { force: true });
    }
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" bin/bluehart.js ${command}`], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, BLUEHART_UI: language },
    });
    expect(withoutProgress(stdout + stderr)).toBe(expected);
  });

  test("links to files that are there", () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("docs/rules", () => {
  const pages = readdirSync(join(root, "docs/rules")).filter((name) => !name.startsWith("README."));

  test("has a page for each rule, and no other", () => {
    expect(pages.map((name) => name.replace(/\.md$/, "")).sort()).toEqual([...ruleNames].sort());
  });

  test.each(ruleNames)("%s: has the parts of a page", (name) => {
    const page = readFileSync(join(root, "docs/rules", `${name}.md`), "utf8");
    for (const heading of [`# ${name}`, "## Why", "## Bad", "## Good", "## How to fix it"])
      expect(page).toContain(`${heading}\n`);
  });

  test("what is generated (the rules' index, the JSON Schemas) is up to date", () => {
    const { stderr, status } = spawnSync(process.execPath, ["build/generate.js", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
