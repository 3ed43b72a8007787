/**
 * Kinds of characters. Expressions with Unicode's tables are used only beyond Latin, because compiling one takes longer than
 * everything else that a short text needs.
 */

/** A letter or a combining mark (Unicode categories L and M). */
export function isLetter(codePoint: number): boolean {
  if (codePoint < 0x80)
    return (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x61 && codePoint <= 0x7a);
  if (codePoint < 0x2c2) {
    if (codePoint < 0xc0) return codePoint === 0xaa || codePoint === 0xb5 || codePoint === 0xba;
    return codePoint !== 0xd7 && codePoint !== 0xf7;
  }
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(codePoint));
}

/** A decimal digit of any script (category Nd). */
export function isDigit(codePoint: number): boolean {
  if (codePoint < 0x660) return codePoint >= 0x30 && codePoint <= 0x39;
  return /\p{Nd}/u.test(String.fromCodePoint(codePoint));
}

/** White space, as defined by JavaScript's `\s`. */
export function isSpace(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    (codePoint >= 9 && codePoint <= 13) ||
    (codePoint >= 0xa0 && /\s/.test(String.fromCharCode(codePoint)))
  );
}

const ASCII_PUNCTUATION = new Set(Array.from("!\"#%&'()*,-./:;?@[\\]_{}", (sign) => sign.charCodeAt(0)));

/** Punctuation (category P). */
export function isPunctuation(codePoint: number): boolean {
  if (codePoint < 0x80) return ASCII_PUNCTUATION.has(codePoint);
  return /\p{P}/u.test(String.fromCodePoint(codePoint));
}

/** How many UTF-16 units a code point has. */
export function utf16Length(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
