import { expect, test } from "vitest";
import { isDigit, isLetter, isPunctuation, isSpace } from "../../../src/core/text/characters.ts";

test("of all characters U+0130 alone has a small form of another length", () => {
  const others: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (character.toLowerCase().length !== character.length) others.push(code);
  }
  expect(others).toEqual([0x130]);
});

test.each([
  ["a letter or a mark (categories L and M)", isLetter, /^[\p{L}\p{M}]$/u],
  ["a digit (category Nd)", isDigit, /^\p{Nd}$/u],
  ["white space, as JavaScript has it", isSpace, /^\s$/u],
  ["punctuation (category P)", isPunctuation, /^\p{P}$/u],
] as const)("%s: of every code point what Unicode says", (_name, is, category) => {
  const wrong: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    // `isSpace` is asked of UTF-16 units too; no white space lies beyond them.
    if (is === isSpace && code > 0xffff) break;
    if (is(code) !== category.test(String.fromCodePoint(code))) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
