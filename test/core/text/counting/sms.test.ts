import fc from "fast-check";
import { count as smsLength } from "sms-length";
import { describe, expect, test } from "vitest";
import { foreignLetters, smsCapacity, toSmsParts } from "../../../../src/core/text/counting/sms.ts";

// 3GPP TS 23.038: a message has 140 bytes, which are 160 letters of seven bits or 70 of sixteen. One of several has a header of
// six bytes, which leaves 134: 153 letters of seven bits, or 67.
describe("text messages", () => {
  test.each([
    ["160 letters are one", "a".repeat(160), { parts: 1, length: 160, partLength: 160 }],
    ["161 are two of 153", "a".repeat(161), { parts: 2, length: 161, partLength: 153 }],
    ["306 are two, 307 three", "a".repeat(307), { parts: 3, length: 307, partLength: 153 }],
    [
      "the letters of the alphabet are one each",
      "éèàùìòäöüßñÇÉÄÖÜÑ",
      { parts: 1, length: 17, alphabet: "gsm" },
    ],
    ["the euro sign and brackets are two each", "€[]{}~^\\|\f", { parts: 1, length: 20, alphabet: "gsm" }],
    ["70 of sixteen bits are one", `ê${"a".repeat(69)}`, { parts: 1, length: 70, alphabet: "utf16" }],
    ["71 are two of 67", `ê${"a".repeat(70)}`, { parts: 2, length: 71, partLength: 67, foreign: ["ê"] }],
    ["an emoji is two of sixteen bits", "💙", { parts: 1, length: 2, foreign: ["💙"] }],
    ["nothing is an empty one", "", { parts: 1, length: 0 }],
    // 152 letters, then an escape that would be the 153rd and its letter the 154th: the 153rd stays empty.
    ["no euro sign is divided", `${"a".repeat(152)}€${"b".repeat(20)}`, { parts: 2, length: 153 + 2 + 20 }],
    // 66 units, then the two of an emoji: the 67th stays empty.
    ["no emoji is divided", `${"a".repeat(66)}💙bcd`, { parts: 2, length: 67 + 2 + 3, alphabet: "utf16" }],
  ])("%s", (_, text, expected) => {
    expect(toSmsParts(text)).toMatchObject(expected);
  });

  test.each(["ê", "ë", "ï", "î", "ç", "â", "ô", "û", "’", "“", "–", "…", "\u00a0"])(
    "%j is not in the alphabet",
    (letter) => {
      expect(foreignLetters(`Dag${letter}`)).toEqual([letter]);
    },
  );

  const letters = fc.constantFrom(..."aZ09 .,é€[ê💙ç\n@", "ab");

  test("agrees with sms-length, except that no letter is divided", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 400 }), (list) => {
        const text = list.join("");
        const ours = toSmsParts(text);
        const theirs = smsLength(text);
        expect(ours.alphabet === "utf16").toBe(theirs.encoding === "UTF16");
        expect(ours.parts).toBeGreaterThanOrEqual(theirs.messages);
        // A divided letter costs at most one place for each message.
        expect(ours.length - theirs.length).toBeLessThan(ours.parts);
        if (!/[€[💙]/u.test(text)) {
          expect(ours.length).toBe(theirs.length);
          expect(ours.parts).toBe(Math.max(1, theirs.messages));
        }
      }),
    );
  });

  test("a text fits a number of messages exactly if it takes no more", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 400 }), fc.integer({ min: 1, max: 6 }), (list, messages) => {
        const parts = toSmsParts(list.join(""));
        expect(parts.length <= smsCapacity(parts, messages)).toBe(parts.parts <= messages);
      }),
    );
  });
});
