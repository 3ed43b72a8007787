import { describe, expect, test } from "vitest";
import { imageFacts } from "../../../src/core/image/readImage.ts";
import {
  exif,
  GHENT,
  gif,
  heic,
  jpeg,
  type Made,
  png,
  pngWithPackedXmp,
  pngWithRawProfile,
  webp,
  XMP_GHENT,
  xmp,
} from "../../pictures.ts";
import { pngOf } from "../../png.ts";

const size = { width: 300, height: 200 };
const makers = { jpeg, png, gif, webp } as const;

describe.each(Object.entries(makers))("a picture in %s", (format, make: (made: Made) => Buffer) => {
  test("has its format and size, whatever its name", () => {
    expect(imageFacts(make(size))).toEqual({ format, size, hasLocation: false });
  });

  test("is damaged wherever it is cut", () => {
    const whole = make(size);
    // The end of a GIF is one byte, which many programs forget.
    for (let length = 12; length < whole.length - 1; length++) {
      expect(imageFacts(whole.subarray(0, length)).problem).toMatch(/^(?:damaged|not-a-picture)$/);
    }
  });

  test("says where it was taken in XMP", () => {
    expect(imageFacts(make({ ...size, xmp: xmp(XMP_GHENT) })).hasLocation).toBe(true);
    expect(imageFacts(make({ ...size, xmp: xmp('exif:ISOSpeedRatings="100"') })).hasLocation).toBe(false);
  });
});

