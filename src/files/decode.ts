import { isAscii, isUtf8 } from "node:buffer";
import { say } from "../core/i18n/problems/source/say.ts";
import type { Problem } from "../core/source/UserError.ts";
import { UserError } from "../core/source/UserError.ts";
import { nameOfEncoding, wideEncodingOf } from "../core/text/wideEncoding.ts";
import { decodeWindows1252 } from "../core/text/windows1252.ts";

/** How a text was encoded. Excel and Notepad write Windows-1252 in Western Europe. */
export type Encoding = "UTF-8" | "Windows-1252";

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** A character of several bytes in UTF-8, read as Latin-1. */
const MULTI_BYTE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/;
/** Bytes that stand for nothing in Windows-1252. */
const UNDEFINED_BYTE = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * The text of a file in UTF-8, or in Windows-1252 if it is certain not to be UTF-8.
 *
 * @throws UserError if there is no text, or if a byte fits neither encoding, with its place.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const decoded = decodeText(bytes, file);
  const start = { file, line: 1, column: 1 };
  if (decoded.text.trim() === "")
    throw new UserError([{ place: start, message: say((words) => words.emptyFile) }]);
  return decoded;
}

/**
 * The same for a text that may be empty.
 *
 * @throws UserError if a byte fits neither encoding, with its place.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) {
    const place = { file, line: 1, column: 1 };
    throw new UserError([{ place, message: say((words) => words.wideEncoding(nameOfEncoding(wide))) }]);
  }
  const encoding = encodingOf(bytes);
  if (encoding === undefined) throw new UserError([describeWrongByte(bytes, file)]);
  return { text: decodeAs(bytes, encoding), encoding };
}

/** The encoding of bytes; undefined if they are neither, or may be a mix of both. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (isAscii(bytes) || isUtf8(bytes)) return "UTF-8";
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return MULTI_BYTE.test(latin) || UNDEFINED_BYTE.test(latin) ? undefined : "Windows-1252";
}

/** Bytes as text. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === "UTF-8" ? new TextDecoder().decode(bytes) : decodeWindows1252(bytes);
}

function placeAt(text: string, index: number, file: string) {
  const before = text.slice(0, index).split("\n");
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function describeWrongByte(bytes: Uint8Array, file: string): Problem {
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
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return {
    place: placeAt(replaced, at, file),
    message: say((words) => words.notUtf8(byte)),
  };
}
