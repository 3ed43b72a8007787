import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isDate } from "../src/core/text/entities/isDate.ts";
import { builtIn } from "../src/files/builtIn.ts";
import { countText, findHashtags, findLinks, limitPlatform, platforms, UserError } from "../src/index.ts";

describe("the API", () => {
  test("knows the platforms of data/platforms.yaml, every rule with a source and a date", () => {
    const ids = Array.from(
      readFileSync(builtIn.platforms, "utf8").matchAll(/^ {2}- id: (.*)$/gm),
      ([, id]) => id,
    );
    expect(platforms.map(({ id }) => id)).toEqual(ids);
    for (const { limits, links, hashtags } of platforms) {
      for (const { source, checked } of [...limits, links, hashtags]) {
        expect(source).not.toBe("");
        expect(isDate(checked)).toBe(true);
      }
    }
  });

  // Limits, and one character more: from shared facts, each platform's own number.
  test.each([
    ["twitter", 280],
    ["facebook", 63206],
    ["instagram", 2200],
    ["threads", 500],
    ["bluesky", 300],
    ["mastodon", 500],
    ["linkedin", 3000],
    ["whatsapp", 700],
    ["telegram", 4096],
  ])("%s takes %i characters and no more", (name, limit) => {
    expect(countText("a".repeat(limit), name)).toMatchObject({
      length: limit,
      limit,
      remaining: 0,
      valid: true,
    });
    expect(countText("a".repeat(limit + 1), name)).toMatchObject({ remaining: -1, valid: false });
  });

  test("Bluesky refuses 300 graphemes of more than 3,000 bytes: a family has 25", () => {
    const count = countText("👨‍👩‍👧‍👦".repeat(200), "bluesky");
    expect(count).toMatchObject({ length: 200, valid: false });
    expect(count.otherLimits).toMatchObject([
      { unit: "utf8", length: 200 * 25, limit: 3000, remaining: -2000 },
    ]);
  });

  test.each(["\ufeff", "\uffff", "\ufffe"])("X refuses the character %j", (character) => {
    expect(countText(`a${character}`, "x").valid).toBe(false);
    expect(countText(`a${character}`, "facebook").valid).toBe(true);
  });

  test("the fold falls after 125 graphemes on Instagram", () => {
    expect(countText("é".repeat(125), "instagram").fold).toBeUndefined();
    expect(countText("💙".repeat(126), "instagram").fold).toBe(2 * 125);
  });

  test("an empty text is not valid", () => expect(countText("", "x").valid).toBe(false));

  test("links and hashtags come with their places", () => {
    expect(findLinks("zie www.payoke.be.", "x")).toEqual([{ text: "www.payoke.be", start: 4, end: 17 }]);
    expect(findHashtags("Een #dag", "twitter")).toEqual([{ tag: "dag", start: 4, end: 8 }]);
  });

  test("limits are set by number or by name, the second limit stays", () => {
    const [first] = platforms
      .filter(({ id }) => id === "bluesky")
      .map((platform) => limitPlatform(platform, { bluesky: 1000 }));
    expect(first?.limits.map(({ max, confidence }) => [max, confidence])).toEqual([
      [1000, "set"],
      [3000, "source-code"],
    ]);
    const [x] = platforms
      .filter(({ id }) => id === "twitter")
      .map((platform) => limitPlatform(platform, { x: "premium" }));
    expect(x?.limits[0]).toMatchObject({ max: 25000, confidence: "stated" });
  });

  test("an unknown platform is a UserError", () => {
    expect(() => countText("a", "twittr")).toThrow(UserError);
  });
});
