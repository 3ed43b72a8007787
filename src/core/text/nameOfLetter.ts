/** `"ê" (U+00EA)`: a letter, and its code point for those that nobody tells apart. */
export function nameOfLetter(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `"${letter}" (U+${code})`;
}
