import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Renderer } from "@takumi-rs/wasm";
import type { Drawing } from "../../src/core/compose/Drawing.ts";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { builtIn } from "../../src/files/builtIn.ts";
import { loadFonts } from "../../src/openDrawer.ts";
import { CardDrawer } from "../../src/picture/card/CardDrawer.ts";
import { root } from "../cli/bluehart.ts";
import { build, read } from "../core/check/kits.ts";

/** The cards of a campaign's text that stands in a folder, and what draws them. */
export async function cardsIn(text: string, file = "mine.yaml", ownFont?: Uint8Array) {
  const campaign = await read(new YamlSource(text, file));
  const { posts, withheld } = build(campaign);
  const images = [...posts, ...withheld].flatMap((post) => post.images);
  const drawer = new CardDrawer({
    renderer: new Uint8Array(readFileSync(builtIn.renderer)),
    thread: readFileSync(builtIn.drawingThread, "utf8"),
    fonts: loadFonts(campaign.cards?.fonts ?? [], ownFont),
  });
  return { images, drawer };
}

/** The only card of a campaign's text. */
export async function drawOnly(
  text: string,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
  file?: string,
  ownFont?: Uint8Array,
) {
  const { images, drawer } = await cardsIn(text, file, ownFont);
  const [image] = images;
  if (image?.drawing === undefined || images.length !== 1) throw new Error("not one card");
  try {
    return { drawing: image.drawing, bytes: await drawer.draw(image.drawing, files) };
  } finally {
    await drawer.close();
  }
}

let renderer: Renderer | undefined;

/** The pixels of a picture, four bytes each, in the size of a drawing. */
export async function pixelsOf(bytes: Uint8Array, { width, height }: Pick<Drawing, "width" | "height">) {
  if (renderer === undefined) {
    initSync({ module: readFileSync(join(root, "dist/drawing/takumi.wasm")) });
    renderer = new Renderer();
  }
  const images = [{ src: "picture", data: bytes, cache: "none" as const }];
  const style = { width, height };
  const raw = await renderer.render(
    { type: "image", src: "picture", style },
    { width, height, format: "raw", images },
  );
  const at = (x: number, y: number) => Array.from(raw.subarray(4 * (y * width + x), 4 * (y * width + x) + 3));
  return { raw, at };
}
