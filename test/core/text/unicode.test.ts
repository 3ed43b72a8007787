import { describe, expect, it } from "vitest";
import { unicode } from "../../../src/core/text/unicode.ts";

/** Every code point of two planes by itself, lone surrogates included. */
const characters = Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint));

const differing = (found: (text: string) => boolean, expected: RegExp) =>
  characters.filter((text) => found(text) !== expected.test(text));

describe("an expression with Unicode properties finds in every character what the RegExp finds", () => {
  it.each([
    [/\p{L}/u, unicode.u`\p{L}`],
    [/\p{M}/u, unicode.u`\p{M}`],
    [/\p{N}/u, unicode.u`\p{N}`],
    [/\p{Nd}/u, unicode.u`\p{Nd}`],
    [/\p{P}/u, unicode.u`\p{P}`],
    [/\p{Pc}/u, unicode.u`\p{Pc}`],
    [/\p{Lu}/u, unicode.u`\p{Lu}`],
    [/\p{Ll}/u, unicode.u`\p{Ll}`],
    [/\P{L}/u, unicode.u`\P{L}`],
    [/[^\p{L}\p{N}_-]/u, unicode.u`[^\p{L}\p{N}_-]`],
    [/[\]\p{P}]|\\p\{N\}/u, unicode.u`[\]\p{P}]|\\p\{N\}`],
    [/\p{L}/iu, unicode.iu`\p{L}`],
    [/[^\p{L}\d]/iu, unicode.iu`[^\p{L}\d]`],
    [/\p{M}/iu, unicode.iu`\p{M}`],
    [/\p{N}/iu, unicode.iu`\p{N}`],
    [/\p{Nd}/iu, unicode.iu`\p{Nd}`],
    [/\p{Pc}/iu, unicode.iu`\p{Pc}`],
    [/\p{Lu}/iu, unicode.iu`\p{Lu}`],
    [/\p{Ll}/iu, unicode.iu`\p{Ll}`],
    [/[\s\p{Default_Ignorable_Code_Point}]/u, unicode.u`[\s\p{Default_Ignorable_Code_Point}]`],
    [
      /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hebrew}\p{Script=Hiragana}]/u,
      unicode.u`[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hebrew}\p{Script=Hiragana}]`,
    ],
    [
      /\p{Script=Katakana}|\p{Script=Khmer}|\p{Script=Lao}|\p{Script=Myanmar}|\p{Script=Nko}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Thai}/u,
      unicode.u`\p{Script=Katakana}|\p{Script=Khmer}|\p{Script=Lao}|\p{Script=Myanmar}|\p{Script=Nko}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Thai}`,
    ],
    [/\p{Emoji_Presentation}/u, unicode.u`\p{Emoji_Presentation}`],
  ])("%s", (expected, expression) => {
    expect(differing((text) => expression.test(text), expected)).toEqual([]);
  });
});

describe("an expression with Unicode properties", () => {
  const texts = ["Bel Łódź: 078 055 800 💙❤️", "Позвони 078", "日本 und Köln", "\u0301e a\u0301", "𝐀𝐁 x", ""];
  const word = unicode.gu`(?<first>\p{L})[\p{L}\p{M}]*`;
  const expected = /(?<first>\p{L})[\p{L}\p{M}]*/gu;

  it.each(texts)("gives all matches, with their groups and places, in %j", (text) => {
    expect([...word.matchAll(text)]).toEqual([...text.matchAll(expected)]);
  });

  it.each(texts)("replaces and splits %j", (text) => {
    expect(word.replace(text, "<$<first>>")).toBe(text.replace(expected, "<$<first>>"));
    expect(word.replace(text, (found) => `${found.length}`)).toBe(
      text.replace(expected, (found) => `${found.length}`),
    );
    expect(word.split(text)).toEqual(text.split(expected));
  });

  it("is made of other sources too", () => {
    const either = ["nu", "straks"].join("|");
    expect(unicode.u`^(?:${either})(?!\p{L})`.exec("straks!")?.[0]).toBe("straks");
    expect(unicode.u`^(?:${either})(?!\p{L})`.exec("nuß")).toBeNull();
  });
});
