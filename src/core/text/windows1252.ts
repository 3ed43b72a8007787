/**
 * What Windows-1252 has for the bytes 80 to 9F; for the five that it leaves undefined, the control characters. Source: the index of the
 * WHATWG Encoding Standard.
 */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in Windows-1252 as text. Node 20 decodes them as Latin-1 (github.com/nodejs/node/issues/56542), hence the second step. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
