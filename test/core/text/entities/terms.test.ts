import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeTermFinder, type Term } from "../../../../src/core/text/entities/terms.ts";

const TERMS: readonly Term[] = [
  { say: "slachtoffers", not: ["illegalen", "illegale migranten"], why: "mensen zijn niet illegaal" },
  { not: ["slaaf", "straat-hoer"] },
  { say: "WhatsApp", not: ["whatsapp"] },
  { say: "ICT", not: ["IT"] },
  { say: "ijverige mensen", not: ["werkmieren"] },
  { say: "mensen zonder slaaf", not: ["slaafloos"] },
];
const find = (text: string, language = "nl", terms = TERMS) => makeTermFinder(terms, language)(text, []);
/** The text with every word replaced that may be. */
function fixed(text: string, language?: string, terms?: readonly Term[]): string {
  return find(text, language, terms)
    .toReversed()
    .reduce(
      (now, { start, end, better, isQuoted }) =>
        better === undefined || isQuoted ? now : now.slice(0, start) + better + now.slice(end),
      text,
    );
}
const words = (text: string, language?: string, terms?: readonly Term[]) =>
  find(text, language, terms).map(({ start, end }) => text.slice(start, end));

describe("replaces", () => {
  test.each([
    ["de illegalen.", "de slachtoffers."],
    ["Illegalen zijn", "Slachtoffers zijn"],
    ["STOP DE ILLEGALEN", "STOP DE SLACHTOFFERS"],
    ["de illegale migranten, illegalen", "de slachtoffers, slachtoffers"],
    ["illegale\u00a0migranten en illegale\n  migranten", "slachtoffers en slachtoffers"],
    ["Stuur een whatsapp, of Whatsapp.", "Stuur een WhatsApp, of WhatsApp."],
    ["IT en it", "ICT en it"],
    ["Werkmieren zijn", "IJverige mensen zijn"],
    ["(illegalen)/illegalen…illegalen", "(slachtoffers)/slachtoffers…slachtoffers"],
    ["d’illegalen", "d’slachtoffers"],
  ])("%s", (text, expected) => expect(fixed(text)).toBe(expected));

  test("a word whose letters are composed otherwise", () => {
    const terms = [{ say: "fou", not: ["aliéné"] }];
    expect(fixed("un aliéné".normalize("NFD"), "fr", terms)).toBe("un fou");
    expect(fixed("l'aliéné, l’aliéné", "fr", terms)).toBe("l'fou, l’fou");
  });

  test("an English genitive", () => {
    const terms = [{ say: "migrant", not: ["illegal"] }];
    expect(fixed("the illegal's rights", "en", terms)).toBe("the migrant's rights");
  });

  test("a capital at the start of a sentence only, if the word is written with one", () => {
    const terms = [{ say: "travellers", not: ["Gypsies"] }];
    expect(fixed("Gypsies came. “Gypsies” The Gypsies, gypsies", "en", terms)).toBe(
      "Travellers came. “Gypsies” The travellers, travellers",
    );
  });
});

describe("finds nothing in", () => {
  test.each([
    "illegalenkamp, superillegalen, illegalen2, illegalen_a",
    "niet-illegalen, illegalen-kamp, illegalen- en vrouwenhandel",
    "illegalen@hulp.be, @illegalen",
    "illegaal, illegale, migranten",
    "WhatsApp, WHATSAPP",
    "it, It",
    "mensen zonder slaaf",
    "slaaf's",
    "SLA SLAF",
  ])("%s", (text) => expect(words(text)).toEqual([]));

  test("an acronym that is written as the word is", () => {
    expect(words("WHO zegt: who", "nl", [{ not: ["who"] }])).toEqual(["who"]);
  });

  test("a German adjective that is written as a noun is", () => {
    const terms = [{ say: "Menschen ohne Papiere", not: ["Illegale"] }];
    expect(words("die illegale Einreise, der Illegale", "de", terms)).toEqual(["Illegale"]);
  });
});

test.each([
  ["iPhone", "Iphone and iphone", "iPhone and iPhone"],
  ["internet", "Internet is here. Internet, the Internet", "Internet is here. Internet, the internet"],
])("other capitals of %s", (say, text, expected) => {
  const terms = [
    {
      say,
      not: [say.toUpperCase(), "Iphone", "Internet"].filter(
        (word) => word.toLowerCase() === say.toLowerCase(),
      ),
    },
  ];
  expect(fixed(text, "en", terms)).toBe(expected);
});

test("what is replaced once is not replaced again", () => {
  const word = fc.constantFrom(
    "aap",
    "Aap",
    "AAP",
    "aap noot",
    "Noot",
    "IJs",
    "ijs",
    "mies wim",
    "É",
    "iPhone",
  );
  const term = fc.record({
    say: fc.option(word, { nil: undefined }),
    not: fc.array(word, { minLength: 1, maxLength: 3 }),
  });
  const text = fc.array(fc.tuple(word, fc.constantFrom(" ", ". ", "-", "’s ", "\n", ", “", "” ")), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(term, text, fc.constantFrom("nl", "en", "de", "fr"), (one, parts, language) => {
      const once = fixed(parts.flat().join(""), language, [one]);
      expect(fixed(once, language, [one])).toBe(once);
    }),
  );
});

test("has no replacement for what is only forbidden", () => {
  expect(find("een slaaf en een straat-hoer").map(({ better }) => better)).toEqual([undefined, undefined]);
});

test.each([
  "Hij zei: “illegalen”.",
  'Hij zei: "de illegalen".',
  "« illegalen »",
  "„illegalen“",
  "»illegalen«",
  "‘illegalen’",
])("leaves what somebody said: %s", (text) => {
  expect(find(text)).toMatchObject([{ isQuoted: true }]);
});

test("signs in a word stand for themselves", () => {
  const terms = [{ say: "x", not: ["c++", "(a|b)", "wat?", "één/twee"] }];
  expect(fixed("c++ en (a|b), wat? één/twee; cc", "nl", terms)).toBe("x en x, x x; cc");
});
