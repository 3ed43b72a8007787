import { hasText, toText, viewOf } from "./bytes.ts";
import type { ImageContent } from "./ImageContent.ts";
import type { ImageSize } from "./ImageFacts.ts";

/** Source: WebP container specification (RFC 9649, 2.3 to 2.7). */
export function readWebp(bytes: Uint8Array): ImageContent | undefined {
  if (!hasText(bytes, "RIFF") || !hasText(bytes, "WEBP", 8)) return undefined;
  const view = viewOf(bytes);
  const end = 8 + (bytes.length < 12 ? 0 : view.getUint32(4, true));
  const exif: Uint8Array[] = [];
  const xmp: Uint8Array[] = [];
  let canvas: ImageSize | undefined;
  let drawn: ImageSize | undefined;
  let isAnimated = false;
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const type = toText(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
    if (type === "VP8X") canvas = canvasSize(data);
    else if (type === "VP8 ") drawn ??= lossySize(data);
    else if (type === "VP8L") drawn ??= losslessSize(data);
    else if (type === "ANMF") isAnimated = true;
    else if (type === "EXIF") exif.push(hasText(data, "Exif\0\0") ? data.subarray(6) : data);
    else if (type === "XMP ") xmp.push(data);
  }
  const size = canvas ?? drawn ?? { width: 0, height: 0 };
  const agrees = drawn === undefined || (drawn.width === size.width && drawn.height === size.height);
  // Some programs leave out the byte that makes the last chunk even.
  const isWhole = end <= bytes.length && at - end <= 1 && (isAnimated || drawn !== undefined) && agrees;
  return { format: "webp", ...size, isWhole, isAnimated, metadata: { exif, xmp } };
}

function canvasSize(data: Uint8Array): ImageSize | undefined {
  if (data.length < 10) return undefined;
  const view = viewOf(data);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: three(4) + 1, height: three(7) + 1 };
}

/** Source: RFC 6386, 9.1. */
function lossySize(data: Uint8Array): ImageSize | undefined {
  if (data.length < 10) return undefined;
  const view = viewOf(data);
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

/** Source: RFC 9649, 3.4. */
function losslessSize(data: Uint8Array): ImageSize | undefined {
  if (data.length < 5) return undefined;
  const bits = viewOf(data).getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