describe.each(Object.entries({ jpeg, png, webp }))("EXIF data in %s", (_, make: (made: Made) => Buffer) => {
  test.each([true, false])("say where it was taken (little endian: %s)", (littleEndian) => {
    expect(imageFacts(make({ exif: exif({ ...GHENT, littleEndian }) })).hasLocation).toBe(true);
    expect(imageFacts(make({ exif: exif({ littleEndian }) })).hasLocation).toBe(false);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("turn its size, orientation %i", (orientation) => {
    const turned = orientation >= 5 ? { width: 200, height: 300 } : size;
    expect(imageFacts(make({ ...size, exif: exif({ orientation }) })).size).toEqual(turned);
  });

  test.each([0, 9, 65535])("with the orientation %i, which does not exist, turn nothing", (orientation) => {
    expect(imageFacts(make({ ...size, exif: exif({ orientation }) })).size).toEqual(size);
  });
});

const none = [
  [0, 0],
  [0, 0],
  [0, 0],
] as const;
const zero = [
  [0, 1],
  [0, 1],
  [0, 1],
] as const;

describe("a position", () => {
  test.each([
    ["of what the camera looks at", exif({ ...GHENT, tags: [0x14, 0x16] }), true],
    ["on the equator", exif({ latitude: zero, longitude: GHENT.longitude }), true],
    [
      "without denominators, as cameras without a fix write it",
      exif({ latitude: none, longitude: none }),
      false,
    ],
    ["of zero and zero, as others do", exif({ latitude: zero, longitude: zero }), false],
    ["with a latitude only", exif({ latitude: GHENT.latitude }), false],
    ["in degrees only", exif({ latitude: [[5105, 100]], longitude: [[372, 100]] }), true],
  ])("%s", (_, data, expected) => {
    expect(imageFacts(jpeg({ exif: data })).hasLocation).toBe(expected);
  });

  test.each([
    ["an element", "<exif:GPSLatitude>51,3.25N</exif:GPSLatitude>", true],
    ["an attribute with spaces", `exif:GPSLongitude = '3,43.5E'`, true],
    ["an empty attribute", 'exif:GPSLatitude=""', false],
    ["zero", 'exif:GPSLatitude="0,0.0N" exif:GPSLongitude="0,0.0E"', false],
    ["a version only", 'exif:GPSVersionID="2.3.0.0"', false],
  ])("in XMP as %s", (_, words, expected) => {
    expect(imageFacts(jpeg({ xmp: xmp(words) })).hasLocation).toBe(expected);
  });

  test("in a PNG whose XMP is compressed, or that ImageMagick wrote", () => {
    expect(imageFacts(pngWithPackedXmp(xmp(XMP_GHENT))).hasLocation).toBe(true);
    expect(imageFacts(pngWithPackedXmp(xmp())).hasLocation).toBe(false);
    expect(imageFacts(pngWithRawProfile(exif(GHENT))).hasLocation).toBe(true);
    expect(imageFacts(pngWithRawProfile(exif({}))).hasLocation).toBe(false);
  });

  test("in HEIC, in TIFF, and in the second picture that a telephone puts behind the first", () => {
    expect(imageFacts(heic({ exif: exif(GHENT) }))).toEqual({ format: "heic", hasLocation: true });
    expect(imageFacts(heic({ exif: exif({}) }))).toEqual({ format: "heic", hasLocation: false });
    expect(imageFacts(exif(GHENT))).toEqual({ format: "tiff", hasLocation: true });
    const two = Buffer.concat([jpeg(), jpeg({ exif: exif(GHENT) })]);
    expect(imageFacts(two)).toMatchObject({ format: "jpeg", hasLocation: true });
  });
});

describe("a file that is none of them", () => {
  test.each([
    ["empty", Buffer.alloc(0), { problem: "empty" }],
    ["text", Buffer.from("Open je ogen"), { problem: "not-a-picture" }],
    ["a web page", Buffer.from("<!doctype html><p>x"), { problem: "not-a-picture" }],
    [
      "a drawing",
      Buffer.from('<?xml version="1.0"?>\n<!-- x --><svg viewBox="0 0 1 1"/>'),
      { format: "svg" },
    ],
    ["a video", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0", "latin1"), { problem: "not-a-picture" }],
    ["AVIF", Buffer.from("\0\0\0\x18ftypavif\0\0\0\0", "latin1"), { format: "avif" }],
    ["BMP", Buffer.concat([Buffer.from("BM"), Buffer.alloc(60)]), { format: "bmp" }],
  ])("%s", (_, bytes, expected) => {
    expect(imageFacts(bytes)).toEqual({ ...expected, hasLocation: false });
  });
});

describe("a hostile file", () => {
  test("of 30,000 x 30,000 pixels has too many", () => {
    expect(imageFacts(jpeg({ width: 30_000, height: 30_000 })).problem).toBe("too-many-pixels");
    expect(imageFacts(gif({ width: 65_535, height: 65_535 })).problem).toBe("too-many-pixels");
  });

  test("in PNG with fewer data than its pixels can be packed into is damaged", () => {
    // 200 rows of 1 + 300 bytes; deflate makes at most 1,032 bytes of one, so 59 bytes are the fewest.
    const packed = (length: number) => pngOf(300, 200, [], Buffer.alloc(length));
    expect(imageFacts(packed(58)).problem).toBe("damaged");
    expect(imageFacts(packed(59)).problem).toBeUndefined();
  });

  test("of no pixels is damaged", () => {
    expect(imageFacts(jpeg({ width: 0 })).problem).toBe("damaged");
    expect(imageFacts(gif({ height: 0 })).problem).toBe("damaged");
  });

  test("whose frame is larger than its screen, or differs from its canvas, is damaged", () => {
    const large = gif({ width: 10, height: 10 });
    // The width of the frame, behind a head of 19 bytes.
    large.writeUInt16LE(11, 19 + 5);
    expect(imageFacts(large).problem).toBe("damaged");
    const other = webp();
    // The width in the VP8 chunk: 12 bytes of RIFF, 18 of VP8X, 8 of its own head and 6 before it.
    other.writeUInt16LE(16_000, 12 + 18 + 8 + 6);
    expect(imageFacts(other).problem).toBe("damaged");
  });

  test("with a wrong checksum in a chunk that draws is damaged, in another one is not", () => {
    const broken = png({ mark: "a" });
    const comment = broken.indexOf("tEXt");
    broken.writeUInt8(98, comment + 12);
    expect(imageFacts(broken).problem).toBeUndefined();
    broken.writeUInt8(98, broken.indexOf("IDAT") + 8);
    expect(imageFacts(broken).problem).toBe("damaged");
  });

  test("whose directories point at themselves says nothing", () => {
    const loop = exif(GHENT);
    // The address of the directory for GPS is the main one's.
    loop.writeUInt32BE(8, 30);
    expect(imageFacts(jpeg({ exif: loop })).hasLocation).toBe(false);
    loop.writeUInt32BE(0xffffffff, 30);
    expect(imageFacts(jpeg({ exif: loop })).hasLocation).toBe(false);
    // More entries than there are bytes.
    loop.writeUInt16BE(0xffff, 8);
    expect(imageFacts(jpeg({ exif: loop })).hasLocation).toBe(false);
  });
});
