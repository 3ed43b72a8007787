/** The UTF-8 bytes of a code point. A lone surrogate costs 3, like U+FFFD, which replaces it when sent. */
export function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}

/** The length of a text in UTF-8 bytes. */
export function countUtf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += utf8Length(character.codePointAt(0) ?? 0);
  return bytes;
}
