import { readFileSync } from "node:fs";
import { initSync, Renderer } from "@takumi-rs/wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { hasText } from "../../../src/core/image/bytes.ts";
import { jpegSegments } from "../../../src/core/image/jpeg.ts";
import { pngChunks } from "../../../src/core/image/png.ts";
import { readImage } from "../../../src/core/image/readImage.ts";
import { builtIn } from "../../../src/files/builtIn.ts";
import { type Demands, preparePicture } from "../../../src/picture/photo/preparePicture.ts";
import { exif, GHENT, gif, heic, jpeg, png, webp, XMP_GHENT, xmp } from "../../pictures.ts";
import { chunk, pngOf } from "../../png.ts";

const FEED: Demands = {
  formats: ["jpeg", "png"],
  maximumBytes: 1_000_000,
  sizes: [{ name: "square", width: 1080, height: 1080 }],
};

let renderer: Renderer;
beforeAll(() => {
  initSync({ module: new Uint8Array(readFileSync(builtIn.renderer)) });
  renderer = new Renderer();
});

type Format = "png" | "jpeg";

/** The width and height of a block, in pixels. The renderer misreads the last rows of the smallest JPEGs that it writes itself. */
const BLOCK = 64;

/** Blocks of colour as a picture, row by row. */
function blocks(rows: readonly (readonly string[])[], format: Format): Promise<Uint8Array> {
  const width = BLOCK * (rows[0]?.length ?? 0);
  const height = BLOCK * rows.length;
  return renderer.render(
    {
      type: "container",
      style: { display: "flex", flexDirection: "column", width, height },
      children: rows.map((colours) => ({
        type: "container",
        style: { display: "flex" },
        children: colours.map((backgroundColor) => ({
          type: "container",
          style: { width: BLOCK, height: BLOCK, backgroundColor },
        })),
      })),
    },
    { width, height, format, quality: 95 },
  );
}

const COLOURS = {
  "255,0,0": "red",
  "0,255,0": "lime",
  "0,0,255": "blue",
  "0,0,0": "black",
  "255,255,255": "white",
};

/** The colours in the middle of each block of a picture. */
async function colours(bytes: Uint8Array): Promise<string[][]> {
  const { width = 0, height = 0 } = readImage(bytes) ?? {};
  const pixels = await renderer.render(
    { type: "image", src: "a", style: { width: "100%", height: "100%" } },
    { width, height, format: "raw", images: [{ src: "a", data: bytes, cache: "none" }] },
  );
  const at = (x: number, y: number) => {
    const start = 4 * (y * width + x);
    // JPEG is not exact: a colour is the nearest of those that were drawn.
    const rounded = [...pixels.subarray(start, start + 3)].map((value) => (value < 128 ? 0 : 255)).join(",");
    return Object.entries(COLOURS).find(([key]) => key === rounded)?.[1] ?? rounded;
  };
  return Array.from({ length: height / BLOCK }, (_, row) =>
    Array.from({ length: width / BLOCK }, (_, column) =>
      at(BLOCK * column + BLOCK / 2, BLOCK * row + BLOCK / 2),
    ),
  );
}

/** A JPEG with EXIF data in its first segment. */
function withExif(bytes: Uint8Array, tiff: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(tiff.length + 8, 2);
  return Buffer.concat([bytes.subarray(0, 2), head, Buffer.from("Exif\0\0"), tiff, bytes.subarray(2)]);
}

/** What is seen: red at the top left, lime at the top right, blue at the bottom left. */
const SEEN = [
  ["red", "lime"],
  ["blue", "black"],
  ["white", "white"],
];
/** How a camera stores it: what its first row and column are when seen. Source: Exif 3.0, 4.6.5.1.6. */
const STORED: { readonly [orientation: number]: readonly (readonly string[])[] } = {
  // First row top, first column left.
  1: SEEN,
  // Top, right.
  2: [
    ["lime", "red"],
    ["black", "blue"],
    ["white", "white"],
  ],
  // Bottom, right.
  3: [
    ["white", "white"],
    ["black", "blue"],
    ["lime", "red"],
  ],
  // Bottom, left.
  4: [
    ["white", "white"],
    ["blue", "black"],
    ["red", "lime"],
  ],
  // First row left, first column top.
  5: [
    ["red", "blue", "white"],
    ["lime", "black", "white"],
  ],
  // Right, top.
  6: [
    ["lime", "black", "white"],
    ["red", "blue", "white"],
  ],
  // Right, bottom.
  7: [
    ["white", "black", "lime"],
    ["white", "blue", "red"],
  ],
  // Left, bottom.
  8: [
    ["white", "blue", "red"],
    ["white", "black", "lime"],
  ],
};

