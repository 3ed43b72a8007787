/** Files that hold no text: what they are, with what to do, and how they begin. `?` is any byte. Source: their formats' own signatures. */
const SIGNATURES: readonly (readonly [what: string, ...begins: string[]])[] = [
  [
    "a picture, which holds no text; name it in the images of a post",
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
  ["a video, which holds no text", "????ftyp", "RIFF????AVI ", "\x1a\x45\xdf\xa3"],
  [
    "a sound recording, which holds no text",
    "ID3\x02",
    "ID3\x03",
    "ID3\x04",
    "OggS\0",
    "fLaC\0",
    "RIFF????WAVE",
  ],
  ["a program, which holds no text", "MZ?\0", "MZ???\0", "\x7fELF", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe"],
  [
    "an archive; unpack it and name the file inside",
    "\x1f\x8b",
    "7z\xbc\xaf",
    "Rar!\x1a",
    "BZh91AY",
    "\xfd7zXZ",
  ],
  ["a font, which holds no text", "wOFF", "wOF2", "OTTO\0", "\0\x01\0\0\0"],
  ["a database, which bluehart does not open", "SQLite format 3\0"],
];

/** What a file is that holds no text, going by its first bytes, with what to do; undefined if it may hold one. */
export function otherFile(bytes: Uint8Array): string | undefined {
  const isStart = (begins: string) =>
    bytes.length >= begins.length &&
    Array.from(begins).every((letter, at) => letter === "?" || letter.charCodeAt(0) === bytes[at]);
  return SIGNATURES.find(([, ...begins]) => begins.some(isStart))?.[0];
}
