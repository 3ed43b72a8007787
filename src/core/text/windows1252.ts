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

/** The bytes of a text in Windows-1252; undefined if it has characters that Windows-1252 lacks. */
export function encodeWindows1252(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const high = code > 0x7f ? WINDOWS_1252.indexOf(text.charAt(at)) : -1;
    if (high === -1 && code > 0xff) return undefined;
    bytes[at] = high === -1 ? code : 0x80 + high;
  }
  return bytes;
}

/** The text whose UTF-8 bytes were read as Windows-1252, such as `é` for `Ã©`; undefined if its bytes are not UTF-8. */
export function unmangle(written: string): string | undefined {
  const bytes = encodeWindows1252(written);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