describe("a photograph", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("of orientation %i is turned upright", async (orientation) => {
    const stored = await blocks(STORED[orientation] ?? [], "jpeg");
    const prepared = await preparePicture(
      withExif(stored, exif({ orientation, ...GHENT })),
      [FEED],
      renderer,
    );
    expect(await colours(prepared ?? stored)).toEqual(SEEN);
    expect(readImage(prepared ?? stored)?.metadata).toEqual({ exif: [], xmp: [] });
  });

  test("of twice the size that is shown gets that size, a small one keeps its own", async () => {
    const large = await preparePicture(await renderedGrey(2160, 1440), [FEED], renderer);
    expect(readImage(large ?? Buffer.alloc(0))).toMatchObject({ format: "png", width: 1080, height: 720 });
    const small = await preparePicture(await renderedGrey(300, 200), [FEED], renderer);
    expect(readImage(small ?? Buffer.alloc(0))).toMatchObject({ width: 300, height: 200 });
  });

  test("that is cut to a shape keeps the width of what is shown", async () => {
    // 2:1 of 2000 x 500 shows 1000 across, for which there are 1080: nothing is made smaller. Of 8000 x 2000 it shows 4000.
    const cut = { ...FEED, aspect: { from: 0.5, to: 2 } };
    const wide = await preparePicture(await renderedGrey(8000, 2000), [cut], renderer);
    expect(readImage(wide ?? Buffer.alloc(0))).toMatchObject({ width: 2160, height: 540 });
    const low = await preparePicture(await renderedGrey(2000, 500), [cut], renderer);
    expect(readImage(low ?? Buffer.alloc(0))).toMatchObject({ width: 2000, height: 500 });
  });

  test("for several platforms is as wide as the widest shows it", async () => {
    const wide: Demands = { ...FEED, sizes: [{ name: "landscape", width: 1200, height: 630 }] };
    const prepared = await preparePicture(await renderedGrey(2400, 1200), [FEED, wide], renderer);
    expect(readImage(prepared ?? Buffer.alloc(0))).toMatchObject({ width: 1200, height: 600 });
  });
});

const renderedGrey = async (width: number, height: number) => png({ width, height });

