import { hasText, viewOf } from "./bytes.ts";
import type { ImageContent } from "./ImageContent.ts";

/** A block of a GIF file. Source: GIF89a specification, 12 to 27. */
export interface GifBlock {
  readonly kind: "head" | "frame" | "extension" | "end";
  readonly start: number;
  readonly end: number;
}

/** The blocks of a GIF file, as far as they are whole and frames lie within the screen. */
export function* gifBlocks(bytes: Uint8Array): Generator<GifBlock> {
  const view = viewOf(bytes);
  if (bytes.length < 13) return;
  const [screenWidth, screenHeight] = [view.getUint16(6, true), view.getUint16(8, true)];
  let at = 13 + tableLength(view.getUint8(10));
  yield { kind: "head", start: 0, end: at };
  while (at < bytes.length) {
    const start = at;
    const introducer = view.getUint8(at);
    if (introducer === 0x3b) return yield { kind: "end", start, end: at + 1 };
    if (introducer === 0x21) at = endOfSubBlocks(bytes, at + 2);
    else if (introducer === 0x2c && at + 10 <= bytes.length) {
      const [left, top] = [view.getUint16(at + 1, true), view.getUint16(at + 3, true)];
      const [width, height] = [view.getUint16(at + 5, true), view.getUint16(at + 7, true)];
      if (left + width > screenWidth || top + height > screenHeight) return;
      at = endOfSubBlocks(bytes, at + 11 + tableLength(view.getUint8(at + 9)));
    } else return;
    if (at > bytes.length) return;
    yield { kind: introducer === 0x2c ? "frame" : "extension", start, end: at };
  }
}

/** How many bytes a table of colours has, by the flags that announce it. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

/** Beyond the end of the file if the file ends before they do. */
function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return bytes.length + 1;
}

export function readGif(bytes: Uint8Array): ImageContent | undefined {
  if (!hasText(bytes, "GIF8") || bytes.length < 13) return undefined;
  const view = viewOf(bytes);
  let frames = 0;
  let isWhole = false;
  const xmp: Uint8Array[] = [];
  for (const { kind, start, end } of gifBlocks(bytes)) {
    if (kind === "frame") frames++;
    if (kind === "extension" && hasText(bytes, "XMP DataXMP", start + 3))
      xmp.push(bytes.subarray(start, end));
    // Many programs forget the last byte, and all read the file nonetheless.
    isWhole = frames > 0 && (kind === "end" || end === bytes.length);
  }
  return {
    format: "gif",
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    isWhole,
    isAnimated: frames > 1,
    metadata: { exif: [], xmp },
  };
}
