import { describe, expect, test } from "vitest";
import { platforms } from "../context.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly platforms: readonly string[];
}

const folder = temporaryFolder();
const post = (text: string) => [
  "title: Mine",
  "posts:",
  "  - id: one",
  "    platforms: [twitter]",
  `    text: ${text}`,
];

describe("the built-in campaign", () => {
  test("has no errors, and what is found is true", () => {
    const { out, code } = bluehart(["check", "--json", "--lang", "nl"]);
    const found = (JSON.parse(out) as FindingJson[]).map(({ rule, severity, platforms, message }) => [
      rule,
      severity,
      platforms.join(),
      message,
    ]);
    // Those that take the post, which has no title, and no telephone number.
    const notClickable = platforms
      .filter(({ links, fields }) => !links.clickable && fields?.title?.required !== true)
      .map(({ id }) => id)
      .join();
    expect(found).toEqual([
      // X recommends two; the campaign's own words hold one, and its document asks for two more.
      ["hashtag-count", "warning", "twitter", expect.stringContaining("the post has 3")],
      // 133 characters stand before the first address, Instagram shows 125.
      ["fold", "warning", "instagram", expect.stringContaining("www.pagasa.be")],
      ["link-not-clickable", "info", notClickable, expect.stringContaining("www.asblsurya.org")],
      [
        "figure-outdated",
        "warning",
        "twitter",
        expect.stringContaining("5000 tot 15.000 was superseded by 11.000"),
      ],
      ["figure-unsourced", "warning", "twitter", expect.stringContaining("has no source")],
      // GSM 03.38 has no ë.
      ["sms-letters", "warning", "sms", expect.stringContaining("ë makes this 3 text messages instead of 2")],
    ]);
    expect(code).toBe(0);
  });

  test("the report ends with a count", () => {
    expect(bluehart(["check", "--lang", "nl"]).out).toMatch(/ in 4 messages \(\d+ posts\)\n$/);
  });

  test("names what nobody has reviewed, and what is not translated, once each", () => {
    const { out } = bluehart(["check", "--json"]);
    const found = (JSON.parse(out) as FindingJson[]).filter(({ rule }) => rule.startsWith("translation"));
    const expected = (rule: string, post: string) =>
      ["fr", "de", "en"].map((language) =>
        expect.objectContaining({
          rule,
          languages: [language],
          severity: "info",
          posts: post === "" ? [] : expect.arrayContaining([post]),
        }),
      );
    expect(found).toEqual([
      ...expected("translation-unreviewed", ""),
      ...expected("translation-missing", "waar-zijn-ze"),
    ]);
  });

  test("--strict makes the warning count", () => {
    expect(bluehart(["check", "--strict"]).code).toBe(1);
    expect(bluehart(["check", "--strict", "--platform", "facebook"]).code).toBe(0);
  });
});

test("a hashtag that the text holds already is not added", () => {
  const file = write(folder, "held.yaml", ["hashtags: [Stop, Nu]", ...post("'#stop ermee'"), ""].join("\n"));
  expect(bluehart(["posts", "--campaign", file, "--plain"]).out).toBe("#stop ermee #Nu\n");
});

test("errors make the exit code 1", () => {
  const file = write(folder, "empty.yaml", `${post("''").join("\n")}\n`);
  expect(bluehart(["check", "--campaign", file]).code).toBe(1);
});

test("a text that would make a terminal act is withheld", () => {
  const file = write(folder, "escape.yaml", `${post('"\\e]0;title\\a"').join("\n")}\n`);
  const { out, code } = bluehart(["posts", "--campaign", file]);
  expect(out).toBe("");
  expect(code).toBe(1);
});
