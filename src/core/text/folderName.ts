import { graphemes } from "./counting/graphemes.ts";
import { countUtf8Bytes } from "./counting/utf8.ts";

/** How long a name may be, in UTF-8 bytes: file systems take 255, and a temporary name needs some of them. */
const LONGEST = 120;

/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|conin\$|conout\$|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/**
 * A name for a folder, on every system, made of a text: one level, no control or bidi characters, none that Windows refuses,
 * no dot at its ends, none of Windows' devices, not too long. Empty, where nothing is left.
 *
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export function folderName(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{C}\s]+/gu, "-");
  const trimmed = shortened(plain)
    .replace(/^[.\-\s]+/, "")
    .replace(/[.\-\s]+$/, "");
  return RESERVED.test(trimmed) ? `${trimmed.replace(/\..*$/, "")}_` : trimmed;
}

/** The first graphemes of a name, as many as fit. A UTF-16 unit has at most three bytes. */
function shortened(name: string): string {
  if (name.length * 3 <= LONGEST) return name;
  let short = "";
  for (const { text: grapheme } of graphemes(name)) {
    if (countUtf8Bytes(short + grapheme) > LONGEST) break;
    short += grapheme;
  }
  return short;
}

/** What is the same of two names on a file system that makes no difference of capitals or of Unicode's forms. */
export function normaliseName(name: string): string {
  // Small letters of capitals of small letters: so do "ß" and "SS", "ς" and "Σ", and "ſ" and "S" meet, as full case folding wants.
  return name
    .normalize("NFKC")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKC");
}
