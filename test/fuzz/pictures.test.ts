import { readFileSync } from "node:fs";
import { initSync, Renderer } from "@takumi-rs/wasm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { imageFacts, readImage } from "../../src/core/image/readImage.ts";
import { builtIn } from "../../src/files/builtIn.ts";
import { type Demands, preparePicture } from "../../src/picture/photo/preparePicture.ts";
import { exif, GHENT, gif, heic, jpeg, png, webp, XMP_GHENT, xmp } from "../pictures.ts";
import { runs } from "../thorough.ts";
import { fuzz } from "./fuzz.ts";

/** Whatever a picture's file holds, it is read, or refused, and what goes into a kit has no metadata. */
const MUTATIONS = runs(1000);

initSync({ module: new Uint8Array(readFileSync(builtIn.renderer)) });
const renderer = new Renderer();
const fill = { width: "100%", height: "100%" };

/** A picture that can be decoded, with metadata: colours in stripes. */
async function drawn(format: "png" | "jpeg" | "webp"): Promise<Uint8Array> {
  const children = ["red", "lime", "blue", "white"].map((backgroundColor) => ({
    type: "container" as const,
    style: { width: 24, height: 64, backgroundColor },
  }));
  return renderer.render(
    { type: "container", style: { ...fill, display: "flex" }, children },
    { width: 96, height: 64, format, quality: 80 },
  );
}

const located = { exif: exif({ ...GHENT, orientation: 6 }), xmp: xmp(XMP_GHENT) };
const originals: { readonly [format: string]: readonly Uint8Array[] } = {
  jpeg: [await drawn("jpeg"), jpeg(located)],
  png: [await drawn("png"), png(located)],
  gif: [gif({ width: 1, height: 1, frames: 3, ...located })],
  webp: [await drawn("webp"), webp(located)],
  heic: [heic(located)],
};

const mutation = fc.record({
  // The head of a file decides more than the rest.
  at: fc.oneof(fc.nat({ max: 200 }), fc.nat()),
  length: fc.nat({ max: 12 }),
  put: fc.uint8Array({ maxLength: 8 }),
  cut: fc.integer({ min: 0, max: 9 }),
});

function mutate(
  bytes: Uint8Array,
  { at, length, put, cut }: { at: number; length: number; put: Uint8Array; cut: number },
): Uint8Array {
  const start = at % (bytes.length + 1);
  // One of ten ends there.
  const rest = cut === 0 ? new Uint8Array() : bytes.subarray(Math.min(bytes.length, start + length));
  return Buffer.concat([bytes.subarray(0, start), put, rest]);
}

const mutated = (format: string) =>
  fc
    .tuple(fc.constantFrom(...(originals[format] ?? [])), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([bytes, mutations]) => mutations.reduce(mutate, bytes));

/** Facts that rules can work with, whatever the bytes. */
function expectFacts(bytes: Uint8Array): void {
  const { format, size, problem, hasLocation } = imageFacts(bytes);
  expect(typeof hasLocation).toBe("boolean");
  expect(format !== undefined || problem !== undefined).toBe(true);
  if (size === undefined) return;
  expect(problem).toBeUndefined();
  expect(size.width * size.height).toBeGreaterThan(0);
  expect(size.width * size.height).toBeLessThanOrEqual(50_000_000);
}

const DEMANDS: readonly Demands[] = [
  { formats: ["jpeg"], maximumBytes: 1_000_000, sizes: [{ name: "square", width: 64, height: 64 }] },
  {
    formats: ["jpeg", "png", "gif"],
    maximumBytes: 1_000_000,
    sizes: [{ name: "square", width: 1080, height: 1080 }],
  },
];

async function expectClean(bytes: Uint8Array): Promise<void> {
  for (const demands of DEMANDS) {
    const prepared = await preparePicture(bytes, [demands], renderer);
    if (prepared === undefined) continue;
    expect(prepared.length).toBeLessThanOrEqual(1_000_000);
    const image = readImage(prepared);
    expect(demands.formats).toContain(image?.format);
    expect(image?.isWhole).toBe(true);
    expect(image?.metadata).toEqual({ exif: [], xmp: [] });
  }
}

describe.each(Object.keys(originals))("%s", (format) => {
  test(`in ${MUTATIONS} mutations has facts`, () => {
    fc.assert(fc.property(mutated(format), expectFacts), { numRuns: MUTATIONS });
  });

  test("wherever it is cut has facts", () => {
    for (const whole of originals[format] ?? []) {
      for (let length = 0; length < whole.length; length++) expectFacts(whole.subarray(0, length));
    }
  });

  fuzz(
    `${format} in mutations gives a clean picture or none`,
    fc.asyncProperty(mutated(format), expectClean),
  );
});

test("random bytes, behind the first ones of any format, have facts", () => {
  const starts = [
    "",
    "\xff\xd8\xff",
    "\x89PNG\r\n\x1a\n",
    "GIF89a",
    "RIFF\xff\0\0\0WEBP",
    "\0\0\0\x18ftypheic",
    "II*\0",
    "BM",
    "<svg ",
  ];
  const random = fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }))
    .map(([start, bytes]) => Buffer.concat([Buffer.from(start, "latin1"), bytes]));
  fc.assert(fc.property(random, expectFacts), { numRuns: 5 * MUTATIONS });
});
