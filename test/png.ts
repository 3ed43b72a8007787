import { crc32, deflateSync } from "node:zlib";

/** A grey PNG of a size in pixels. */
export function png(width: number, height: number): Buffer {
  return pngOf(width, height);
}

/** The same, with more chunks before its pixels. Source: PNG specification, 5.3 (chunks) and 11.2. */
export function pngOf(
  width: number,
  height: number,
  chunks: readonly Buffer[] = [],
  pixels: Buffer = deflateSync(Buffer.alloc((width + 1) * height)),
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey for each pixel.
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), ...chunks, chunk("IDAT", pixels), chunk("IEND")]);
}

export function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
