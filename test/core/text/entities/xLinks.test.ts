import fc from "fast-check";
import twitterText from "twitter-text";
import { describe, expect, test } from "vitest";
import { findXLinks } from "../../../../src/core/text/entities/xLinks.ts";
import { runs, thorough } from "../../../thorough.ts";

// The types of twitter-text do not know its second parameter.
const extract: (
  text: string,
  options: { readonly extractUrlsWithoutProtocol: boolean },
) => readonly { readonly url: string; readonly indices: readonly number[] }[] =
  twitterText.extractUrlsWithIndices;

/** Pieces of links, of what is nearly one, and of what must keep it from being one. */
const PIECES = [
  ..."abéüßıſK日本한💙𐐷рфΣς1-_.,:;/?=&%+@＠#＃$!*'\"`()[]{}|~^<>\\«»“”…。．｡—\u2013",
  ...[
    "\u0000",
    "\u007f",
    "\u00a0",
    "\u00ad",
    "\u0301",
    "\u0345",
    "\u061c",
    "\u180e",
    "\u200b",
    "\u200e",
    "\u202e",
  ],
  ...[
    "\u2066",
    "\u2069",
    "\u2028",
    "\u3000",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
    " ",
    "\n",
    "\t",
  ],
  ...["http://", "https://", "HTTPS://", "HtTp://", "http:/", "ftp://", "://", "www.", "mailto:", "//"],
  ...[
    ".com",
    ".be",
    ".BE",
    ".co.uk",
    ".co",
    ".museum",
    ".vermögensberater",
    ".ver",
    ".verm",
    ".бг",
    ".ΕΥ",
    ".ευ",
  ],
  ...[
    ".рф",
    ".РФ",
    ".한국",
    ".嘉里",
    ".嘉里大酒店",
    ".भारत",
    ".भारतम्",
    ".みんな",
    ".yaml",
    ".c",
    ".toolong",
    ".be1",
  ],
  ...[
    "xn--",
    ".xn--p1ai",
    "xn--80ak.com",
    "xn--é.be",
    ".XN--P1AI",
    "xn--a.日本.be",
    ".xn--",
    "-.be",
    "_.be",
    "a_b.",
    "a-b.",
  ],
  ...[
    "t.co",
    "https://t.co/",
    "http://t.co/a?b=c",
    "https://T.CO/abc",
    `https://t.co/${"a".repeat(40)}`,
    `t.co/${"b".repeat(41)}`,
  ],
  ...[
    "payoke.be",
    "www.pag-asa.be",
    "münchen.de",
    "日本.jp",
    "foo.be日bar.com",
    "a.be1日a.be",
    "foo.be日本.рф",
    "日本語.한국",
  ],
  ...[
    "/a(b)",
    "/(a(b)c)",
    "/((a))",
    "/a_(",
    "/@user/",
    "/@",
    "/a.",
    "/a/",
    "/é",
    "/ж",
    "/?x=1",
    "?x=1",
    "?",
    "#x",
    ":80",
    ":",
    ":80/",
  ],
  ...[
    "info@payoke.be",
    "@payoke",
    "@a@b.be",
    "user:pass@a.be",
    "$a.be",
    "#a.be",
    "15.000",
    "1.2.3.4",
    "a..be",
    "...",
    "a.b.c.d.e.",
  ],
  ..."ab日".split("").flatMap((letter) => [62, 63, 64].map((length) => letter.repeat(length))),
  ...["é".repeat(50), "é日".repeat(30), "a-".repeat(31), "a.".repeat(70)],
];
const hostile = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  ),
  { maxLength: 14 },
);

/** Of a list, in `npm test`, every thirteenth; a prime, so that no two lists are in step. */
const sample = <Item>(list: readonly Item[], from = 0): readonly Item[] =>
  list.filter((_, index) => thorough || index < from || index % 13 === 0);
/** The UTF-16 units, and of a sample all of Latin, Greek and Cyrillic. */
const UNITS = sample(
  Array.from({ length: 0x10000 }, (_, unit) => unit),
  0x530,
);

/** Of `foo.be日本.рф/x` twitter-text gives all as the place, but "foo.be/x" as the link. */
function areEqual(text: string, schemeless: boolean): boolean {
  const theirs = extract(text, { extractUrlsWithoutProtocol: schemeless });
  const ours = findXLinks(text, schemeless);
  return (
    ours.length === theirs.length &&
    ours.every(({ text: link, start, end }, index) => {
      const { url, indices } = theirs[index] ?? { url: "", indices: [] };
      return (
        start === indices[0] &&
        end === indices[1] &&
        link === text.slice(start, end) &&
        (url === link || url.length !== link.length)
      );
    })
  );
}

const expectEqual = (text: string, schemeless: boolean) => {
  if (!areEqual(text, schemeless)) {
    const theirs = extract(text, { extractUrlsWithoutProtocol: schemeless });
    expect(findXLinks(text, schemeless), JSON.stringify(text)).toEqual(
      theirs.map(({ url, indices: [start, end] }) => ({ text: url, start, end })),
    );
  }
};

describe.each([
  ["with names without a scheme", true],
  ["with a scheme only", false],
])("links %s", (_claim, schemeless) => {
  test("are those of twitter-text in texts of hostile pieces", () => {
    fc.assert(
      fc.property(hostile, (pieces) => expectEqual(pieces.join(""), schemeless)),
      { numRuns: runs(30_000) },
    );
  }, 120_000);

  test("are those of twitter-text for each two pieces, alone, after a word and before one", () => {
    for (const one of PIECES) {
      for (const other of sample(PIECES)) {
        for (const text of [`${one}${other}`, `x ${one}a.be${other}`, `http://a.be${one}b${other}c.de x`]) {
          expectEqual(text, schemeless);
        }
      }
    }
  }, 120_000);

  test("are those of twitter-text for each character around a domain and in it", () => {
    for (const unit of UNITS) {
      const character = String.fromCharCode(unit);
      expectEqual(
        `${character}www.d.be${character} a${character}b.be http://c${character}.${character}.be`,
        schemeless,
      );
    }
  }, 120_000);

  test("are those of twitter-text for each character in a path and in a query", () => {
    for (const unit of UNITS) {
      const character = String.fromCharCode(unit);
      expectEqual(
        `a.be/${character} a.be/(${character}) http://a.be/b${character}c http://a.be?b${character}c${character}`,
        schemeless,
      );
    }
  }, 120_000);

  test.each(thorough ? [62, 63, 64, 4084, 4085, 4086, 4091, 4092, 4093] : [63, 64, 4085, 4086, 4092])(
    "are those of twitter-text at a length of %i",
    (length) => {
      for (const piece of ["a", "é", "日"]) {
        const long = piece.repeat(length);
        for (const text of [
          `${long}.be`,
          `a.be/${long}`,
          `http://a.be/${long}`,
          `https://${long}.be`,
          `https://a.be/${long}`,
        ]) {
          expectEqual(text, schemeless);
        }
      }
    },
  );
});
