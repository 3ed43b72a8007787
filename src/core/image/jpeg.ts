import { hasText, viewOf } from "./bytes.ts";
import type { ImageContent } from "./ImageContent.ts";
import { scanForMetadata } from "./scanForMetadata.ts";

const EXIF = "Exif\0\0";
/** Source: XMP part 3, 1.1.3 (APP1), and 1.1.3.1 for what is longer than a segment. */
const XMP = ["http://ns.adobe.com/xap/1.0/\0", "http://ns.adobe.com/xmp/extension/\0"];

/** A part of a JPEG file between its markers. */
export interface Segment {
  /** The second byte of the marker. */
  readonly marker: number;
  /** What follows its length. */
  readonly data: Uint8Array;
  readonly start: number;
  /** Without the data of a scan, which follow it. */
  readonly end: number;
}

/** The segments of a JPEG file up to its end marker, which is the last of them if the file is whole. Source: ITU T.81, annex B. */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++;
    else if (marker === 0xd9) return yield { marker, data: bytes.subarray(at, at), start: at, end: at + 2 };
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      if (at + 4 > bytes.length) return;
      const end = at + 2 + view.getUint16(at + 2);
      if (end < at + 4 || end > bytes.length) return;
      yield { marker, data: bytes.subarray(at + 4, end), start: at, end };
      at = marker === 0xda ? endOfScan(bytes, end) : end;
    }
  }
}

/** The next marker that is not part of the data of a scan. Source: ITU T.81, B.1.1.5. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  return bytes.length;
}

export function readJpeg(bytes: Uint8Array): ImageContent | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const exif: Uint8Array[] = [];
  const xmp: Uint8Array[] = [];
  let size = { width: 0, height: 0 };
  let hasScan = false;
  let isWhole = false;
  for (const { marker, data, end } of jpegSegments(bytes)) {
    if (marker === 0xe1 && hasText(data, EXIF)) exif.push(data.subarray(EXIF.length));
    else if (marker === 0xe1 && XMP.some((name) => hasText(data, name))) xmp.push(data);
    else if (isFrame(marker) && data.length >= 5) {
      const view = viewOf(data);
      size = { width: view.getUint16(3), height: view.getUint16(1) };
    } else if (marker === 0xda) hasScan = true;
    else if (marker === 0xd9) {
      isWhole = hasScan;
      // Phones put more pictures behind the end, with metadata of their own.
      const more = scanForMetadata(bytes.subarray(end));
      exif.push(...more.exif);
      xmp.push(...more.xmp);
    }
  }
  return { format: "jpeg", ...size, isWhole, isAnimated: false, metadata: { exif, xmp } };
}

/** Source: ITU T.81, table B.1. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
