/** Numbers that a language writes as words, such as "vijfentwintig", "quatre-vingt-dix", "zwölftausend" or "twenty-five". */

import { perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import type { Span } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";

/** A number written in words, with its span in UTF-16 units. */
export interface NumberWord extends Span {
  readonly value: number;
}

interface Grammar {
  /** The value of each piece. From 100 on, a piece multiplies what precedes it. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Of lower case: regardless of case, it would take twice as long to compile. */
  readonly expression: UnicodeExpression;
}

/** Compiles a grammar: pieces follow one another directly, after a hyphen or a space, or joined by a word such as "en". */
function grammar(words: { readonly [value: number]: string }, joiner: string): Grammar {
  const pieces = new Map(
    Object.entries(words).flatMap(([value, spellings]) =>
      spellings
        .split(" ")
        .map((spelling): [string, number] => [spelling.replaceAll("_", " "), Number(value)]),
    ),
  );
  // Longest first: "veertien" before "veer", "sixteen" before "six".
  const any = [...pieces.keys()].sort((one, other) => other.length - one.length).join("|");
  const joined = `(?:[\\s\\u00a0\\u202f-]*(?:${joiner})?[\\s\\u00a0\\u202f-]*(?:${any}))*`;
  return {
    pieces,
    expression: unicode.gu`(?<![\p{L}\p{M}])(?:${any})${joined}(?![\p{L}\p{M}])`,
  };
}

const SOURCES: { readonly [language: string]: () => Grammar } = {
  nl: () =>
    grammar(
      {
        1: "een één eén éen",
        1.5: "anderhalf anderhalve",
        2: "twee",
        3: "drie",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
        60: "zestig",
        70: "zeventig",
        80: "tachtig",
        90: "negentig",
        100: "honderd",
        1000: "duizend",
        1e6: "miljoen",
        1e9: "miljard",
      },
      "en|ën",
    ),
  fr: () =>
    grammar(
      {
        1: "un une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        20: "vingt vingts",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "septante",
        80: "quatre-vingt quatre-vingts quatre_vingt quatre_vingts octante huitante",
        90: "nonante",
        100: "cent cents",
        1000: "mille",
        1e6: "million millions",
        1e9: "milliard milliards",
      },
      "et",
    ),
  de: () =>
    grammar(
      {
        1: "ein eins eine einer einem einen",
        1.5: "anderthalb eineinhalb",
        2: "zwei",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreißig dreissig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        100: "hundert",
        1000: "tausend",
        1e6: "million millionen",
        1e9: "milliarde milliarden",
      },
      "und",
    ),
  en: () =>
    grammar(
      {
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
        100: "hundred",
        1000: "thousand",
        1e6: "million",
        1e9: "billion",
      },
      "and",
    ),
};

const grammarOf = perLanguage((base) => SOURCES[base]?.());

/** What a number in words is good for: it is large, a share, or one of two in a ratio. Other texts need no grammar. */
const MAY_HOLD_WORD =
  /honderd|duizend|miljo|miljard|cent|mille|million|milliard|hundert|tausend|hundred|thousand|billion|%|slachtoffer|victim|opfer|\s(?:op|sur|von|in|out)\s/i;

/** The numbers that a text in Dutch, French, German or English writes in words, in order; none in other languages. */
export function findNumberWords(text: string, language: string): NumberWord[] {
  if (!MAY_HOLD_WORD.test(text)) return [];
  const known = grammarOf(language);
  if (known === undefined) return [];
  return Array.from(known.expression.matchAll(lowerCase(text)), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    value: evaluate(found, known),
  }));
}

/** Adds up pieces below 100, multiplies by hundreds, and closes a group at every thousand or million. */
function evaluate(words: string, { pieces }: Grammar): number {
  let total = 0;
  let group = 0;
  for (let at = 0; at < words.length; ) {
    const piece = longestAt(words, at, pieces);
    const value = piece === undefined ? undefined : pieces.get(piece);
    if (piece === undefined || value === undefined) {
      at++;
      continue;
    }
    if (value < 100) group += value;
    else if (value === 100) group = Math.max(1, group) * 100;
    else {
      total += Math.max(1, group) * value;
      group = 0;
    }
    at += piece.length;
  }
  return total + group;
}

function longestAt(words: string, at: number, pieces: ReadonlyMap<string, number>): string | undefined {
  let longest: string | undefined;
  for (const piece of pieces.keys()) {
    if (piece.length > (longest?.length ?? 0) && words.startsWith(piece, at)) longest = piece;
  }
  return longest;
}
