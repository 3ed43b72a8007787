import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { initSync, Renderer } from "@takumi-rs/wasm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FontFacts } from "../../src/core/campaign/CardFacts.ts";
import { Letters } from "../../src/core/card/Letters.ts";
import { readFont } from "../../src/files/readFont.ts";
import { root } from "../cli/bluehart.ts";

const fontsource = (name: string) => readFileSync(join(root, "node_modules/@fontsource", name));
const atkinson = fontsource("atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2");
const hebrew = fontsource("noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2");
const facts = (bytes: Uint8Array): FontFacts => {
  const font = readFont(bytes, "Test", 400);
  if (font === undefined) throw new Error("no font");
  return font;
};

test("the letters of a font are those that its package says it has", () => {
  const has = (font: FontFacts, letter: string) => new Letters([font]).missingIn(letter).size === 0;
  for (const letter of "aZ09é€„") expect(has(facts(atkinson), letter)).toBe(true);
  for (const letter of "שΩЖ→♥") expect(has(facts(atkinson), letter)).toBe(false);
  for (const letter of "שלום") expect(has(facts(hebrew), letter)).toBe(true);
});

test("texts are drawn as wide as their letters say: kerning makes them narrower, or hardly wider", async () => {
  initSync({ module: readFileSync(join(root, "dist/drawing/takumi.wasm")) });
  const renderer = new Renderer();
  await renderer.registerFont({ name: "Test", data: atkinson });
  const letters = new Letters([facts(atkinson)]);
  const texts = readFileSync(join(root, "templates/blue-heart.yaml"), "utf8").split("\n");
  for (const text of texts.map((line) => line.trim()).filter((line) => letters.missingIn(line).size === 0)) {
    const style = { fontFamily: "Test", fontSize: 100, whiteSpace: "pre" } as const;
    const { runs } = await renderer.measure({ type: "text", text, style }, { width: 100_000 });
    const drawn = runs.reduce((sum, { width }) => sum + width, 0);
    const said = letters.widthOf(text, 400) / 10;
    expect(drawn).toBeLessThanOrEqual(1.015 * said);
    expect(drawn).toBeGreaterThanOrEqual(0.94 * said);
  }
});

describe("what is no font gives none", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("wOF2 but not really, and long enough for a header of a font file")],
    ["a font that is cut off", atkinson.subarray(0, 4000)],
    ["a header alone", atkinson.subarray(0, 48)],
  ])("%s", (_, bytes) => {
    expect(readFont(bytes, "Test", 400)).toBeUndefined();
  });

  test("a bomb: 64 MB of nothing in a few bytes", () => {
    const packed = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024));
    // One table, cmap, of that length; the rest of the header is nothing.
    const header = Buffer.alloc(48);
    header.write("wOF2");
    header.writeUInt16BE(1, 12);
    header.writeUInt32BE(packed.length, 20);
    const directory = Buffer.from([0, 0xa0, 0x80, 0x80, 0x00]);
    expect(readFont(Buffer.concat([header, directory, packed]), "Test", 400)).toBeUndefined();
  });

  test("any damage to a byte", () => {
    fc.assert(
      fc.property(fc.nat(atkinson.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(atkinson);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        // Whatever comes of it, it is a font or none, and never an exception.
        expect(["object", "undefined"]).toContain(typeof readFont(damaged, "Test", 400));
      }),
    );
  });
});
