import { describe, expect, test } from "vitest";
import { hardText, lix } from "../../../src/core/text/readability.ts";

const LIMITS = { leastWords: 30, leastWordsInSentence: 10, mostLix: 60, mostWordsInSentence: 40 };
const hard = (text: string, language = "nl", spans: { start: number; end: number }[] = []) =>
  hardText(text, language, [spans], LIMITS);
/** Some short and some long words, as one sentence. */
const sentence = (short: number, long: number) =>
  `${["Wij", ...Array<string>(short - 1).fill("zijn"), ...Array<string>(long).fill("mensenhandel")].join(" ")}.`;

test("LIX is the words in a sentence and the percentage of long ones", () => {
  // 30 words, 12 of them long, in 2 sentences: 30 / 2 + 100 x 12 / 30.
  expect(
    lix({ words: 30, longWords: 12, sentences: [0, 1].map(() => ({ start: 0, end: 0, words: 15 })) }),
  ).toBe(55);
});

describe("a text", () => {
  test.each([
    // 40 + 100 x 8 / 40 = 60.
    ["of 40 words in one sentence, 8 of them long", sentence(32, 8), true],
    // 40 + 100 x 7 / 40 = 57.5.
    ["of 40 words in one sentence, 7 of them long", sentence(33, 7), false],
    // 20 + 100 x 16 / 40 = 60.
    ["of two sentences with 8 long words in 20", `${sentence(12, 8)} ${sentence(12, 8)}`, true],
    ["of two lines with 8 long words in 20", `${sentence(12, 8).slice(0, -1)}\n${sentence(12, 8)}`, true],
    // 20 + 100 x 15 / 40 = 57.5.
    ["of two sentences with 15 long words in 40", `${sentence(12, 8)} ${sentence(13, 7)}`, false],
    // 9 + 100 x 27 / 36 = 84, but what is of nine words in a sentence is a list.
    ["of sentences of nine words", Array(4).fill(sentence(2, 7)).join(" "), false],
    // 10 + 100 x 20 / 40 = 60.
    ["of sentences of ten words, five of them long", Array(4).fill(sentence(5, 5)).join(" "), true],
    ["of 29 long words", sentence(1, 28), false],
    ["of a sentence of 41 short words", sentence(41, 0), true],
    ["of a sentence of 40 short words", sentence(40, 0), false],
    [
      "in which a mark before a small letter ends no sentence",
      `${sentence(40, 0).slice(0, -1)} enz. zijn`,
      true,
    ],
  ])("%s", (_claim, text, isHard) => expect(hard(text) !== undefined).toBe(isHard));

  // Three sentences of 15 words each, which without their ends are one of 45.
  test.each(["Wij {}… ", "Wij {} 💙 ", "« Wij » {} ! ", "“Wij” {}. ", "’t {}. "])(
    "ends a sentence: %s",
    (end) => {
      const fifteen = Array<string>(14).fill("zijn").join(" ");
      expect(hard(end.replace("{}", fifteen).repeat(3))).toBeUndefined();
      expect(hard(`${fifteen} `.repeat(3))).toBeDefined();
    },
  );

  test("has no words in spans elsewhere, numbers and signs", () => {
    const text = `${sentence(40, 0).slice(0, -1)} mensen`;
    expect(hard(text)).toBeDefined();
    expect(hard(text, "nl", [{ start: text.length - 6, end: text.length }])).toBeUndefined();
    expect(hard(`${sentence(40, 0).slice(0, -1)} 2027 & 💙 – 12.000`)).toBeUndefined();
  });

  test("has words of letters: a hyphen and an apostrophe count for none, and French elides", () => {
    // Six letters each: 40 words, none of them long.
    expect(hard(Array<string>(40).fill("foto’s-a").join(" "))).toBeUndefined();
    // Two words each: 42 in one sentence.
    expect(hard(Array<string>(21).fill("l’ami").join(" "), "fr")?.words).toBe(42);
    expect(hard(Array<string>(21).fill("l’ami").join(" "), "nl")).toBeUndefined();
  });

  test("names its sentences", () => {
    const text = `Kort. ${sentence(41, 0)} #Een`;
    const [, long] = hard(text)?.sentences ?? [];
    expect(long?.words).toBe(41);
    expect(text.slice(long?.start, long?.end).trim()).toBe(sentence(41, 0));
  });
});

test("a text without spaces between words is not measured", () => {
  expect(hard("字".repeat(5000), "zh")).toBeUndefined();
});
