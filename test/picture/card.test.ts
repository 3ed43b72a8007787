import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { loadKitFiles } from "../../src/loadKitFiles.ts";
import { root, temporaryFolder } from "../cli/bluehart.ts";
import { platforms, read } from "../core/check/kits.ts";
import { cardsIn, drawOnly, pixelsOf } from "./drawings.ts";

/** A campaign with one post on X, which has one card. */
const campaign = (card: string, more: readonly string[] = [], platform = "x") =>
  [
    "title: Wereldhartdag",
    "helplines: [{ name: Hulplijn, phone: 078 055 800, site: https://www.hulplijn.be }]",
    ...more,
    "posts:",
    `  - { id: een, platforms: [${platform}], text: Open je ogen., images: [${card}] }`,
  ].join("\n");

/** A JPEG of a red left and a blue right half, 40 x 20, made by the renderer itself. */
async function photo(): Promise<Uint8Array> {
  const { drawer } = await cardsIn(campaign("{ card: quote }"));
  const area = { kind: "area", y: 0, width: 200, height: 200, radius: 0, opacity: 1 } as const;
  try {
    return await drawer.draw(
      {
        card: "photo",
        width: 400,
        height: 200,
        format: "jpeg",
        language: "und",
        rightToLeft: false,
        ground: "#ffffff",
        parts: [
          { ...area, x: 0, color: "#ff0000" },
          { ...area, x: 200, color: "#0000ff" },
        ],
        problems: [],
      },
      new Map(),
    );
  } finally {
    await drawer.close();
  }
}

/** A JPEG with an EXIF segment that states an orientation. Source: EXIF 2.32, 4.5. */
function turned(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.from([
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const data = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, data.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

const isRed = ([red = 0, , blue = 0]: readonly number[]) => red > blue + 20;

describe("pictures are the same, pixel for pixel, on every machine", () => {
  test.each([
    ["quote", "{ card: quote, words: { quote: Open je ogen 💙 Ω Ж } }", "x"],
    ["helpline", "{ card: helpline }", "instagram"],
  ])("%s", async (name, card, platform) => {
    const { bytes, drawing } = await drawOnly(campaign(card, ['brand: { color: "#0c3f78" }'], platform));
    const file = join(root, `test/picture/expected/${name}.${drawing.format === "png" ? "png" : "jpg"}`);
    if (process.env.UPDATE_PICTURES) {
      mkdirSync(join(root, "test/picture/expected"), { recursive: true });
      writeFileSync(file, bytes);
    }
    const [one, other] = await Promise.all([pixelsOf(bytes, drawing), pixelsOf(readFileSync(file), drawing)]);
    expect(Buffer.compare(one.raw, other.raw)).toBe(0);
  });
});

test("a card is a PNG below 100 kB, with a photograph a JPEG below 400 kB", async () => {
  const plain = await drawOnly(campaign("{ card: helpline }"));
  expect(Buffer.from(plain.bytes.subarray(1, 4)).toString()).toBe("PNG");
  expect(plain.bytes.length).toBeLessThan(100_000);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "foto.jpg"), await photo());
  const files = new Map([["foto.jpg", await photo()]]);
  const shown = await drawOnly(
    campaign("{ card: quote, photo: foto.jpg }"),
    files,
    join(folder, "mine.yaml"),
  );
  expect(Array.from(shown.bytes.subarray(0, 2))).toEqual([0xff, 0xd8]);
  expect(shown.bytes.length).toBeLessThan(400_000);
});

test("the QR code of a helpline's card is read by a scanner", async () => {
  const { bytes, drawing } = await drawOnly(campaign("{ card: helpline }", [], "instagram"));
  const { raw } = await pixelsOf(bytes, drawing);
  expect(jsQR.default(new Uint8ClampedArray(raw), drawing.width, drawing.height)?.data).toBe(
    "https://www.hulplijn.be",
  );
});

describe("a photograph", () => {
  const withPhoto = async (bytes: Uint8Array, at = "beside") => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "foto.jpg"), bytes);
    const text = campaign(`{ card: quote, photo: foto.jpg, photoAt: ${at} }`);
    const file = join(folder, "mine.yaml");
    const files = await loadKitFiles(await read(new YamlSource(text, file)), platforms);
    return drawOnly(text, files, file);
  };

  /** Whether the photograph is red at the left and at the right, at the top and at the bottom. */
  const corners = async (orientation: number) => {
    const { bytes, drawing } = await withPhoto(turned(await photo(), orientation));
    const { at } = await pixelsOf(bytes, drawing);
    const area = drawing.parts.find(({ kind }) => kind === "photo");
    if (area === undefined) throw new Error("no photo");
    const [left, right] = [area.x + 30, area.x + area.width - 30];
    const [top, bottom] = [30, drawing.height - 30];
    return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)].map(isRed);
  };

  // Left top, right top, left bottom, right bottom. The source is red at its left.
  test.each([
    [1, [true, false, true, false]],
    [2, [false, true, false, true]],
    [3, [false, true, false, true]],
    [4, [true, false, true, false]],
    // Flipped along a diagonal, or turned by a quarter: what was left is at the top or at the bottom.
    [5, [true, true, false, false]],
    [6, [true, true, false, false]],
    [7, [false, false, true, true]],
    [8, [false, false, true, true]],
  ])("is upright with the orientation %d of its EXIF", async (orientation, expected) => {
    expect(await corners(orientation)).toEqual(expected);
  });

  test("lies behind words that are white, under a veil that keeps their contrast even where it is white", async () => {
    const { drawing } = await withPhoto(await photo(), "behind");
    const veil = drawing.parts.find((part) => part.kind === "area" && part.opacity < 1);
    expect(veil).toMatchObject({ x: 0, y: 0, width: 1200, height: 675 });
  });

  test.each([
    ["a JPEG that is cut off", async () => (await photo()).subarray(0, -200)],
    ["a text", async () => new TextEncoder().encode("no picture")],
    ["an AVIF", async () => Buffer.from("0000001c66747970617669660000000061766966", "hex")],
    ["nothing", async () => new Uint8Array()],
  ])("%s is an error with its name, and no card is drawn", async (_, make) => {
    const { drawing } = await withPhoto(await make());
    expect(drawing.problems).toMatchObject([{ kind: "no-photo", file: "foto.jpg" }]);
    expect(drawing.parts).toEqual([]);
  });
});

