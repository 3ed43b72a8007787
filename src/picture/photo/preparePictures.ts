import { initSync, Renderer } from "@takumi-rs/wasm";
import type { Campaign } from "../../core/campaign/Campaign.ts";
import { imageFacts } from "../../core/image/readImage.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { type Demands, preparePicture } from "./preparePicture.ts";

/** What holds where a platform says nothing: what nearly all take. */
const USUAL: Demands = {
  formats: ["jpeg", "png"],
  maximumBytes: 5_000_000,
  sizes: [{ name: "landscape", width: 1200, height: 675 }],
};

/** A logo stands at the head of a page, at most this wide and high on a dense screen. */
const LOGO: Demands = {
  formats: ["png"],
  maximumBytes: Number.POSITIVE_INFINITY,
  sizes: [{ name: "square", width: 640, height: 640 }],
};

/** A photograph in a card fills it, at most as high as a story. */
const CARD: Demands = {
  formats: ["jpeg", "png"],
  maximumBytes: Number.POSITIVE_INFINITY,
  sizes: [{ name: "square", width: 1920, height: 1920 }],
};

/**
 * Prepares the pictures of a campaign for the platforms that its posts go to, and a PNG logo for the page. An SVG logo stays for
 * the page to sanitise. What it returns makes of a file what goes into kits, or undefined.
 *
 * @param readWasm - reads the renderer's program, for the first picture
 */
export function preparePictures(
  { brand, posts }: Campaign,
  platforms: readonly Platform[],
  readWasm: () => Uint8Array<ArrayBuffer>,
) {
  const uses = new Map<string, Set<Demands>>();
  for (const { platforms: ids, images, variants } of posts) {
    for (const { id, pictures = USUAL } of platforms.filter(({ id }) => ids.includes(id))) {
      for (const image of variants.get(id)?.images ?? images) {
        const [file, demands] = "card" in image ? [image.photo?.file, CARD] : [image.file, pictures];
        if (file !== undefined) uses.set(file, (uses.get(file) ?? new Set()).add(demands));
      }
    }
  }
  let isReady = false;
  return async (name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> => {
    const isLogo = name === brand?.logo;
    const demands = uses.get(name);
    if (isLogo && imageFacts(bytes).format === "svg") return bytes;
    if (demands === undefined && !isLogo) return undefined;
    if (!isReady) initSync({ module: readWasm() });
    isReady = true;
    const renderer = new Renderer();
    try {
      return await preparePicture(bytes, [...(demands ?? [LOGO])], renderer);
    } finally {
      renderer.free();
    }
  };
}
