import fc from "fast-check";
import twitterText from "twitter-text";
import { describe, expect, test } from "vitest";
import { findHashtags, type HashtagManner, hashtagManners } from "../../src/text/hashtags.ts";
import { findLinks } from "../../src/text/links.ts";

const tags = (text: string, manner: HashtagManner) =>
  findHashtags(text, manner, findLinks(text, "any")).map(({ tag }) => tag);

/** What each manner links of a text: the columns of the table below. */
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
];
const COLUMNS = ["x", "letters", "mastodon", "bluesky", "telegram", "threads"] as const;

describe.each(ROWS)("%s", (text, ...expected) => {
  test.each(COLUMNS.map((manner, index) => [manner, expected[index] ?? []] as const))(
    "on %s",
    (manner, links) => {
      expect(tags(text, manner)).toEqual(links);
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
    { numRuns: 20_000, examples: [["＃a.Bé"], ["#B\ufe0f#é"], ["##é"]] },
  );
});

test.each(hashtagManners)("%s: a tag stands in the text where it says", (manner) => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (text) => {
      for (const { tag, start, end } of findHashtags(text, manner, []))
        expect(text.slice(start + 1, end)).toBe(tag);
    }),
  );
});
