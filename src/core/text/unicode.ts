/** An expression with Unicode properties, used as a RegExp is. */
export interface UnicodeExpression {
  test(text: string): boolean;
  /** `from`: where an expression that is sticky begins, in UTF-16 code units. */
  exec(text: string, from?: number): RegExpExecArray | null;
  matchAll(text: string): ReturnType<string["matchAll"]>;
  replace(text: string, replacement: string | ((found: string, ...groups: string[]) => string)): string;
  split(text: string): string[];
}

/**
 * Makes an expression with Unicode properties: unicode.gu`\p{L}+`. V8 takes a millisecond to compile one, because \p{L} is 650
 * ranges of all planes, and a program needs dozens at its start. So each is compiled when it is first used, and for a text of
 * Latin letters, punctuation and emoji, in a form that knows no others. In such a text both find the same.
 */
export const unicode = {
  u: withFlags("u"),
  iu: withFlags("iu"),
  gu: withFlags("gu"),
  giu: withFlags("giu"),
  uy: withFlags("uy"),
  iuy: withFlags("iuy"),
};

function withFlags(
  flags: string,
): (parts: TemplateStringsArray, ...sources: readonly string[]) => UnicodeExpression {
  return (parts, ...sources) => {
    let forLatin: RegExp | undefined;
    let forAll: RegExp | undefined;
    const forText = (text: string) => {
      if (BEYOND_LATIN.test(text)) {
        forAll ??= new RegExp(String.raw(parts, ...sources), flags);
        return forAll;
      }
      forLatin ??= new RegExp(narrow(String.raw(parts, ...sources)), flags);
      return forLatin;
    };
    return {
      test: (text) => forText(text).test(text),
      exec: (text, from = 0) => {
        const expression = forText(text);
        expression.lastIndex = from;
        return expression.exec(text);
      },
      matchAll: (text) => text.matchAll(forText(text)),
      replace: (text, replacement) =>
        typeof replacement === "string"
          ? text.replace(forText(text), replacement)
          : text.replace(forText(text), replacement),
      split: (text) => text.split(forText(text)),
    };
  };
}

/**
 * A character that is not in these blocks: Latin as far as Extended-A, General Punctuation, currency signs, arrows, operators,
 * Miscellaneous Symbols, Dingbats without digits, and emoji. The test goes through all of them.
 */
const BEYOND_LATIN =
  /(?![\ufe00-\ufe0f])[^\0-\u017f\u2000-\u206f\u20a0-\u20cf\u2190-\u22ff\u2500-\u2767\u2794-\u27bf\ud83c-\ud83e\udc00-\udfff]|\ud83c(?![\udde6-\uddff\udf00-\udfff])|\ud83e(?![\udd00-\udeff])/;

const OTHER_SCRIPTS =
  "Adlam Arabic Cyrillic Greek Han Hebrew Hiragana Katakana Khmer Lao Myanmar Nko Syriac Thaana Thai";

/** The characters of each property in those blocks, and two capitals beyond them, of ß and µ, for expressions that ignore case. */
const LATIN: { readonly [property: string]: string } = {
  L: "A-Za-zªµºÀ-ÖØ-öø-\u017f",
  Lu: "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ\u1e9e\u039c",
  Ll: "a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ",
  M: "\ufe00-\ufe0f",
  N: "0-9²³¹¼-¾",
  Nd: "0-9",
  Default_Ignorable_Code_Point: "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f",
  P: "!-#%-*,-/:;?@[-\\]_{}¡§«¶·»¿\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e",
  Pc: "_\u203f\u2040\u2054",
  ...Object.fromEntries(OTHER_SCRIPTS.split(" ").map((script) => [`Script=${script}`, ""])),
};

/** Replaces the properties of an expression by their Latin characters. */
function narrow(source: string): string {
  let inClass = false;
  return source.replace(/\\([pP])\{([\w=]+)\}|\\.|[[\]]/gsu, (part: string, kind?: string, property = "") => {
    const characters = LATIN[property];
    if (kind === undefined || characters === undefined) {
      if (part.length === 1) inClass = part === "[";
      return part;
    }
    if (inClass) return characters;
    return kind === "p" ? `[${characters}]` : `[^${characters}]`;
  });
}
