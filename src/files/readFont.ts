import { brotliDecompressSync } from "node:zlib";
import type { FontFacts } from "../core/campaign/CardFacts.ts";

/** The most that a font unpacks to, in bytes: more is treated as a decompression bomb. */
const LARGEST = 32 * 1024 * 1024;

/** The names of tables that a directory writes as a number. Source: W3C, WOFF2, 5.2, "Known Table Tags". */
const KNOWN =
  "cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill".split(
    " ",
  );

/**
 * Which letters a WOFF2 font has, and how wide each is; undefined if the bytes are no such font.
 *
 * Source: W3C, WOFF File Format 2.0; OpenType, cmap, head, hhea and hmtx.
 */
export function readFont(
  bytes: Uint8Array,
  family: string,
  weight: FontFacts["weight"],
): FontFacts | undefined {
  try {
    const tables = readTables(bytes);
    const [cmap, head, hhea, hmtx] = ["cmap", "head", "hhea", "hmtx"].map((name) => tables.get(name));
    if (cmap === undefined || head === undefined || hhea === undefined || hmtx === undefined)
      return undefined;
    const unitsPerEm = head.view.getUint16(18);
    const measured = hhea.view.getUint16(34);
    if (unitsPerEm === 0 || measured === 0) return undefined;
    const widthOf = (glyph: number) => {
      const index = Math.min(glyph, measured - 1);
      // A transformed table has all widths in a row, behind a byte of flags.
      const at = hmtx.transformed ? 1 + 2 * index : 4 * index;
      return Math.round((hmtx.view.getUint16(at) / unitsPerEm) * 1000);
    };
    const letters = [...readCmap(cmap.view)]
      .filter(([, glyph]) => glyph !== 0)
      .sort(([one], [other]) => one - other);
    return letters.length === 0 ? undefined : { family, weight, runs: runsOf(letters, widthOf) };
  } catch (error) {
    // It ends too early, or its packed part is broken or too large.
    if (error instanceof RangeError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

interface Table {
  readonly view: DataView;
  readonly transformed: boolean;
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Table> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Table>();
  if (view.getUint32(0) !== 0x774f4632) return tables;
  let at = 48;
  const readNumber = () => {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  const entries = Array.from({ length: view.getUint16(12) }, () => {
    const flags = view.getUint8(at++);
    const number = flags & 0x3f;
    let name = KNOWN[number] ?? "";
    if (number === 63) {
      name = String.fromCharCode(...bytes.subarray(at, at + 4)).trimEnd();
      at += 4;
    }
    const version = flags >> 6;
    const transformed = name === "glyf" || name === "loca" ? version !== 3 : version !== 0;
    const length = readNumber();
    return { name, transformed, length: transformed ? readNumber() : length };
  });
  const packed = bytes.subarray(at, at + view.getUint32(20));
  const data = brotliDecompressSync(packed, { maxOutputLength: LARGEST });
  let start = 0;
  for (const { name, transformed, length } of entries) {
    if (start + length > data.length) throw new RangeError("a table ends behind the file");
    tables.set(name, { view: new DataView(data.buffer, data.byteOffset + start, length), transformed });
    start += length;
  }
  return tables;
}

/** The code points of a font, with the number of the glyph of each. Formats 4 and 12, which all fonts of today have. */
function readCmap(view: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(2);
  for (let index = 0; index < count; index++) {
    const platform = view.getUint16(4 + 8 * index);
    const encoding = view.getUint16(6 + 8 * index);
    const at = view.getUint32(8 + 8 * index);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const format = view.getUint16(at);
    if (format === 4) readFormat4(view, at, glyphs);
    else if (format === 12) readFormat12(view, at, glyphs);
  }
  return glyphs;
}

function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const segments = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  for (let index = 0; index < segments; index++) {
    const end = view.getUint16(ends + 2 * index);
    const start = view.getUint16(starts + 2 * index);
    const delta = view.getUint16(starts + 2 * segments + 2 * index);
    const offsetAt = starts + 4 * segments + 2 * index;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
      glyphs.set(code, offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff);
    }
  }
}

/** The code points that Unicode has; a hostile font may claim more. */
const LAST_CODE_POINT = 0x10ffff;

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  const groups = view.getUint32(at + 12);
  for (let index = 0; index < groups; index++) {
    const group = at + 16 + 12 * index;
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = start; code <= Math.min(end, LAST_CODE_POINT); code++)
      glyphs.set(code, glyph + code - start);
  }
}

function runsOf(
  letters: readonly (readonly [code: number, glyph: number])[],
  widthOf: (glyph: number) => number,
): FontFacts["runs"] {
  const runs: [number, number[]][] = [];
  let next = -1;
  for (const [code, glyph] of letters) {
    if (code !== next) runs.push([code, []]);
    runs.at(-1)?.[1].push(widthOf(glyph));
    next = code + 1;
  }
  return runs;
}
