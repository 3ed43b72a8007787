import { createHash } from "node:crypto";
import { initSync, Renderer } from "@takumi-rs/wasm";
import { sanitiseSvg } from "../../core/brand/sanitiseSvg.ts";
import type { FontFacts } from "../../core/campaign/CardFacts.ts";
import type { Drawing } from "../../core/compose/Drawing.ts";
import { type ShownPicture, toNode } from "./toNode.ts";

/** What draws cards is made of. */
export interface RendererParts {
  /** The renderer, compiled once for all threads. */
  readonly module: WebAssembly.Module;
  /** In the order in which they are asked for a letter. */
  readonly fonts: readonly LoadedFont[];
}

/** A font with the bytes of its file. */
export interface LoadedFont extends FontFacts {
  readonly data: Uint8Array;
}

/** The pictures that a drawing shows, by the names of the campaign. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

const JPEG_QUALITY = 88;

/** A picture that a card shows and that cannot be decoded. */
export class Undrawable extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** Draws cards, in one thread. */
export class CardRenderer {
  readonly #renderer: Renderer;
  readonly #families: string[];

  private constructor(renderer: Renderer, families: string[]) {
    this.#renderer = renderer;
    this.#families = families;
  }

  static async open({ module, fonts }: RendererParts): Promise<CardRenderer> {
    initSync({ module });
    const renderer = new Renderer();
    for (const { family: name, weight, runs, file, data } of fonts) {
      const unicodeRange = runs.map(([first, widths]): [number, number] => [
        first,
        first + widths.length - 1,
      ]);
      await renderer.registerFont({ name, data, unicodeRange, ...(file !== undefined && { weight }) });
    }
    return new CardRenderer(renderer, [...new Set(fonts.map(({ family }) => family))]);
  }

  /**
   * The bytes of a card.
   *
   * @throws UserError if a logo or a photograph is missing, or cannot be drawn.
   */
  async draw(drawing: Drawing, pictures: Pictures): Promise<Uint8Array> {
    const shown = new Map<string, ShownPicture>();
    for (const part of drawing.parts) {
      if (!("file" in part)) continue;
      shown.set(part.file, await this.#shown(part.file, pictures.get(part.file)));
    }
    const { node, images } = toNode(drawing, shown);
    const { width, height, format } = drawing;
    return this.#renderer.render(node, {
      width,
      height,
      format,
      images,
      fontFamilies: this.#families,
      ...(format === "jpeg" && { quality: JPEG_QUALITY }),
    });
  }

  /** A picture as it is drawn: of an SVG nothing but its drawing. */
  async #shown(file: string, bytes: Uint8Array | undefined): Promise<ShownPicture> {
    const drawn = bytes && /\.svg$/i.test(file) ? sanitiseSvg(new TextDecoder().decode(bytes)) : bytes;
    const data = typeof drawn === "string" ? new TextEncoder().encode(drawn) : drawn;
    if (data === undefined || !(await this.#isPicture(data))) {
      throw new Undrawable(file);
    }
    return { src: createHash("sha256").update(data).digest("hex"), data };
  }

  /** Whether the renderer can decode a picture. It draws nothing in place of one that it cannot. */
  async #isPicture(data: Uint8Array): Promise<boolean> {
    const images = [{ src: "picture", data, cache: "none" as const }];
    try {
      const { width, height } = await this.#renderer.measure({ type: "image", src: "picture" }, { images });
      return width > 0 && height > 0;
    } catch {
      return false;
    }
  }
}
