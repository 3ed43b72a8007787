import { describe, expect, test } from "vitest";
import { countText } from "../../src/core/platform/countText.ts";
import { platforms } from "../context.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

/** Texts made for expressions that go back, of about half a megabyte: what grows with the square would take minutes. */
const TEXTS: { readonly [name: string]: string } = {
  hashtags: "#a ".repeat(160_000),
  "one hashtag": `#${"a".repeat(500_000)}`,
  links: "www.a.be ".repeat(50_000),
  "one link": `www.${"a-".repeat(240_000)}.be`,
  dots: ".".repeat(480_000),
  spaces: `a${" ".repeat(480_000)}b`,
  "line ends": "a \n \n".repeat(90_000),
  quotes: '" \'a" '.repeat(80_000),
  "French marks": "a !!!!?;: ".repeat(48_000),
  figures: "1.000 2 3 4 ".repeat(40_000),
  emoji: "👩‍👩‍👧 ".repeat(50_000),
  "joined emoji": "👩\u200d".repeat(60_000),
  marks: `e${"\u0301".repeat(240_000)}`,
  mentions: "@a@b.c ".repeat(70_000),
  slashes: "http://".repeat(70_000),
  braces: "{{a ".repeat(120_000),
  scripts: "mеnsen ".repeat(70_000),
};

describe.each(Object.entries(TEXTS))("%s", (_name, text) => {
  test("are counted", () => {
    for (const platform of platforms) expect(countText(text, platform).length).toBeGreaterThan(0);
  });

  test("are checked", () => {
    // A longer text is refused before any rule runs.
    const longest = text.slice(0, 100_000).toWellFormed();
    const file = write(
      temporaryFolder(),
      "long.yaml",
      `title: T\nlanguages: [fr]\nhashtags: [EndHumanTrafficking]\nhelplines: [{name: a, phone: 078 055 800, site: a.be}]\nposts:\n  - id: a\n    text: ${JSON.stringify(longest)}\n`,
    );
    const { code } = bluehart(["check", file, "--format", "compact"]);
    expect([0, 1]).toContain(code);
  });
});
