import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";

type OtherFile = keyof DocumentWords["unreadable"]["others"];

/** Files that hold no text: what they are, and how they begin. `?` is any byte. Source: their formats' own signatures. */
const SIGNATURES: readonly (readonly [what: OtherFile, ...begins: string[]])[] = [
  [
    "picture",
    "\x89PNG\r\n",
    "\xff\xd8\xff",
    "GIF87a",
    "GIF89a",
    "RIFF????WEBP",
    "II*\0",
    "MM\0*",
    "8BPS",
    "BM????\0\0\0\0",
    "????ftypheic",
    "????ftypheix",
    "????ftypmif1",
    "????ftypavif",
  ],
  ["video", "????ftyp", "RIFF????AVI ", "\x1a\x45\xdf\xa3"],
  ["recording", "ID3\x02", "ID3\x03", "ID3\x04", "OggS\0", "fLaC\0", "RIFF????WAVE"],
  ["program", "MZ?\0", "MZ???\0", "\x7fELF", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe"],
  ["archive", "\x1f\x8b", "7z\xbc\xaf", "Rar!\x1a", "BZh91AY", "\xfd7zXZ"],
  ["font", "wOFF", "wOF2", "OTTO\0", "\0\x01\0\0\0"],
  ["database", "SQLite format 3\0"],
];

/** What a file is that holds no text, going by its first bytes; undefined if it may hold one. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const isStart = (begins: string) =>
    bytes.length >= begins.length &&
    Array.from(begins).every((letter, at) => letter === "?" || letter.charCodeAt(0) === bytes[at]);
  return SIGNATURES.find(([, ...begins]) => begins.some(isStart))?.[0];
}
