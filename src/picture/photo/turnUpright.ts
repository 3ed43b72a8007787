import type { Orientation } from "../../core/image/exif.ts";

/** Pixels, row by row, each as four bytes: red, green, blue and alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels as they are seen, from those that a camera stored. Source: Exif 3.0, 4.6.5.1.6 (Orientation). */
export function turnUpright(stored: Pixels, orientation: Orientation): Pixels {
  const { width: storedWidth, height: storedHeight } = stored;
  const isOnItsSide = orientation >= 5;
  const width = isOnItsSide ? storedHeight : storedWidth;
  const height = isOnItsSide ? storedWidth : storedHeight;
  const isMirroredAcross = [2, 3, 7, 8].includes(orientation);
  const isMirroredDown = [3, 4, 6, 7].includes(orientation);
  const from = new Uint32Array(stored.data.slice().buffer);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = isOnItsSide ? [y, x] : [x, y];
      const column = isMirroredAcross ? storedWidth - 1 - across : across;
      const row = isMirroredDown ? storedHeight - 1 - down : down;
      to[y * width + x] = from[row * storedWidth + column] ?? 0;
    }
  }
  return { width, height, data: new Uint8Array(to.buffer) };
}
