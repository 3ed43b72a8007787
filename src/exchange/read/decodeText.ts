import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Sentence } from "../../core/i18n/problems/Sentence.ts";
import { findBrokenCharacters } from "../../core/text/entities/brokenCharacters.ts";
import { wideEncodingOf } from "../../core/text/wideEncoding.ts";
import { decodeWindows1252, unmangle } from "../../core/text/windows1252.ts";
import { LARGEST_TEXT } from "./limits.ts";
import { unreadable } from "./unreadable.ts";

export interface Decoded {
  readonly text: string;
  /** What was assumed; undefined for UTF-8. */
  readonly assumption: Sentence | undefined;
  /** Whether it was written in Windows-1252, which has few characters. */
  readonly isWindows1252: boolean;
  /** Whether only parts of it were garbled, so that what was repaired is likely, but not certain. */
  readonly isPartlyRepaired: boolean;
}

/** Control characters that no text has, and what undecodable bytes become. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
const NO_TEXT = /[\0-\x08\x0e-\x1a\x7f\ufffd]/g;

/**
 * A word with what Windows-1252 has for the accented letters of Mac Roman and of DOS (CP850), where no word has it: `cafŽ`, `fŸr`, `caf‚`.
 * Sources: ROMAN.TXT and CP850.TXT of unicode.org/Public/MAPPINGS.
 */
const OTHER_ENCODING =
  /[^\s,;"|]*(?:[\u0081\u008d\u008f\u0090\u009d]|[ƒˆ‰†‡](?=\p{L})|Ÿ(?=\p{Ll})|(?<=\p{L})[‚„ƒˆ]|(?<=\p{Ll})[ŽŠŸ](?!\p{Lu}))[^\s,;"|]*/u;

/** A character in 50 that no text has makes a file binary. */
const BINARY_SHARE = 0.02;

/**
 * The text of a file, with line feeds only. Bytes that are not UTF-8 are read as Windows-1252, in which old Excel and Word write; UTF-8
 * that was once read as Windows-1252 (`Ã©`) is repaired.
 *
 * @param largest - how many bytes it may have
 * @throws UserError if it has more, or the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, file: string, largest = LARGEST_TEXT): Decoded {
  if (bytes.length > largest) {
    throw unreadable(file, ({ textTooLarge }) => textTooLarge(largest / 1024 / 1024));
  }
  const { text, assumption, isWindows1252 } = decodeBytes(bytes, file);
  const controls = text.match(NO_TEXT)?.length ?? 0;
  if (controls > text.length * BINARY_SHARE) {
    throw unreadable(file, ({ noText }) => noText);
  }
  const repaired = repairMojibake(text);
  // The byte order mark may have been garbled as well.
  const whole = (repaired?.text ?? text).replace(/^\ufeff/, "");
  return {
    text: whole.replace(/\r\n?/g, "\n"),
    assumption: repaired === undefined ? assumption : say(({ assumed }) => assumed.repaired),
    isWindows1252: isWindows1252 && repaired === undefined,
    isPartlyRepaired: repaired?.isPartly ?? false,
  };
}

function decodeBytes(bytes: Uint8Array, file: string): Omit<Decoded, "isPartlyRepaired"> {
  const wide = wideEncodingOf(bytes);
  if (wide === "utf-32") throw unreadable(file, ({ utf32 }) => utf32);
  if (wide !== undefined) {
    return {
      text: new TextDecoder(wide).decode(bytes),
      assumption: say(({ assumed }) => assumed.utf16),
      isWindows1252: false,
    };
  }
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
      assumption: undefined,
      isWindows1252: false,
    };
  } catch {
    const text = decodeWindows1252(bytes);
    const word = OTHER_ENCODING.exec(text)?.[0];
    const assumption = say(({ assumed }) =>
      word === undefined ? assumed.windows1252 : assumed.doubtfulEncoding(word),
    );
    return { text, assumption, isWindows1252: true };
  }
}

/**
 * A text with the accents that were garbled; undefined if none were. If all of it was read wrongly once, all of it is read again; if
 * parts of it were, such as cells that somebody pasted, those that are garbled for certain are.
 */
function repairMojibake(text: string): { readonly text: string; readonly isPartly: boolean } | undefined {
  const garbled = findBrokenCharacters(text).filter(({ kind }) => kind === "mojibake");
  if (garbled.length === 0) return undefined;
  const whole = unmangle(text);
  if (whole !== undefined) return { text: whole, isPartly: false };
  let repaired = "";
  let at = 0;
  for (const { start, end, meant = "" } of garbled) {
    repaired += text.slice(at, start) + meant;
    at = end;
  }
  return { text: repaired + text.slice(at), isPartly: true };
}
