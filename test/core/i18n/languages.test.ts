import { describe, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands/index.ts";
import { de as documentsDe } from "../../../src/core/i18n/problems/documents/de.ts";
import { en as documentsEn } from "../../../src/core/i18n/problems/documents/en.ts";
import { fr as documentsFr } from "../../../src/core/i18n/problems/documents/fr.ts";
import { nl as documentsNl } from "../../../src/core/i18n/problems/documents/nl.ts";
import { de as fillingDe } from "../../../src/core/i18n/problems/filling/de.ts";
import { en as fillingEn } from "../../../src/core/i18n/problems/filling/en.ts";
import type { FillingWords } from "../../../src/core/i18n/problems/filling/FillingWords.ts";
import { fr as fillingFr } from "../../../src/core/i18n/problems/filling/fr.ts";
import { nl as fillingNl } from "../../../src/core/i18n/problems/filling/nl.ts";
import { de as problemsDe } from "../../../src/core/i18n/problems/source/de.ts";
import { en as problemsEn } from "../../../src/core/i18n/problems/source/en.ts";
import { fr as problemsFr } from "../../../src/core/i18n/problems/source/fr.ts";
import { nl as problemsNl } from "../../../src/core/i18n/problems/source/nl.ts";
import { de as writingDe } from "../../../src/core/i18n/problems/writing/de.ts";
import { en as writingEn } from "../../../src/core/i18n/problems/writing/en.ts";
import { fr as writingFr } from "../../../src/core/i18n/problems/writing/fr.ts";
import { nl as writingNl } from "../../../src/core/i18n/problems/writing/nl.ts";
import { de } from "../../../src/core/i18n/terminal/de/index.ts";
import { en } from "../../../src/core/i18n/terminal/en/index.ts";
import { fr } from "../../../src/core/i18n/terminal/fr/index.ts";
import { nl } from "../../../src/core/i18n/terminal/nl/index.ts";
import { de as translatorDe } from "../../../src/core/i18n/translator/de.ts";
import { en as translatorEn } from "../../../src/core/i18n/translator/en.ts";
import { fr as translatorFr } from "../../../src/core/i18n/translator/fr.ts";
import { nl as translatorNl } from "../../../src/core/i18n/translator/nl.ts";

/** What is said of each kind of placeholder that cannot be filled. */
const sayings = ({ tooLong, unfilled }: FillingWords) => ({
  tooLong,
  notClosed: unfilled({ kind: "not-closed" }),
  badName: unfilled({ kind: "bad-name", written: "«0»" }),
  noValue: unfilled({ kind: "no-value", name: "«0»", language: "«1»", near: "«2»" }),
  unlikeAny: unfilled({ kind: "no-value", name: "«0»", language: undefined, near: undefined }),
  valueOpen: unfilled({ kind: "value-open", name: "«0»", written: "«1»" }),
  accountOpen: unfilled({ kind: "account-open", name: "«0»", written: "«1»" }),
  noAccount: unfilled({ kind: "no-account", name: "«0»", near: "«1»" }),
  noLink: unfilled({ kind: "no-link", name: "«0»", near: "«1»" }),
});

const english = {
  terminal: en,
  problems: problemsEn,
  filling: sayings(fillingEn),
  writing: writingEn,
  documents: documentsEn,
  translator: translatorEn,
};
const others = {
  nl: {
    terminal: nl,
    problems: problemsNl,
    filling: sayings(fillingNl),
    writing: writingNl,
    documents: documentsNl,
    translator: translatorNl,
  },
  fr: {
    terminal: fr,
    problems: problemsFr,
    filling: sayings(fillingFr),
    writing: writingFr,
    documents: documentsFr,
    translator: translatorFr,
  },
  de: {
    terminal: de,
    problems: problemsDe,
    filling: sayings(fillingDe),
    writing: writingDe,
    documents: documentsDe,
    translator: translatorDe,
  },
};

type Words = Record<string, unknown>;

/** The words of a language by their paths, such as `terminal.merge.wrote`. */
function* wordsOf(words: object, path = ""): Generator<[path: string, word: unknown]> {
  for (const [name, word] of Object.entries(words as Words)) {
    const at = path === "" ? name : `${path}.${name}`;
    // Which names of values there are to translate differs by language.
    if (at.endsWith(".valueNames") || at.endsWith(".counts")) continue;
    if (typeof word === "object" && word !== null && !Array.isArray(word)) yield* wordsOf(word, at);
    else yield [at, word];
  }
}

/** What is put into sentences: marks that can be found again. A list is one too, for sentences that join names. */
const marks = Array.from({ length: 8 }, (_, index) => `«${index}»`);
/** Sentences whose parts are not texts, or that show some of them only sometimes. */
const OWN_PARTS: Words = {
  "terminal.options.noEffect": ["«0»", ["«1»"], ["«2»"]],
  "terminal.options.notPicked": ["«0»", true, "«2»"],
  "problems.wrongLimit": ["«0»", ["«1»"], "«2»", "«3»"],
  "problems.whenNoSuchDay": [{ date: "«0»", month: 2, year: 2027, days: "«1»" }],
  "problems.or": [["«0»", "«1»"]],
  "writing.onePerFile": ["«0»", ["«1»"]],
  "documents.assumed.language": [["«0»", "«1»"]],
  "documents.assumed.weekday": ["«0»", () => "«1»"],
  "documents.why.belowHeadings": [["«0»"]],
  "translator.value": ["«0»", ["«1»"]],
};

function sentenceOf(path: string, word: unknown): string {
  if (typeof word === "string") return word;
  if (Array.isArray(word)) return word.join(" ");
  if (typeof word !== "function") throw new Error(`${path} is no word`);
  return String(word(...((OWN_PARTS[path] as unknown[]) ?? marks)));
}

const KEPT = new RegExp(
  `«\\d»|--[a-z][a-z-]*|\\bbluehart (?:${Object.keys(commands).join("|")})\\b|\\{\\{(?:municipality|«\\d»)\\}\\}|https?://\\S+[^\\s.,)]`,
  "g",
);

/** What a translation must keep: the marks, options, commands, placeholders and addresses. */
function keptOf(sentence: string): string[] {
  const kept = sentence.match(KEPT);
  return [...new Set(kept ?? [])].sort();
}

/** Examples that each language has its own of, such as a town. */
const LOOSE = new Set(["terminal.copy.sent"]);

describe.each(Object.entries(others))("%s", (_language, words) => {
  const translated = new Map(wordsOf(words));
  const pairs = [...wordsOf(english)].map(([path, word]) => ({ path, word, other: translated.get(path) }));

  test("has every word of English, and no other", () => {
    expect([...translated.keys()].sort()).toEqual([...wordsOf(english)].map(([path]) => path).sort());
  });

  test("says what goes into a sentence, and the options, commands and addresses in it", () => {
    const wrong = pairs.flatMap(({ path, word, other }) => {
      if (LOOSE.has(path)) return [];
      const [ours, theirs] = [keptOf(sentenceOf(path, word)), keptOf(sentenceOf(path, other))];
      return ours.join() === theirs.join() ? [] : [{ path, ours, theirs }];
    });
    expect(wrong).toEqual([]);
  });
});

test("French has a no-break space before : ; ? and !", () => {
  const wrong = [...wordsOf(others.fr)]
    // A ! that is quoted as a character keeps its plain space.
    .map(([path, word]) => ({ path, text: sentenceOf(path, word).replace("par ! ", "") }))
    .filter(({ text }) => /[\p{L}\p{N}»)] ?[;?!](?=\s|$)|[\p{L}\p{N}»)] :(?=\s|$)/u.test(text));
  expect(wrong).toEqual([]);
});

describe("plurals", () => {
  // French counts 0 as one, Dutch, German and English do not. Source: CLDR, plural rules.
  test.each([
    [nl, ["0 kits", "1 kit", "2 kits", "1.200 kits"]],
    [fr, ["0 kit", "1 kit", "2 kits", "1\u00a0200 kits"]],
    [de, ["0 Kits", "1 Kit", "2 Kits", "1.200 Kits"]],
    [en, ["0 kits", "1 kit", "2 kits", "1,200 kits"]],
  ])("%#", (words, expected) => {
    const said = [0, 1, 2, 1200].map((kits) => words.merge.wrote(kits, 1, "kits/"));
    for (const [index, sentence] of said.entries()) expect(sentence).toContain(expected[index]);
  });
});