describe("the format", () => {
  test("is kept if all platforms take it, and is JPEG otherwise", async () => {
    const formatFor = async (bytes: Buffer, ...demands: Demands[]) =>
      readImage((await preparePicture(bytes, demands, renderer)) ?? Buffer.alloc(0))?.format;
    const jpegOnly: Demands = { ...FEED, formats: ["jpeg"] };
    const all: Demands = { ...FEED, formats: ["jpeg", "png", "gif", "webp"] };
    expect(await formatFor(png(), FEED, all)).toBe("png");
    expect(await formatFor(png(), FEED, jpegOnly)).toBe("jpeg");
    expect(await formatFor(gif({ width: 1, height: 1 }), all)).toBe("gif");
    expect(await formatFor(gif({ width: 1, height: 1 }), all, FEED)).toBe("png");
    expect(await formatFor(gif({ width: 1, height: 1 }), all, jpegOnly)).toBe("jpeg");
  });

  test("is JPEG where PNG would be too heavy, and a JPEG of less quality where that would be", async () => {
    const noise = Uint8Array.from(
      { length: 4 * 512 * 512 },
      (_, index) => (index * 7919 * (index % 251)) % 256,
    );
    const picture = await renderer.render(
      {
        type: "image",
        src: { width: 512, height: 512, data: noise },
        style: { width: "100%", height: "100%" },
      },
      { width: 512, height: 512, format: "png" },
    );
    const best = await preparePicture(picture, [{ ...FEED, maximumBytes: picture.length / 2 }], renderer);
    expect(readImage(best ?? picture)?.format).toBe("jpeg");
    const worse = await preparePicture(
      picture,
      [{ ...FEED, maximumBytes: (best?.length ?? 0) - 1 }],
      renderer,
    );
    expect(readImage(worse ?? picture)?.format).toBe("jpeg");
    expect(worse?.length).toBeLessThan(best?.length ?? 0);
  });

  test("of what was transparent is white in JPEG, and stays transparent in PNG", async () => {
    const clear = await renderer.render(
      { type: "container", style: { width: BLOCK, height: BLOCK } },
      { width: BLOCK, height: BLOCK, format: "png" },
    );
    const asJpeg = await preparePicture(clear, [{ ...FEED, formats: ["jpeg"] }], renderer);
    expect(await colours(asJpeg ?? clear)).toEqual([["white"]]);
    const asPng = await preparePicture(clear, [FEED], renderer);
    const pixels = await renderer.render(
      { type: "image", src: "a", style: { width: "100%", height: "100%" } },
      {
        width: BLOCK,
        height: BLOCK,
        format: "raw",
        images: [{ src: "a", data: asPng ?? clear, cache: "none" }],
      },
    );
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});

describe("what does not draw", () => {
  test("is all that goes from a picture that is right already: the rest stays byte for byte", async () => {
    const photo = await blocks(SEEN, "jpeg");
    const drawing = await blocks(SEEN, "png");
    expect(await preparePicture(photo, [FEED], renderer)).toEqual(Buffer.from(photo));
    expect(await preparePicture(drawing, [FEED], renderer)).toEqual(Buffer.from(drawing));
    const remarked = Buffer.concat([withExif(photo, exif(GHENT)), Buffer.from("Els, Gent")]);
    expect(await preparePicture(remarked, [FEED], renderer)).toEqual(Buffer.from(photo));
    const marked = await preparePicture(png({ exif: exif(GHENT), mark: "Els" }), [FEED], renderer);
    expect(marked).toEqual(png());
  });

  test("goes from one that is scaled or turned", async () => {
    const large = await preparePicture(
      png({ width: 2160, mark: "Els", exif: exif(GHENT) }),
      [FEED],
      renderer,
    );
    const turned = await preparePicture(
      withExif(
        await blocks(SEEN, "jpeg"),
        Buffer.concat([exif({ ...GHENT, orientation: 3 }), Buffer.from("Els")]),
      ),
      [FEED],
      renderer,
    );
    for (const prepared of [large, turned]) {
      expect(readImage(prepared ?? Buffer.alloc(0))?.metadata).toEqual({ exif: [], xmp: [] });
      expect(Buffer.from(prepared ?? "Els").includes("Els")).toBe(false);
    }
  });

  test("is gone from an animation, whose frames and number of turns stay", async () => {
    const turns = Buffer.from("\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", "latin1");
    const remark = Buffer.from("\x21\xfe\x09Els, Gent\0", "latin1");
    const plain = gif({ width: 1, height: 1, frames: 3 });
    const located = gif({ width: 1, height: 1, frames: 3, xmp: xmp(XMP_GHENT) });
    const picture = Buffer.concat([located.subarray(0, 19), turns, remark, located.subarray(19)]);
    const takesGif: Demands = { ...FEED, formats: ["gif"] };
    const prepared = await preparePicture(picture, [takesGif], renderer);
    expect(prepared).toEqual(Buffer.concat([plain.subarray(0, 19), turns, plain.subarray(19)]));
  });

  test("is kept if it says what the colours are", async () => {
    const profile = Buffer.alloc(300, 1);
    profile.write("RGB ", 16);
    const segment = (data: Buffer) => {
      const body = Buffer.concat([Buffer.from("ICC_PROFILE\0\x01\x01"), data]);
      const head = Buffer.from([0xff, 0xe2, 0, 0]);
      head.writeUInt16BE(body.length + 2, 2);
      return Buffer.concat([head, body]);
    };
    const plain = withExif(await blocks(STORED[6] ?? [], "jpeg"), exif({ orientation: 6 }));
    const profileIn = async (data: Buffer) => {
      const picture = Buffer.concat([plain.subarray(0, 2), segment(data), plain.subarray(2)]);
      const prepared = (await preparePicture(picture, [FEED], renderer)) ?? Buffer.alloc(0);
      expect(await colours(prepared)).toEqual(SEEN);
      return [...jpegSegments(prepared)].find(({ data }) => hasText(data, "ICC_PROFILE"))?.data.subarray(14);
    };
    expect(Buffer.from((await profileIn(profile)) ?? [])).toEqual(profile);
    // One for printing inks does not fit the red, green and blue that were decoded.
    const inks = Buffer.from(profile);
    inks.write("CMYK", 16);
    expect(await profileIn(inks)).toBeUndefined();
    // The same in PNG: of a picture in colour, of a grey one not.
    const about = chunk("gAMA", Buffer.from([0, 0, 0xb1, 0x8f]));
    const large = await renderer.render(
      { type: "container", style: { width: "100%", height: "100%", backgroundColor: "red" } },
      { width: 2160, height: 64, format: "png" },
    );
    const header = 33;
    const inColour = Buffer.concat([large.subarray(0, header), about, large.subarray(header)]);
    const chunksOf = async (bytes: Uint8Array) => {
      const prepared = (await preparePicture(bytes, [FEED], renderer)) ?? Buffer.alloc(0);
      return [...pngChunks(prepared)].map(({ type }) => type);
    };
    expect(await chunksOf(inColour)).toContain("gAMA");
    expect(await chunksOf(pngOf(2160, 64, [about]))).not.toContain("gAMA");
  });
});

test.each([
  ["HEIC", heic()],
  ["nothing", Buffer.alloc(0)],
  ["text", Buffer.from("no picture")],
  ["a JPEG whose scan is a few bytes", jpeg()],
  ["a WebP without a picture", webp()],
  ["a JPEG of 30,000 x 30,000", jpeg({ width: 30_000, height: 30_000 })],
  ["a GIF of 65,535 x 65,535", gif({ width: 65_535, height: 65_535 })],
  ["a PNG that is cut", png().subarray(0, -5)],
])("%s is left out", async (_, bytes) => {
  expect(await preparePicture(bytes, [FEED], renderer)).toBeUndefined();
});
