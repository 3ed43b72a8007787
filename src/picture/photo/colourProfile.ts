import { hasText, toText } from "../../core/image/bytes.ts";
import { jpegSegments } from "../../core/image/jpeg.ts";
import { pngChunks } from "../../core/image/png.ts";

const NAME = "ICC_PROFILE\0";
/** Where a PNG says what its pixels are; 2 stands for colour. Source: PNG specification, 11.2.1. */
const COLOUR_TYPE = 25;
const APP0 = 0xe0;
const APP2 = 0xe2;

/**
 * Gives a JPEG the colour profile of the one that it was made from: without it, the colours of most telephones, which are richer
 * than those of the web, would turn pale. Source: ICC.1:2022, annex B.4.
 */
export function keepColourProfile(original: Uint8Array, made: Uint8Array): Uint8Array {
  const parts = [...jpegSegments(original)].filter(
    ({ marker, data }) => marker === APP2 && hasText(data, NAME),
  );
  const [first] = parts;
  // The colours that were decoded are red, green and blue; a profile for printing inks does not fit them.
  const space = first && toText(first.data.subarray(NAME.length + 18, NAME.length + 22));
  if (space !== "RGB ") return made;
  const [head] = jpegSegments(made);
  const at = head?.marker === APP0 ? head.end : 2;
  const segments = parts.map(({ data }) => segment(APP2, data));
  return Buffer.concat([made.subarray(0, at), ...segments, made.subarray(at)]);
}

/** The same for PNG, whose chunks about colours stand before its pixels. Source: PNG specification, 11.3.2. */
export function keepPngColours(original: Uint8Array, made: Uint8Array): Uint8Array {
  const chunks = [...pngChunks(original)].filter(({ type }) => /^(?:iCCP|cICP|sRGB|gAMA|cHRM)$/.test(type));
  const [header] = pngChunks(made);
  // What was grey and has been drawn in colour needs no profile, least of all one of greys.
  const isGrey = ((original[COLOUR_TYPE] ?? 0) & 2) === 0;
  if (header === undefined || isGrey) return made;
  const about = chunks.map(({ start, end }) => original.subarray(start, end));
  return Buffer.concat([made.subarray(0, header.end), ...about, made.subarray(header.end)]);
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}
