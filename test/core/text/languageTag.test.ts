import { describe, expect, test } from "vitest";
import { isLanguageCode } from "../../../src/core/text/languageCodes.ts";
import { isLanguage, languageTag, suggestLanguage } from "../../../src/core/text/languageTag.ts";

// What exists: the IANA Language Subtag Registry. The usual form: BCP 47 (RFC 5646), section 4.5.

test.each([
  [true, ["nl", "nl-BE", "DE-at", "rmn", "zh-Hant-TW", "qaa", "qtz", "qaa-BE", "und", "mul", "zxx"]],
  [false, ["xx", "qq", "xyz", "nl-XX", "qua-XX", "xx-BE", "nl-Abcd"]],
])("a text may be in a language: %s", (expected, tags) => {
  expect(tags.filter((tag) => isLanguage(tag) !== expected)).toEqual([]);
});

describe("a language tag", () => {
  test.each([
    ["nl", "nl"],
    ["DE-at", "de-AT"],
    ["de-be", "de-BE"],
    ["deu", "de"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["sr-Latn", "sr-Latn"],
    ["es-419", "es-419"],
    ["de-CH-1901", "de-CH-1901"],
    // Languages that few programs have a name for: Balkan Romani, Kituba, Pular.
    ["rmn", "rmn"],
    ["ktu", "ktu"],
    ["fuf", "fuf"],
  ])("%s is %s", (given, tag) => {
    expect(languageTag(given)).toBe(tag);
  });

  test.each([
    ["no language has the code", ["xx", "xyz", "xx-BE"]],
    ["anybody may give it a meaning", ["qaa", "qqq", "qtz"]],
    ["it stands for no language", ["und", "mul", "mis", "zxx"]],
    ["the region does not exist", ["de-XX", "de-ZZ", "en-UUU"]],
    ["the script does not exist", ["nl-Abcd", "nl-Zzzz"]],
    [
      "it is not of that form",
      ["", "n", "Nederlands", "nl_BE", "nl-", "x-mine", "nl-x-mine", "en-u-ca-buddhist", "i-klingon"],
    ],
  ])("is none if %s", (_, given) => {
    expect(given.map(languageTag)).toEqual(given.map(() => undefined));
  });
});

test("a code of three letters is one of the registry, of which neighbours share a word", () => {
  // The registry has aba to abj, abl to abz, and no abk of three letters: Abkhazian is ab.
  expect(["aba", "abd", "abj", "abl", "abz", "zzj"].filter((code) => !isLanguageCode(code))).toEqual([]);
  expect(["abk", "ab", "ab-", "zzz", "ABA"].filter(isLanguageCode)).toEqual([]);
});

test.each([
  ["Nederlands", "nl"],
  ["neerlandais", "nl"],
  ["Dutch", "nl"],
  ["deutch", "de"],
  ["Duits", "de"],
  ["Français", "fr"],
  ["Vlaams", "nl-BE"],
  ["Türkçe", "tr"],
  ["nl_BE", "nl-BE"],
  ["de-XX", "de"],
  ["english-UK", "en"],
  ["xx", undefined],
  ["qqq", undefined],
])("for %s, %s was meant", (given, meant) => {
  expect(suggestLanguage(given)).toBe(meant);
});
