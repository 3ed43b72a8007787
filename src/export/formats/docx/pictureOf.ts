import { ImageRun } from "docx";
import type { ImageSize } from "../../../core/image/ImageFacts.ts";
import { readImage } from "../../../core/image/readImage.ts";
import { clean } from "./parts.ts";

/** The types of pictures that every Word shows. */
const TYPES = {
  png: "png",
  jpeg: "jpg",
  gif: "gif",
  webp: undefined,
} as const;

/** The most of a picture's width and height, in pixels of which 96 are an inch: half the width of the text. */
const LARGEST = 320;

/**
 * A picture with its alt text; undefined if Word does not show it. Its number is unique in the document: the library's own goes on from
 * document to document, so that the same kit would have other bytes the next time.
 */
export function pictureOf(
  bytes: Uint8Array | undefined,
  name: string,
  alt: string,
  nextNumber: () => number,
): ImageRun | undefined {
  const shown = bytes && shownAs(bytes);
  if (bytes === undefined || shown === undefined) return undefined;
  const { type, width, height } = shown;
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const size = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: size(width), height: size(height) },
    altText: { id: String(nextNumber()), name: clean(name), description: clean(alt) },
  });
}

/** The type and size of a picture that Word shows; undefined if it does not show it. */
export function shownAs(
  bytes: Uint8Array,
): (ImageSize & { readonly type: "png" | "jpg" | "gif" }) | undefined {
  const image = readImage(bytes);
  const type = image && TYPES[image.format];
  return image && type && { width: image.width, height: image.height, type };
}
