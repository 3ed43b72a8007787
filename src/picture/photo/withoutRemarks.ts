import { hasText } from "../../core/image/bytes.ts";
import { gifBlocks } from "../../core/image/gif.ts";
import type { PictureFormat } from "../../core/image/ImageFacts.ts";
import { jpegSegments, type Segment } from "../../core/image/jpeg.ts";
import { pngChunks } from "../../core/image/png.ts";

/** A part of a file, and whether a picture is drawn with it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly draws: boolean;
}

/** What draws, so that a kind of remark that nobody knows yet is left out, too. */
const partsOf: { readonly [format in PictureFormat]?: (bytes: Uint8Array) => Iterable<Part> } = {
  jpeg: jpegParts,
  png: pngParts,
  gif: gifParts,
};

/**
 * A picture without whatever does not draw, such as EXIF data, comments, and what is behind its end. What draws stays byte for
 * byte; undefined for a format whose parts are not known.
 */
export function withoutRemarks(bytes: Uint8Array, format: PictureFormat): Uint8Array | undefined {
  const parts = partsOf[format]?.(bytes);
  if (parts === undefined) return undefined;
  const kept: Uint8Array[] = [];
  let from = 0;
  let last = 0;
  for (const { start, end, draws } of parts) {
    if (!draws) {
      kept.push(bytes.subarray(from, start));
      from = end;
    }
    last = end;
  }
  return Buffer.concat([...kept, bytes.subarray(from, last)]);
}

function* jpegParts(bytes: Uint8Array): Generator<Part> {
  for (const segment of jpegSegments(bytes)) yield { ...segment, draws: segmentDraws(segment) };
}

/** Source: ITU T.81, table B.1; ICC.1:2022, annex B.4; Adobe technical note 5116, 18, for what its colours are. */
function segmentDraws({ marker, data }: Segment): boolean {
  const names: { readonly [marker: number]: string } = { 224: "JFIF\0", 226: "ICC_PROFILE\0", 238: "Adobe" };
  const isRemark = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  const name = names[marker];
  return !isRemark || (name !== undefined && hasText(data, name));
}

/** Source: PNG specification, 5.6, for the chunks that are not in capitals. */
const DRAWING = /^(?:[A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

function* pngParts(bytes: Uint8Array): Generator<Part> {
  for (const chunk of pngChunks(bytes)) yield { ...chunk, draws: DRAWING.test(chunk.type) };
}

/** How often an animation repeats, and how long a frame lasts. Source: GIF89a specification, 23 and 26. */
const TIMING = ["\xf9", "\xff\x0bNETSCAPE2.0"];

function* gifParts(bytes: Uint8Array): Generator<Part> {
  for (const { kind, start, end } of gifBlocks(bytes)) {
    const draws = kind !== "extension" || TIMING.some((label) => hasText(bytes, label, start + 1));
    yield { start, end, draws };
  }
}
