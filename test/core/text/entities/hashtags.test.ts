import fc from "fast-check";
import twitterText from "twitter-text";
import { describe, expect, test } from "vitest";
import {
  findHashtags,
  type HashtagSyntax,
  hashtagSyntaxes,
} from "../../../../src/core/text/entities/hashtags.ts";
import { findLinks } from "../../../../src/core/text/entities/links.ts";
import { runs } from "../../../thorough.ts";

const tags = (text: string, syntax: HashtagSyntax) =>
  findHashtags(text, syntax, findLinks(text, "any")).map(({ tag }) => tag);

/** What each syntax links of a text: the columns of the table below. */
type Row = readonly [
  text: string,
  x: string[],
  letters: string[],
  mastodon: string[],
  bluesky: string[],
  telegram: string[],
  threads: string[],
];

const ROWS: readonly Row[] = [
  [
    "#Werelddag tegen",
    ["Werelddag"],
    ["Werelddag"],
    ["Werelddag"],
    ["Werelddag"],
    ["Werelddag"],
    ["Werelddag"],
  ],
  // A hyphen cuts a tag short, but for Bluesky and Threads, which take anything but white space and some signs.
  ["#mensen-handel", ["mensen"], ["mensen"], ["mensen"], ["mensen-handel"], ["mensen"], ["mensen-handel"]],
  ["#Belgium's", ["Belgium"], ["Belgium"], ["Belgium"], ["Belgium's"], ["Belgium"], ["Belgium's"]],
  ["#stop_nu", ["stop_nu"], ["stop_nu"], ["stop_nu"], ["stop_nu"], ["stop_nu"], ["stop_nu"]],
  ["#30juli", ["30juli"], ["30juli"], ["30juli"], ["30juli"], ["30juli"], ["30juli"]],
  // Digits alone are no tag anywhere.
  ["#2030", [], [], [], [], [], []],
  ["#é", ["é"], ["é"], ["é"], ["é"], ["é"], ["é"]],
  ["#Европа", ["Европа"], ["Европа"], ["Европа"], ["Европа"], ["Европа"], ["Европа"]],
  // Telegram knows the usual sign only.
  ["＃人身取引", ["人身取引"], ["人身取引"], ["人身取引"], ["人身取引"], [], ["人身取引"]],
  ["#col·legi", ["col·legi"], ["col"], ["col·legi"], ["col·legi"], ["col·legi"], ["col·legi"]],
  ["mensen#handel", [], [], [], [], [], []],
  // After a bracket: not on Mastodon, Bluesky, which ask for white space.
  ["(#stop)", ["stop"], ["stop"], [], [], ["stop"], ["stop)"]],
  ["#stop!", ["stop"], ["stop"], ["stop"], ["stop"], ["stop"], ["stop"]],
  ["https://payoke.be/#stop", [], [], [], [], [], []],
  ["#\ufe0f\u20e3 eerst", [], [], [], [], [], []],
  ["#\u20e3eerst", [], [], [], [], [], []],
];
const COLUMNS = ["x", "letters", "mastodon", "bluesky", "telegram", "threads"] as const;

describe.each(ROWS)("%s", (text, ...expected) => {
  test.each(COLUMNS.map((syntax, index) => [syntax, expected[index] ?? []] as const))(
    "on %s",
    (syntax, links) => {
      expect(tags(text, syntax)).toEqual(links);
    },
  );
});

test("X links no tag that another sign or a scheme follows", () => {
  expect(tags("#a#b", "x")).toEqual([]);
  expect(tags("#http://payoke.be", "x")).toEqual([]);
});

test("of a tag and a link on X that overlap, the one that begins first is there", () => {
  expect(tags("＃a.Bé", "x")).toEqual(["a"]);
  expect(tags("https://a.be/#x", "x")).toEqual([]);
});

test("Bluesky links a tag of 64 graphemes and none of 65", () => {
  expect(tags(`#${"é".repeat(64)}`, "bluesky")).toHaveLength(1);
  expect(tags(`#${"é".repeat(65)}`, "bluesky")).toEqual([]);
});

test("Telegram links no tag of more than 256 characters", () => {
  expect(tags(`#${"a".repeat(256)}`, "telegram")).toHaveLength(1);
  expect(tags(`#${"a".repeat(257)}`, "telegram")).toEqual([]);
});

