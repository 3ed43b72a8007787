import emojibase from "emojibase-data/en/data.json" with { type: "json" };
import fc from "fast-check";
import twitterText from "twitter-text";
import { describe, expect, test } from "vitest";
import { findEmoji } from "../../../../src/core/text/counting/emoji.ts";
import { type UnitName, units } from "../../../../src/core/text/counting/units.ts";
import { findLinks, type LinkSyntax } from "../../../../src/core/text/entities/links.ts";
import { runs } from "../../../thorough.ts";

const MANNERS: { readonly [unit in UnitName]: LinkSyntax } = {
  weighted: "any",
  graphemes: "bluesky",
  blueskyApp: "bluesky",
  mastodon: "withScheme",
  threads: "any",
  utf16: "any",
  utf8: "bluesky",
  codePoints: "any",
  sms: "any",
};
const names = Object.keys(units) as UnitName[];
const measure = (text: string, unit: UnitName) => units[unit](text, findLinks(text, MANNERS[unit]));
const count = (text: string, unit: UnitName) => measure(text, unit).length;

/** All emoji of Unicode as emojibase lists them, skin tones included. */
const allEmoji = emojibase.flatMap(({ emoji, skins = [] }) => [emoji, ...skins.map((skin) => skin.emoji)]);

/** Texts of all kinds of pieces that platforms treat in a way of their own. */
const pieces = fc.oneof(
  fc.string({ unit: "grapheme-ascii" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "www.payoke.be",
    "https://a.be/x",
    "http://",
    "pagasa.be.",
    " ",
    "\n",
    "\r\n",
    "é",
    "e\u0301",
    "日本",
    "#Tag",
  ),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(""));
const anyUtf16 = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("weighted characters (X)", () => {
  test.each([
    ["Latin letters weigh 1 (U+0000-10FF)", "één", 3],
    ["a curly quote and a dash weigh 1 (U+2010-201F)", "“–”", 3],
    ["a zero-width joiner weighs 1 (U+2000-200D)", "\u200d", 1],
    ["a prime weighs 1 (U+2032-2037)", "′", 1],
    ["an ellipsis weighs 2 (no light range holds U+2026)", "…", 2],
    ["the euro sign weighs 2 (U+20AC)", "€", 2],
    ["CJK weighs 2 each", "日本語", 6],
    ["e and a combining accent weigh 1, being one in NFC", "e\u0301", 1],
    ["a text of white space counts, at its ends too", "  a  ", 5],
    ["a link with a scheme weighs 23", "https://www.stopmensenhandel.be/nl/een-lang-pad", 23],
    ["a link without one weighs 23", "www.payoke.be", 23],
    ["a full stop after a link is no part of it", "pagasa.be.", 23 + 1],
    ["an e-mail address is no link", "info@payoke.be", 14],
    ["a digit weighs 1, its keycap 2", "1 1\ufe0f\u20e3", 1 + 1 + 2],
    ["© is text, ©️ is an emoji", "© ©\ufe0f", 1 + 1 + 2],
    ["☺ and ™ weigh 2 as text as well, being beyond the light ranges", "☺™", 2 + 2],
    ["a family weighs 2", "👨‍👩‍👧‍👦", 2],
    ["a toned handshake weighs 2, where twitter-text 3.1 says 9", "🫱🏻‍🫲🏿", 2],
    ["a flag weighs 2", "🇧🇪", 2],
    ["the flag of England, spelled in tags, weighs 2", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2],
    ["an emoji and an accent after it weigh 2 and 1", "👍\u0301", 2 + 1],
    ["a letter and a skin tone weigh 1 and 2", "a🏽", 1 + 2],
    ["a pictograph that Unicode has only reserved weighs 2", "\u{1fc10}", 2],
    ["two of those that are joined are not listed: 2 + 1 + 2", "\u{1fc10}\u200d\u{1fc11}", 5],
    ["two hearts that are joined are not listed: 2 + 1 + 2", "💙\u200d💙", 5],
    ["a heart joined to a family, which is listed: 2 + 1 + 2", "👨‍👩‍👧‍👦\u200d💙", 5],
    ["the emoji sign after an emoji that needs none weighs 2, as U+FE0F does", "💙\ufe0f", 2 + 2],
    ["a skin tone after an emoji that takes none weighs 2", "💙🏽", 2 + 2],
    ["three tags after an emoji that takes none weigh 2 each", "💙\u{e0067}\u{e0062}\u{e007f}", 2 + 3 * 2],
    ["two letters of no country's flag weigh 2 each", "🇿🇿", 2 + 2],
    ["© that is joined to a heart stays text: 1 + 1 + 2", "©\u200d💙", 4],
    ["an emoji without its sign is listed, too", "❤\u200d🔥 🕵‍♂️ 1\u20e3", 2 + 1 + 2 + 1 + 2],
    ["a star that is no emoji weighs 2, and a sign after it 2", "★\ufe0f", 2 + 2],
    ["a lone surrogate weighs 2", "\ud83d", 2],
  ])("%s", (_claim, text, weight) => {
    expect(count(text, "weighted")).toBe(weight);
  });

  test("every code point that is no emoji weighs docs.x.com says", () => {
    // Counting characters: these weigh 1, all others 2.
    const light = [
      [0x0000, 0x10ff],
      [0x2000, 0x200d],
      [0x2010, 0x201f],
      [0x2032, 0x2037],
    ] as const;
    const wrong: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      const character = String.fromCodePoint(code);
      // In NFC, in which some are another, or two; emoji have a rule of their own.
      if (character.normalize("NFC") !== character || findEmoji(character).length > 0) continue;
      const weight = light.some(([start, end]) => start <= code && code <= end) ? 1 : 2;
      // Beside a heavy one too, where a text is not measured at a glance.
      if (count(character, "weighted") !== weight || count(`${character}日`, "weighted") !== weight + 2)
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("every emoji and every skin tone weighs 2", () => {
    expect(allEmoji.length).toBeGreaterThan(3900);
    expect(allEmoji.filter((emoji) => count(emoji, "weighted") !== 2)).toEqual([]);
  });

  test("a pictograph that is text without the emoji sign weighs 2 with it, others what twitter-text says", () => {
    const made = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /(?![#*\d])\p{Emoji}/u.test(character),
    );
    expect(made.length).toBeGreaterThan(1300);
    const signed = made.filter((character) => !/\p{Emoji_Presentation}/u.test(character));
    expect(signed.length).toBeGreaterThan(200);
    expect(signed.filter((character) => count(`${character}\ufe0f`, "weighted") !== 2)).toEqual([]);
    // Unicode lists ⭐ with a sign, too, but not 💙.
    const listed = new Set(allEmoji);
    const stray = made
      .filter((character) => !signed.includes(character))
      .map((character) => `${character}\ufe0f`)
      .filter((sequence) => !listed.has(sequence));
    expect(stray.length).toBeGreaterThan(900);
    expect(
      stray.filter((text) => count(text, "weighted") !== twitterText.parseTweet(text).weightedLength),
    ).toEqual([]);
    expect(count("⭐\ufe0f ⭐ 💙\ufe0f", "weighted")).toBe(2 + 1 + 2 + 1 + 4);
  });

  // Pieces that were emoji in 2018 already, and what joins or follows them.
  test("is what twitter-text says of sequences that Unicode does not list", () => {
    const unlisted = fc
      .array(
        fc.constantFrom("💙", "👩", "🙏", "\u200d", "🏽", "\ufe0f", "🇧", "\u{e0062}", "\u{e007f}", "a"),
        {
          minLength: 2,
          maxLength: 9,
        },
      )
      .map((list) => list.join(""));
    fc.assert(
      fc.property(unlisted, (text) => {
        expect(count(text, "weighted")).toBe(twitterText.parseTweet(text).weightedLength);
      }),
      { numRuns: runs(5000) },
    );
  });

  test("a placeholder for a link weighs 23, wherever normalisation puts it", () => {
    const text = "e\u0301e\u0301 [URL] www.payoke.be";
    const pending = [{ start: 5, end: 10 }];
    const { length, shares } = units.weighted(text, findLinks(text, "any"), pending);
    expect(length).toBe(2 + 1 + 23 + 1 + 23);
    expect(shares.links).toMatchObject({ number: 2, each: 23 });
    expect(units.mastodon("a [URL]", [], [{ start: 2, end: 7 }]).length).toBe(2 + 23);
    expect(units.utf16("a [URL]", [], [{ start: 2, end: 7 }]).length).toBe(7);
  });

  test("is what twitter-text says of text without emoji", () => {
    const withoutEmoji = texts.filter(
      (text) =>
        !/[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Regional_Indicator}]|\ufe0f|\u20e3/u.test(text),
    );
    fc.assert(
      fc.property(withoutEmoji, (text) => {
        expect(count(text, "weighted")).toBe(twitterText.parseTweet(text).weightedLength);
      }),
      { numRuns: runs(3000) },
    );
  });

  test("shows how the number comes about", () => {
    // 2 links of 23, 1 emoji of 2, the wide 日 of 2, and "Zie  en !" with the spaces between: 4 + 4 + 1 + 1 others.
    const { length, shares } = measure("Zie www.payoke.be en pagasa.be ❤️日", "weighted");
    expect(shares.links).toMatchObject({ number: 2, each: 23, length: 46 });
    expect(shares.emoji).toMatchObject({ number: 1, each: 2 });
    expect(shares.wide).toMatchObject({ number: 1, each: 2 });
    expect(shares.other).toMatchObject({ number: "Zie ".length + " en ".length + " ".length, each: 1 });
    expect(length).toBe(46 + 2 + 2 + 9);
  });
});

describe("graphemes (Bluesky)", () => {
  test.each([
    ["a family is one", "👨‍👩‍👧‍👦", 1],
    ["a letter with a combining accent is one", "e\u0301", 1],
    ["a carriage return and a line feed are one (UAX #29, GB3)", "a\r\nb", 3],
    ["a link counts whole", "www.payoke.be", 13],
    ["a Hangul syllable in jamo is one (GB6 to GB8)", "한", 1],
  ])("%s", (_claim, text, length) => {
    expect(count(text, "graphemes")).toBe(length);
  });

  test("are what Intl.Segmenter says", () => {
    const segmenter = new Intl.Segmenter("nl", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        fc.oneof(texts, anyUtf16),
        fc.constantFrom("", "💙", "e\u0301", "🇧", "👩\u200d", "\r\n"),
        fc.nat(600),
        (some, piece, times) => {
          const text = piece.repeat(times) + some;
          expect(count(text, "graphemes")).toBe([...segmenter.segment(text)].length);
        },
      ),
    );
  });

  test("every emoji is one, for Bluesky and for Mastodon", () => {
    const other = (unit: UnitName) => allEmoji.filter((emoji) => count(emoji, unit) !== 1);
    expect(other("graphemes")).toEqual([]);
    expect(other("mastodon")).toEqual([]);
  });
});

describe("graphemes as Bluesky's app shows them", () => {
  test.each([
    ["a link loses its scheme", "https://www.payoke.be", "www.payoke.be"],
    ["and the stroke at its end", "https://www.payoke.be/", "www.payoke.be"],
    ["a path of 15 stays whole", `https://a.be/${"p".repeat(14)}`, `a.be/${"p".repeat(14)}`],
    [
      "of a path of 16, 13 stay, with three dots",
      `https://a.be/${"p".repeat(15)}`,
      `a.be/${"p".repeat(12)}...`,
    ],
    ["a query and a fragment are part of the path", "http://a.be/?abcdefghi#klmnopq", "a.be/?abcdefghi#k..."],
    ["letters beyond ASCII count as they are encoded", "https://a.be/éééé", "a.be/%C3%A9%C3%A9..."],
    ["a link without a scheme stays whole", `a.be/${"p".repeat(30)}`, `a.be/${"p".repeat(30)}`],
    ["text around links is the same", "Zie https://a.be/ 💙!", "Zie a.be x!"],
  ])("%s", (_claim, text, shown) => {
    expect(count(text, "blueskyApp")).toBe(shown.length);
  });

  test("are never more than the graphemes of a text whose links are plain ASCII", () => {
    const ascii = texts.filter((text) =>
      findLinks(text, "bluesky").every((link) => !/[^!-~]/.test(link.text)),
    );
    fc.assert(fc.property(ascii, (text) => count(text, "blueskyApp") <= count(text, "graphemes")));
  });
});

describe("Mastodon's characters", () => {
  test.each([
    ["a link with a scheme counts 23", "https://www.stopmensenhandel.be/nl", 23],
    ["a link without one counts as text", "www.payoke.be", 13],
    ["of a remote mention only the user counts", "@payoke@mastodon.social ja", "@payoke ja".length],
    ["a local mention counts whole", "@payoke ja", 10],
    ["an e-mail address is no mention", "info@payoke.be", 14],
    [
      "nor is what stands after a letter, a digit, a mark, = or /",
      "é@a@b.be 1@a@b.be e\u0301@a@b.be _@a@b.be =@a@b.be /@a@b.be",
      "é@a@b.be 1@a@b.be e@a@b.be _@a@b.be =@a@b.be /@a@b.be".length,
    ],
    ["after a sign one is", "(@a@b.be)", "(@a)".length],
    ["a user's name may hold dots and hyphens inside", "@a.b-c@d.be", "@a.b-c".length],
    ["but not end in one", "@a.@d.be", 8],
    ["a host of any letters", "@a@münchen.de, @a@b_c", "@a, @a".length],
    ["in any case", "@A@B.BE", "@A".length],
    ["a mention in a link counts with the link", "https://a.be/x-@a@b.be/", 23],
    [
      "mentions and links in any order",
      "@a@b.be https://a.be @c@d.be",
      "@a".length + 1 + 23 + 1 + "@c".length,
    ],
    ["an emoji behind a link is no part of it", "https://a.be/💙 💙", 23 + 1 + 1 + 1],
  ])("%s", (_claim, text, length) => {
    expect(count(text, "mastodon")).toBe(length);
  });
});

describe("Threads, as stated", () => {
  test.each([
    ["an emoji counts its UTF-8 bytes: U+1F499 has 4", "💙", 4],
    ["joiners and sign included: 4 + 3 + 3 + 3", "🏴‍☠️", 13],
    ["an accented letter counts 1", "é", 1],
  ])("%s", (_claim, text, length) => {
    expect(count(text, "threads")).toBe(length);
  });
});

test("UTF-16 units are what String.length counts, UTF-8 bytes what a buffer holds, code points what a string iterates", () => {
  fc.assert(
    fc.property(fc.oneof(texts, anyUtf16), (text) => {
      expect(count(text, "utf16")).toBe(text.length);
      expect(count(text, "utf8")).toBe(Buffer.byteLength(text));
      expect(count(text, "codePoints")).toBe([...text].length);
    }),
  );
});

describe.each(names)("%s", (unit) => {
  test("measures any string, lone surrogates included, with shares that add up", () => {
    fc.assert(
      fc.property(fc.oneof(texts, anyUtf16), (text) => {
        const { length, shares } = measure(text, unit);
        const { links, emoji, wide, other } = shares;
        expect(links.length + emoji.length + wide.length + other.length).toBe(length);
        expect(
          Math.min(length, links.length, emoji.length, wide.length, other.length),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("X's count is the same for a text and its NFC form", () => {
  fc.assert(
    fc.property(texts, (text) => count(text, "weighted") === count(text.normalize("NFC"), "weighted")),
  );
});

test("a character more never makes fewer graphemes", () => {
  fc.assert(
    fc.property(texts, fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), (text, more) => {
      expect(count(text + more, "graphemes")).toBeGreaterThanOrEqual(count(text, "graphemes"));
    }),
  );
});

describe("the shares of a length", () => {
  const shares = (text: string, unit: UnitName) =>
    Object.fromEntries(
      Object.entries(measure(text, unit).shares)
        .filter(([, { number }]) => number > 0)
        .map(([kind, { number, length, each }]) => [kind, [number, length, each]]),
    );
  test.each<[UnitName, string, { [kind: string]: (number | undefined)[] }]>([
    ["weighted", "a www.payoke.be b.be", { links: [2, 46, 23], other: [3, 3, 1] }],
    [
      "weighted",
      "a www.payoke.be 💙 日é",
      { links: [1, 23, 23], emoji: [1, 2, 2], wide: [1, 2, 2], other: [5, 5, 1] },
    ],
    ["weighted", "", {}],
    ["weighted", "www.payoke.be", { links: [1, 23, 23] }],
    // Links of two lengths have no price in common.
    ["utf16", "a.be www.a.be", { links: [2, 12, undefined], other: [1, 1, 1] }],
    ["utf16", "a.be b.be 💙❤️", { links: [2, 8, 4], emoji: [2, 4, 2], other: [2, 2, 1] }],
    ["utf16", "𝒜", { wide: [1, 2, 2] }],
    ["utf8", "é€a 💙", { emoji: [1, 4, 4], wide: [2, 5, undefined], other: [2, 2, 1] }],
    ["utf8", "éé", { wide: [2, 4, 2] }],
    ["codePoints", "𝒜💙", { emoji: [1, 1, 1], other: [1, 1, 1] }],
    ["threads", "💙 é a.be", { emoji: [1, 4, 4], links: [1, 4, 4], other: [3, 3, 1] }],
    ["graphemes", "e\u0301 💙👩‍👩‍👧 a.be", { links: [1, 4, 4], emoji: [2, 2, 1], other: [3, 3, 1] }],
    ["graphemes", "a.be b", { links: [1, 4, 4], other: [2, 2, 1] }],
    ["mastodon", "💙 https://a.be", { links: [1, 23, 23], emoji: [1, 1, 1], other: [1, 1, 1] }],
    ["mastodon", "b https://a.be", { links: [1, 23, 23], other: [2, 2, 1] }],
    // An emoji inside a link is of the link; a mark after one is of its grapheme.
    ["graphemes", "https://a.be/💙 👍\u0301", { links: [1, 14, 14], emoji: [1, 1, 1], other: [1, 1, 1] }],
  ])("%s: %s", (unit, text, expected) => expect(shares(text, unit)).toEqual(expected));
});

test.each([
  [0x7f, 1],
  [0x80, 2],
  [0x7ff, 2],
  [0x800, 3],
  [0xffff, 3],
  [0x10000, 4],
])("U+%s has %d bytes in UTF-8", (code, bytes) => {
  expect(count(String.fromCodePoint(code), "utf8")).toBe(bytes);
  expect(Buffer.byteLength(String.fromCodePoint(code))).toBe(bytes);
});
