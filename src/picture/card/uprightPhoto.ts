import type { Node } from "@takumi-rs/wasm";

/** A photograph that fills an area, upright; undefined if its file is cut off. The renderer knows nothing of either. */
export function uprightPhoto(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Node | undefined {
  if (!isWhole(bytes)) return undefined;
  const { turns, flipped } = ORIENTATIONS[orientationOf(bytes) - 1] ?? { turns: 0, flipped: false };
  // A quarter turn swaps the sides; the centre stays where it is.
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
  return {
    type: "container",
    style: { position: "relative", display: "flex", width, height, overflow: "hidden" },
    children: [
      {
        type: "image",
        src: "photo",
        style: {
          position: "absolute",
          left: (width - across) / 2,
          top: (height - down) / 2,
          width: across,
          height: down,
          objectFit: "cover",
          transform: `rotate(${turns * 90}deg)${flipped ? " scaleX(-1)" : ""}`,
        },
      },
    ],
  };
}

/** How a picture has to be turned, in quarters of a circle clockwise, after it was flipped. Source: EXIF 2.32, tag 274. */
const ORIENTATIONS = [
  { turns: 0, flipped: false },
  { turns: 0, flipped: true },
  { turns: 2, flipped: false },
  { turns: 2, flipped: true },
  { turns: 3, flipped: true },
  { turns: 1, flipped: false },
  { turns: 1, flipped: true },
  { turns: 3, flipped: false },
] as const;

/** Whether a JPEG or a PNG has its end. */
function isWhole(bytes: Uint8Array): boolean {
  const has = (...marker: readonly number[]) => {
    for (let at = bytes.length - marker.length; at >= 0; at--) {
      if (marker.every((byte, index) => bytes[at + index] === byte)) return true;
    }
    return false;
  };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return bytes.subarray(-4096).length > 0 && has(0xff, 0xd9);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return has(0x49, 0x45, 0x4e, 0x44);
  return true;
}

/** The orientation that a JPEG's EXIF states, from 1 to 8; 1 if it states none. Source: EXIF 2.32, 4.5 and 4.6. */
function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return 1;
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint8(at + 1);
      if (marker === 0xda) return 1;
      if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return orientationIn(view, at + 10);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

function orientationIn(view: DataView, tiff: number): number {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + 12 * index;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
