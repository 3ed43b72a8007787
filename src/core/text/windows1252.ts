/** What Windows-1252 has from 0x80 to 0x9f. Source: the index of the WHATWG Encoding Standard. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in Windows-1252 as text. Node 20 decodes them as Latin-1 (github.com/nodejs/node/issues/56542), hence the second step. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));
}
