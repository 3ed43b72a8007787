import { UserError } from "../core/source/UserError.ts";

/**
 * The text of a UTF-8 file, without its byte order mark.
 *
 * @throws UserError if there is no text, or the bytes are not UTF-8, with the place of the first wrong byte.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const start = { file, line: 1, column: 1 };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new UserError([{ place: start, message: "the file is UTF-16; save it as UTF-8" }]);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError([describeWrongByte(bytes, file)]);
  }
  if (text.trim() === "") throw new UserError([{ place: start, message: "the file is empty" }]);
  return text;
}

function describeWrongByte(bytes: Uint8Array, file: string) {
  // Without `fatal`, decoding writes U+FFFD for wrong bytes. The first one that the file does not itself contain is the place.
  const replaced = new TextDecoder("utf-8").decode(bytes);
  const encoder = new TextEncoder();
  let at = replaced.indexOf("\ufffd");
  let offset = encoder.encode(replaced.slice(0, at)).length;
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = replaced.indexOf("\ufffd", at + 1);
    offset += encoder.encode(replaced.slice(at, next)).length;
    at = next;
  }
  const before = replaced.slice(0, at).split("\n");
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return {
    place: { file, line: before.length, column: (before.at(-1) ?? "").length + 1 },
    message: `the file is not UTF-8: byte 0x${byte} is not a character there; save the file as UTF-8`,
  };
}