test("a logo that is no picture is an error, and of an SVG nothing but its drawing is used", async () => {
  const folder = temporaryFolder();
  const draw = (logo: string) => {
    writeFileSync(join(folder, "logo.svg"), logo);
    const files = new Map([["logo.svg", Buffer.from(logo)]]);
    const brand = ['brand: { color: "#0c3f78", logo: logo.svg }'];
    return drawOnly(campaign("{ card: quote }", brand), files, join(folder, "mine.yaml"));
  };
  await expect(draw("<svg><script>")).rejects.toThrow(/logo\.svg/);
  const drawn = '<rect width="10" height="10" fill="#ff0000"/>';
  const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">';
  const clean = await draw(`${head}${drawn}</svg>`);
  const hostile = await draw(
    `${head}<script>alert(1)</script><image href="https://a.be/x.png"/>${drawn}</svg>`,
  );
  expect(Buffer.compare(clean.bytes, hostile.bytes)).toBe(0);
});

describe("with a font of the campaign's", () => {
  const font = (name: string) =>
    readFileSync(
      join(
        root,
        `node_modules/@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-400-normal.woff2`,
      ),
    );
  test.each([
    ["hebrew", "עיניים"],
    ["arabic", "أعينكم"],
  ])("%s is drawn from right to left", async (name, words) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "face.woff2"), font(name));
    const brand = ['brand: { color: "#0c3f78", font: face.woff2 }'];
    const text = campaign(
      `{ card: quote, words: { quote: ${words}, title: ${words}, helpline: ${words} } }`,
      brand,
    );
    const { bytes, drawing } = await drawOnly(text, new Map(), join(folder, "mine.yaml"), font(name));
    expect(drawing.problems).toEqual([]);
    expect(drawing.rightToLeft).toBe(true);
    const { raw } = await pixelsOf(bytes, drawing);
    // The words begin at the right: the left third of their lines is nothing but ground.
    const line = drawing.parts.find((part) => part.kind === "line" && part.size > 90);
    if (line === undefined) throw new Error("no line");
    const painted = { left: 0, right: 0 };
    for (let y = line.y; y < line.y + line.height; y++) {
      for (let x = 0; x < drawing.width; x++) {
        const [red = 0] = raw.subarray(4 * (y * drawing.width + x), 4 * (y * drawing.width + x) + 1);
        if (red > 128) painted[x < drawing.width / 3 ? "left" : "right"]++;
      }
    }
    expect(painted.left).toBe(0);
    expect(painted.right).toBeGreaterThan(1000);
  });
});
