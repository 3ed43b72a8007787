import { type UnicodeExpression, unicode } from "../unicode.ts";

/** The words of which a language makes numbers. */
export interface Grammar {
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
  const any = [...pieces.keys()]
    .sort((one, other) => other.length - one.length)
    .join("|")
    .replaceAll(" ", "[\\s-]");
  const joined = `(?:[\\s-]*(?:${joiner})?[\\s-]*(?:${any}))*`;
  return {
    pieces,
    expression: unicode.gu`(?<![\p{L}\p{M}])(?:${any})${joined}(?![\p{L}\p{M}])`,
  };
}

/** A grammar for each language, compiled when a text first needs it. */
export const GRAMMARS: { readonly [language: string]: () => Grammar } = {
  nl: () =>
    grammar(
      {
        0.25: "kwart een_kwart",
        0.5: "half halve een_half een_halve eenhalf eenhalve",
        0.75: "driekwart drie_kwart",
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
        12: "twaalf dozijn een_dozijn",
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
        0.25: "un_quart_de",
        0.5: "demi un_demi demie",
        0.75: "trois_quarts_de",
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
        12: "douze douzaine une_douzaine",
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
        0.25: "viertel eine_viertel",
        0.5: "halbe halben eine_halbe einer_halben einhalb",
        0.75: "dreiviertel drei_viertel eine_dreiviertel",
        1: "ein eins eine einer einem einen eines",
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
        12: "zwölf dutzend ein_dutzend",
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
        0.25: "quarter quarter_of_a a_quarter a_quarter_of_a",
        0.5: "half half_a a_half",
        0.75: "three_quarters_of_a three_quarters",
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
        12: "twelve dozen a_dozen",
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
