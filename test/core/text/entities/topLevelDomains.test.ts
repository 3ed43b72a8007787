import validCCTLD from "twitter-text/dist/regexp/validCCTLD.js";
import validGTLD from "twitter-text/dist/regexp/validGTLD.js";
import { describe, expect, test } from "vitest";
import { topLevelDomainEnd } from "../../../../src/core/text/entities/topLevelDomains.ts";

/** twitter-text's own expressions, in the order in which it tries them. */
const expected = new RegExp(`${validGTLD.source}|${validCCTLD.source}|xn--[-0-9a-z]+`, "iy");
const expectedEnd = (text: string, start: number) => {
  expected.lastIndex = start;
  return expected.test(text) ? expected.lastIndex : undefined;
};
/** The words of `(?:(?:word|word)(?=end))`. */
const words = [validGTLD, validCCTLD].flatMap(({ source }) =>
  source.slice("(?:(?:".length, source.indexOf(")(?=")).split("|"),
);

test("there are 1,574 of them", () => expect(words).toHaveLength(1574));

describe.each(["", "/", ".", "é", "日", "1", "a", "@", "-", "+", "_", "本", " ", "\ud83d"])(
  "before %j",
  (after) => {
    test.each(["lower", "upper"])("each ends where twitter-text's does, in %s case", (kind) => {
      const wrong = words.filter((word) => {
        const text = `.${kind === "upper" ? word.toUpperCase() : word}${after}`;
        return topLevelDomainEnd(text, 1) !== expectedEnd(text, 1);
      });
      expect(wrong).toEqual([]);
    });
  },
);

test.each([
  "yaml",
  "",
  "b",
  "com|",
  "(?:",
  "invalid",
  "ſe",
  "xn--",
  "xn--P1AI",
  "BE",
  "Be",
  "ΕΥ",
  "嘉里大酒",
])("%j", (label) => expect(topLevelDomainEnd(label, 0)).toBe(expectedEnd(label, 0)));
