import { describe, expect, test } from "vitest";
import { describeCount, describeShares } from "../../../src/core/i18n/counts/describeCount.ts";
import { en } from "../../../src/core/i18n/counts/en.ts";
import { countText } from "../../../src/core/platform/countText.ts";
import { findPlatform } from "../../../src/core/platform/selectPlatforms.ts";
import { platforms } from "../../context.ts";

const count = (text: string, name = "x") => countText(text, findPlatform(platforms, name));

describe("what a length on X is made of", () => {
  // A link costs 23, an emoji and an ideograph 2 each, any other character of these 1.
  test.each([
    ["a", "1 character"],
    ["ab", "2 characters"],
    ["日", "1 wide character x 2"],
    ["日本", "2 wide characters x 2"],
    ["日a", "1 wide character x 2, 1 other character"],
    ["日本ab", "2 wide characters x 2, 2 other characters"],
    ["💙", "1 emoji x 2"],
    ["💙💙", "2 emoji x 2"],
    ["www.payoke.be", "1 link x 23"],
    ["www.payoke.be pagasa.be", "2 links x 23, 1 other character"],
    ["", "0 characters"],
  ])("%j: %s", (text, expected) => expect(describeShares(count(text), en)).toBe(expected));

  // In UTF-8, é takes 2 bytes and 日 takes 3: together 5.
  test("characters that cost different amounts have their sum", () => {
    const [bytes] = count("é日", "bluesky").otherLimits;
    expect(bytes && describeCount(bytes, en)).toBe("5 of 3000 UTF-8 bytes: 2 wide characters = 5; 2995 left");
  });
});

test("a count says what is left or over", () => {
  expect(describeCount(count("日a"), en)).toBe("3 of 280: 1 wide character x 2, 1 other character; 277 left");
  expect(describeCount(count("a".repeat(291)), en)).toBe("291 of 280: 291 characters; 11 over");
});
