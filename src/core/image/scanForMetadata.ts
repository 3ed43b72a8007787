import { findText } from "./bytes.ts";
import { isTiff } from "./exif.ts";
import type { Metadata } from "./ImageContent.ts";

/** How many blocks of metadata are looked at. More would be made to keep a reader busy. */
const MOST = 100;
/** How much of a packet of XMP is looked at, in bytes. */
const LONGEST_PACKET = 65_536;

/**
 * The metadata in a file of any format: where HEIC, AVIF and what phones put behind a picture keep them takes a parser for each,
 * but how they begin is always the same.
 */
export function scanForMetadata(bytes: Uint8Array): Metadata {
  return {
    exif: blocks(bytes, "Exif\0\0", (at) => bytes.subarray(at + 6)).filter(isTiff),
    xmp: blocks(bytes, "<x:xmpmeta", (at) => bytes.subarray(at, at + LONGEST_PACKET)),
  };
}

function blocks(bytes: Uint8Array, start: string, blockAt: (at: number) => Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (const at of findText(bytes, start)) {
    found.push(blockAt(at));
    if (found.length === MOST) break;
  }
  return found;
}
