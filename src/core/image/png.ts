import { hasText, toText, viewOf } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import type { ImageContent } from "./ImageContent.ts";
import { LONGEST_TEXT, unpack } from "./unpack.ts";

const SIGNATURE = "\x89PNG\r\n\x1a\n";
/** How many samples a pixel has, by the type of its colour. Source: PNG specification, 11.2.2. */
const CHANNELS: { readonly [type: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Deflate makes at most so many bytes of one. Source: zlib's technical details. */
const MOST_EXPANSION = 1032;
/** How many texts are looked into. A camera writes one or two. */
const MOST_TEXTS = 8;

/** A chunk of a PNG file. Source: PNG specification, 5.3. */
interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The chunks of a PNG file, up to its end or to the first that is broken. */
export function* pngChunks(bytes: Uint8Array): Generator<Chunk> {
  const view = viewOf(bytes);
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return;
    const type = toText(bytes.subarray(at + 4, at + 8));
    // A capital letter: no picture without it. Programs pass over other chunks that are broken.
    const isCritical = /^[A-Z]/.test(type);
    if (isCritical && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return;
    yield { type, data: bytes.subarray(at + 8, end - 4), start: at, end };
    if (type === "IEND") return;
    at = end;
  }
}

export function readPng(bytes: Uint8Array): ImageContent | undefined {
  if (!hasText(bytes, SIGNATURE)) return undefined;
  const exif: Uint8Array[] = [];
  const xmp: Uint8Array[] = [];
  let size = { width: 0, height: 0 };
  let row = 0;
  let dataLength = 0;
  let isAnimated = false;
  let isWhole = false;
  let texts = 0;
  for (const { type, data } of pngChunks(bytes)) {
    if (type === "IHDR" && data.length >= 8) {
      const view = viewOf(data);
      size = { width: view.getUint32(0), height: view.getUint32(4) };
      const bits = (CHANNELS[data[9] ?? 0] ?? 1) * (data[8] ?? 1);
      row = 1 + Math.ceil((size.width * bits) / 8);
    } else if (type === "IDAT") dataLength += data.length;
    else if (type === "acTL") isAnimated = true;
    else if (type === "eXIf") exif.push(data);
    else if (type === "iTXt" && hasText(data, "XML:com.adobe.xmp\0") && texts++ < MOST_TEXTS) {
      xmp.push(internationalText(data));
    } else if (/^[tz]/.test(type) && hasText(data, "Raw profile type ") && texts++ < MOST_TEXTS) {
      const profile = rawProfile(type, data);
      if (hasText(profile, "Exif\0\0")) exif.push(profile.subarray(6));
      else xmp.push(profile);
    } else if (type === "IEND") isWhole = dataLength > 0 && dataLength * MOST_EXPANSION >= row * size.height;
  }
  return { format: "png", ...size, isWhole, isAnimated, metadata: { exif, xmp } };
}

/** The text of an iTXt chunk. Source: PNG specification, 11.3.3.4. */
function internationalText(data: Uint8Array): Uint8Array {
  const keyword = data.indexOf(0);
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  const text = data.subarray(translated + 1);
  return data[keyword + 1] === 1 ? unpack(text) : text;
}

/** What ImageMagick writes in place of eXIf: a name, a length and hexadecimal digits, as text or compressed. */
function rawProfile(type: string, data: Uint8Array): Uint8Array {
  const keyword = data.indexOf(0);
  const text = toText(
    type === "zTXt" ? unpack(data.subarray(keyword + 2)) : data.subarray(keyword + 1, LONGEST_TEXT),
  );
  const [, digits = ""] = /^\s*\w+\s+\d+\s+([\da-f\s]*)/i.exec(text) ?? [];
  const pairs = digits.replace(/\s+/g, "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
