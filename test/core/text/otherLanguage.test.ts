import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { COMMON_WORDS, wordedLanguages } from "../../../src/core/text/commonWords.ts";
import { otherLanguage } from "../../../src/core/text/otherLanguage.ts";
import { root } from "../../cli/bluehart.ts";

const FILES = ["blue-heart", "starter", "starter.nl", "starter.fr", "starter.de"];

/** The texts of a language in the built-in campaign and the starters. */
function textsIn(language: string): string[] {
  const texts: string[] = [];
  const collect = (value: unknown, own: string | undefined): void => {
    if (typeof value === "string") {
      if (own === language) texts.push(value);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value))
        collect(inner, wordedLanguages.find((one) => one === key) ?? own);
    }
  };
  for (const file of FILES)
    collect(parse(readFileSync(join(root, "templates", `${file}.yaml`), "utf8")), undefined);
  return texts;
}

/** The words of a text that are no part of a link, a hashtag or a heading. */
function wordCount(text: string): number {
  return text.replace(/\S*[.#@]\S+|^[\p{Lu} ()]+$/gmu, " ").match(/\p{L}+/gu)?.length ?? 0;
}

describe.each(wordedLanguages)("texts in %s", (language) => {
  const texts = textsIn(language);
  const everyday = readFileSync(join(root, "test/fixtures/everyday", `${language}.txt`), "utf8").split("\n");

  test("are in their own language", () => {
    expect(texts.length).toBeGreaterThan(20);
    expect([...texts, ...everyday].filter((text) => otherLanguage(text, language) !== undefined)).toEqual([]);
  });

  // Twenty words have about eight of the common ones.
  test.each(wordedLanguages.filter((other) => other !== language))(
    "are not in %s, if long enough",
    (other) => {
      const long = texts.filter((text) => wordCount(text) >= 20);
      expect(long.length).toBeGreaterThan(10);
      expect(long.filter((text) => otherLanguage(text, other) !== language)).toEqual([]);
    },
  );
});

test("nothing is known of a language whose words are not", () => {
  const text = "Vous soupçonnez un cas de traite ou vous avez besoin d’aide ? Appelez-nous aujourd’hui";
  expect(["es", "und", "lb"].map((language) => otherLanguage(text, language))).toEqual(
    Array(3).fill(undefined),
  );
  expect(otherLanguage(text, "nl-BE")).toBe("fr");
});

test.each(wordedLanguages)(
  "the words of %s are each in one list, and the rare ones common elsewhere",
  (language) => {
    const { small, sentence, rare } = COMMON_WORDS[language];
    const all = [small, sentence, rare].flatMap((words) => words.split(" "));
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    const elsewhere = wordedLanguages
      .filter((other) => other !== language)
      .flatMap((other) => `${COMMON_WORDS[other].small} ${COMMON_WORDS[other].sentence}`.split(" "));
    expect(rare.split(" ").filter((word) => !elsewhere.includes(word))).toEqual([]);
  },
);