test("of every character X's hashtags hold, and stand behind, what twitter-text says, but for letters newer than it", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1f0ff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    // Inside, at the end, and before the sign, where a tag may follow it or not.
    const text = `#a${character}b ${character}#c`;
    if (tags(text, "x").join() === twitterText.extractHashtags(text).join()) continue;
    // Its lists of code points are those of an older Unicode, and hold some for private use (category Co).
    if (code < 0x560 || !/[\p{L}\p{M}\p{Nd}\p{Co}]/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  // Letters, digits, connecting punctuation (U+203F), and between them the separators _ · ・ U+200C.
  ["#a\u203fb #a·b #a・b #a\u200cb", ["a\u203fb", "a·b", "a・b", "a\u200cb"]],
  // Separators at the end are not of it, and none begins with one but `_`.
  ["#ab· #·ab #_ab #a·· #1·2 #1·", ["ab", "_ab", "a", "1·2"]],
  ["#12a #1a #12_3 #_ #1・a2", ["12a", "1a", "12_3", "1・a2"]],
  ["#a‿ #‿", ["a‿"]],
  ["x#a (#b)", []],
])("Mastodon, %s", (text, expected) => expect(tags(text, "mastodon")).toEqual(expected));

test.each([
  // Up to white space or what shows nothing, less the punctuation at the end.
  [
    "#a\u00adb #a\u2060b #a\u200bb #a\u200cb #a\u200db #a\u20e2b #a\u200ab",
    ["a", "a", "a", "a", "a", "a", "a"],
  ],
  ["#a-b.c!? #💙 #1💙", ["a-b.c", "💙", "1💙"]],
  ["#19.08 #0/9 #09: #9a", ["9a"]],
])("Bluesky, %s", (text, expected) => expect(tags(text, "bluesky")).toEqual(expected));

test.each([
  ["#a\u200cb #a·b #a\u0d80\u0dffb #\u0d80", ["a\u200cb", "a·b", "a\u0d80\u0dffb"]],
  // A mark is no letter to Telegram; what stands before the sign must be none of its own.
  ["#e\u0301x #a\u0e00b", ["e", "a"]],
  ["a#b ·#b \u200c#b !#b 1#b", ["b"]],
  ["#a#b #c", ["c"]],
  ["#a #", ["a"]],
  ["#１２ #१a", ["१a"]],
])("Telegram, %s", (text, expected) => expect(tags(text, "telegram")).toEqual(expected));

test.each([
  ["#a-b #a.b #a&b #a@b #a!b #a?b #a,b #a;b #a:b", ["a-b", "a", "a", "a", "a", "a", "a", "a", "a"]],
  ["(#a “#b a#c +#d", ["a", "b"]],
  ["#12 #1२ #12a", ["12a"]],
])("Threads, %s", (text, expected) => expect(tags(text, "threads")).toEqual(expected));

test.each([
  ["#a_1 #_ #1 #é&#b", ["a_1", "_", "é"]],
  ["!#a ·#b", ["a", "b"]],
])("Facebook, Instagram and LinkedIn, %s", (text, expected) => {
  expect(tags(text, "letters")).toEqual(expected);
});

test("a letter beyond the basic plane is one before, in and behind a tag", () => {
  for (const syntax of hashtagSyntaxes) {
    if (syntax === "none") continue;
    expect(tags("#a𝒜b", syntax)).toEqual(["a𝒜b"]);
    expect(tags("𝒜#b", syntax)).toEqual([]);
  }
  // A half of a pair is no letter.
  expect(tags("\udc9c#b \ud835#b", "x")).toEqual(["b", "b"]);
});

test("Mastodon needs a letter or a separator inside", () => {
  expect(tags("#1_2 #12_ #a", "mastodon")).toEqual(["1_2", "a"]);
});

test("WhatsApp links none", () => {
  expect(tags("#stop", "none")).toEqual([]);
});

const text = fc
  .array(
    fc.constantFrom(
      "#",
      "＃",
      "a",
      "B",
      "7",
      "_",
      "é",
      "e\u0301",
      "日",
      "·",
      "-",
      " ",
      "\n",
      ".",
      "&",
      "://",
      "https://a.be/#x",
      "\u200d",
      "\ufe0f",
      "’",
    ),
  )
  .map((parts) => parts.join(""));

test("X links what twitter-text finds", () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(tags(text, "x")).toEqual(twitterText.extractHashtags(text));
    }),
    { numRuns: runs(20_000), examples: [["＃a.Bé"], ["#B\ufe0f#é"], ["##é"]] },
  );
});

test.each(hashtagSyntaxes)("%s: a tag stands in the text where it says", (syntax) => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (text) => {
      for (const { tag, start, end } of findHashtags(text, syntax, []))
        expect(text.slice(start + 1, end)).toBe(tag);
    }),
  );
});
