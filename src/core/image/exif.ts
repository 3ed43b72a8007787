import { hasText, toText, viewOf } from "./bytes.ts";
import type { Metadata } from "./ImageContent.ts";

/** How a picture is turned and mirrored to stand upright. Source: Exif 3.0, 4.6.5.1.6 (Orientation). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The tags that are read. Source: Exif 3.0, tables 4 and 15. */
const ORIENTATION = 0x0112;
const GPS = 0x8825;
/** A latitude and the longitude that goes with it: of the camera, and of what it looks at. */
const POSITIONS = [
  [0x02, 0x04],
  [0x14, 0x16],
] as const;

/** The orientation that a picture's metadata state; 1, upright, if they state none. */
export function orientationOf({ exif: [first] }: Metadata): Orientation {
  const entry = first && readDirectory(first, "main")?.get(ORIENTATION);
  if (first === undefined || entry === undefined || entry.type !== SHORT) return 1;
  const value = viewOf(first).getUint16(entry.at, isLittleEndian(first));
  return isOrientation(value) ? value : 1;
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}

/** Whether a picture's metadata say where it was taken. */
export function hasLocation({ exif, xmp }: Metadata): boolean {
  return exif.some(hasPosition) || xmp.some((packet) => XMP_POSITION.test(toText(packet)));
}

/** A position that is not zero, as an attribute or an element. Source: XMP part 2, 8.2 (exif:GPSLatitude, GPSLongitude). */
const XMP_POSITION = /GPS(?:Dest)?(?:Latitude|Longitude)(?:\s*=\s*["']|>)[^"'<>]{0,40}[1-9]/;

/** Cameras without a fix write an empty directory, denominators of zero, or zero for both: none of these is a place. */
function hasPosition(tiff: Uint8Array): boolean {
  const gps = readDirectory(tiff, "gps");
  if (gps === undefined) return false;
  return POSITIONS.some((tags) => {
    const values = tags.map((tag) => degrees(tiff, gps.get(tag)));
    return values.every((value) => value !== undefined) && values.some((value) => value !== 0);
  });
}

/** Degrees, minutes and seconds as a sum that is zero only if all of them are; undefined if they are not given. */
function degrees(tiff: Uint8Array, entry: Entry | undefined): number | undefined {
  if (entry === undefined || entry.type !== RATIONAL) return undefined;
  const view = viewOf(tiff);
  const little = isLittleEndian(tiff);
  let sum: number | undefined;
  for (let index = 0; index < Math.min(entry.count, 3); index++) {
    const at = entry.offset + 8 * index;
    if (at + 8 > tiff.length) break;
    const denominator = view.getUint32(at + 4, little);
    if (denominator !== 0) sum = (sum ?? 0) + view.getUint32(at, little) / denominator;
  }
  return sum;
}

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where its value is, if four bytes have room for it. */
  readonly at: number;
  /** Where its value is otherwise. */
  readonly offset: number;
}

/** Types of values. Source: TIFF 6.0, section 2. */
const SHORT = 3;
const RATIONAL = 5;

/**
 * The entries of the main directory or of the one for GPS. It follows one address at most, so that directories that point at each
 * other end nothing but themselves.
 */
function readDirectory(tiff: Uint8Array, which: "main" | "gps"): ReadonlyMap<number, Entry> | undefined {
  if (!isTiff(tiff)) return undefined;
  const main = entriesAt(tiff, viewOf(tiff).getUint32(4, isLittleEndian(tiff)));
  if (which === "main") return main;
  const pointer = main.get(GPS);
  return pointer && entriesAt(tiff, pointer.offset);
}

function entriesAt(tiff: Uint8Array, start: number): ReadonlyMap<number, Entry> {
  const view = viewOf(tiff);
  const little = isLittleEndian(tiff);
  const entries = new Map<number, Entry>();
  if (start + 2 > tiff.length) return entries;
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index++) {
    const at = start + 2 + 12 * index;
    if (at + 12 > tiff.length) break;
    entries.set(view.getUint16(at, little), {
      type: view.getUint16(at + 2, little),
      count: view.getUint32(at + 4, little),
      at: at + 8,
      offset: view.getUint32(at + 8, little),
    });
  }
  return entries;
}

/** Whether bytes begin as a TIFF structure does. Source: TIFF 6.0, section 2. */
export function isTiff(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && (hasText(bytes, "II*\0") || hasText(bytes, "MM\0*"));
}

function isLittleEndian(tiff: Uint8Array): boolean {
  return tiff[0] === 0x49;
}
