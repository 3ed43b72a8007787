import { deflateSync } from "node:zlib";
import { chunk, pngOf } from "./png.ts";

/** What a picture made for a test holds besides its pixels, of which only PNG has real ones. */
export interface Made {
  readonly width?: number;
  readonly height?: number;
  readonly exif?: Buffer;
  readonly xmp?: string;
  /** How many bytes it has at least. */
  readonly bytes?: number;
  /** Makes the content of two files differ. */
  readonly mark?: string;
}

interface Exif {
  readonly orientation?: number;
  /** Degrees, minutes and seconds, as numerators and denominators. */
  readonly latitude?: readonly (readonly [number, number])[];
  readonly longitude?: readonly (readonly [number, number])[];
  readonly littleEndian?: boolean;
  /** The tags of the position; those of the camera by default. */
  readonly tags?: readonly [number, number];
}

export const GHENT = {
  latitude: [
    [51, 1],
    [3, 1],
    [15, 1],
  ],
  longitude: [
    [3, 1],
    [43, 1],
    [30, 1],
  ],
} as const;

/** A TIFF structure with an orientation and a position. Source: TIFF 6.0, section 2; Exif 3.0, 4.6.6. */
export function exif({
  orientation,
  latitude,
  longitude,
  littleEndian = false,
  tags = [2, 4],
}: Exif): Buffer {
  const bytes = Buffer.alloc(200);
  const u16 = (value: number, at: number) =>
    littleEndian ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    littleEndian ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number) => {
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
  };
  bytes.write(littleEndian ? "II" : "MM");
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  entry(10, 0x0112, 3, 1);
  u16(orientation ?? 1, 18);
  entry(22, 0x8825, 4, 1);
  u32(50, 30);
  const values = [latitude, longitude];
  u16(values.filter((value) => value !== undefined).length, 50);
  let at = 52;
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const offset = 80 + 24 * index;
    entry(at, tags[index] ?? 0, 5, value.length);
    u32(offset, at + 8);
    for (const [part, [above, below]] of value.entries()) {
      u32(above, offset + 8 * part);
      u32(below, offset + 8 * part + 4);
    }
    at += 12;
  }
  return bytes;
}

/** A packet of XMP with a position as Adobe writes it, or without. Source: XMP part 2, 8.2. */
export function xmp(position = ""): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" ${position}/></rdf:RDF></x:xmpmeta>`;
}

export const XMP_GHENT = 'exif:GPSLatitude="51,3.25N" exif:GPSLongitude="3,43.5E"';

const EXIF = Buffer.from("Exif\0\0");

/** A JPEG file whose segments are right, and whose scan is a few bytes. Source: ITU T.81, annex B. */
export function jpeg({ width = 1080, height = 1080, exif, xmp, bytes = 0, mark = "" }: Made = {}): Buffer {
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const parts = [
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0\x01\x02\0\0\x01\0\x01\0\0")),
    ...(exif === undefined ? [] : [segment(0xe1, Buffer.concat([EXIF, exif]))]),
    ...(xmp === undefined ? [] : [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))]),
    segment(0xfe, Buffer.from(mark)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A stuffed byte and a restart marker, which end no scan.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  ];
  const length = Buffer.concat(parts).length + 2;
  return Buffer.concat([
    ...parts,
    Buffer.alloc(Math.max(0, bytes - length), 0x55),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A grey PNG. Source: PNG specification, 11.3. */
export function png({ width = 64, height = 64, exif, xmp, bytes = 0, mark = "" }: Made = {}): Buffer {
  return pngOf(width, height, [
    ...(exif === undefined ? [] : [chunk("eXIf", exif)]),
    ...(xmp === undefined ? [] : [chunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))]),
    ...(mark === "" ? [] : [chunk("tEXt", Buffer.from(`Comment\0${mark}`))]),
    ...(bytes === 0 ? [] : [chunk("prVt", Buffer.alloc(bytes))]),
  ]);
}

/** The same with its XMP compressed, and with what ImageMagick writes in place of eXIf. */
export function pngWithPackedXmp(xmp: string): Buffer {
  const head = Buffer.from("XML:com.adobe.xmp\0\x01\0\0\0", "latin1");
  return pngOf(64, 64, [chunk("iTXt", Buffer.concat([head, deflateSync(xmp)]))]);
}

export function pngWithRawProfile(exif: Buffer): Buffer {
  const hex = Buffer.concat([EXIF, exif]).toString("hex").replace(/.{72}/g, "$&\n");
  const text = deflateSync(`\nexif\n${String(exif.length + 6).padStart(8)}\n${hex}\n`);
  return pngOf(64, 64, [chunk("zTXt", Buffer.concat([Buffer.from("Raw profile type exif\0\0"), text]))]);
}

/** A GIF file of black frames. Source: GIF89a specification. */
export function gif({
  width = 600,
  height = 600,
  frames = 1,
  xmp,
}: Made & { readonly frames?: number } = {}): Buffer {
  const head = Buffer.from("GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff", "latin1");
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]);
  const packet = xmp === undefined ? [] : [Buffer.from("\x21\xff\x0bXMP DataXMP", "latin1"), subBlocks(xmp)];
  return Buffer.concat([head, ...packet, ...Array<Buffer>(frames).fill(frame), Buffer.from([0x3b])]);
}

function subBlocks(text: string): Buffer {
  const data = Buffer.from(text);
  const blocks = Array.from({ length: Math.ceil(data.length / 255) }, (_, index) => {
    const part = data.subarray(255 * index, 255 * (index + 1));
    return Buffer.concat([Buffer.from([part.length]), part]);
  });
  return Buffer.concat([...blocks, Buffer.from([0])]);
}

/** A WebP file whose chunks are right. Source: RFC 9649. */
export function webp({ width = 1080, height = 1080, exif, xmp, mark = "" }: Made = {}): Buffer {
  const part = (type: string, data: Buffer) => {
    const head = Buffer.from(`${type}\0\0\0\0`);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const canvas = Buffer.alloc(10);
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const picture = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 0, 0, 0, 0]);
  picture.writeUInt16LE(width, 6);
  picture.writeUInt16LE(height, 8);
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    part("VP8X", canvas),
    part("VP8 ", picture),
    ...(exif === undefined ? [] : [part("EXIF", exif)]),
    ...(xmp === undefined ? [] : [part("XMP ", Buffer.from(xmp))]),
    ...(mark === "" ? [] : [part("MARK", Buffer.from(mark))]),
  ]);
  return part("RIFF", body);
}

/** The head of a HEIC file, with EXIF data somewhere behind it, as cameras have it. Source: ISO/IEC 23008-12. */
export function heic({ exif }: Made = {}): Buffer {
  const head = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  return Buffer.concat([head, Buffer.alloc(100, 7), ...(exif === undefined ? [] : [EXIF, exif])]);
}
