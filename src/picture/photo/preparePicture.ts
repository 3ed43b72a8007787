import type { ImageSource, Node, Renderer } from "@takumi-rs/wasm";
import { type Orientation, orientationOf } from "../../core/image/exif.ts";
import type { ImageSize, PictureFormat } from "../../core/image/ImageFacts.ts";
import { problemOf, readImage, upright } from "../../core/image/readImage.ts";
import type { PictureRules } from "../../core/platform/Platform.ts";
import { feedSizes, shownPart } from "../../core/platform/shownPart.ts";
import { keepColourProfile, keepPngColours } from "./colourProfile.ts";
import { turnUpright } from "./turnUpright.ts";
import { withoutRemarks } from "./withoutRemarks.ts";

/** What is asked of a picture by those that show it: all of a platform's rules but their evidence. */
export type Demands = Pick<PictureRules, "formats" | "maximumBytes" | "sizes" | "aspect">;

/** The qualities of JPEG that are tried until the file is small enough; the first cannot be told from the original. */
const QUALITIES = [88, 75, 60, 40];

/**
 * A picture as it can be posted wherever it is used: without metadata, upright, as wide as the widest of those that show it, in
 * its own format if all of them take it, otherwise as JPEG. One that already is all that keeps its pixels, and so does an
 * animation.
 *
 * @returns undefined if the picture is damaged, in a format that nobody takes, or too large to be decoded
 */
export async function preparePicture(
  bytes: Uint8Array,
  demands: readonly Demands[],
  renderer: Renderer,
): Promise<Uint8Array | undefined> {
  const image = readImage(bytes);
  if (image === undefined || problemOf(image) !== undefined) return undefined;
  const orientation = orientationOf(image.metadata);
  const takes = (format: PictureFormat) => demands.every(({ formats }) => formats.includes(format));
  const maximumBytes = Math.min(...demands.map((one) => one.maximumBytes));
  const size = scale(upright(image, orientation), demands);
  const drawing = { bytes, size, orientation, renderer };
  const isRight =
    image.isAnimated || (orientation === 1 && size.width === image.width && size.height === image.height);
  if (isRight && takes(image.format)) {
    const clean = withoutRemarks(bytes, image.format);
    if (clean !== undefined && clean.length <= maximumBytes)
      return (await canBeDrawn(drawing)) ? clean : undefined;
  }
  if ((image.format === "png" || image.format === "gif") && takes("png")) {
    const drawn = await draw({ ...drawing, format: "png" });
    const png = drawn && image.format === "png" ? keepPngColours(bytes, drawn) : drawn;
    if (png === undefined || png.length <= maximumBytes) return png;
  }
  let jpeg: Uint8Array | undefined;
  for (const quality of QUALITIES) {
    jpeg = await draw({ ...drawing, format: "jpeg", quality });
    if (jpeg !== undefined && image.format === "jpeg") jpeg = keepColourProfile(bytes, jpeg);
    if (jpeg === undefined || jpeg.length <= maximumBytes) break;
  }
  return jpeg;
}

/** A size so small that what the platforms show of the picture is as wide as they show it; never larger than it was. */
function scale(size: ImageSize, demands: readonly Demands[]): ImageSize {
  const factors = demands.map(
    (one) => Math.max(...feedSizes(one).map(({ width }) => width)) / shownPart(size, one).width,
  );
  const factor = Math.min(1, Math.max(...factors));
  const pixels = (length: number) => Math.max(1, Math.round(length * factor));
  return { width: pixels(size.width), height: pixels(size.height) };
}

interface Drawing {
  readonly bytes: Uint8Array;
  /** Upright, in pixels. */
  readonly size: ImageSize;
  readonly orientation: Orientation;
  readonly format: "png" | "jpeg" | "raw";
  readonly quality?: number;
  readonly renderer: Renderer;
}

async function canBeDrawn(drawing: Omit<Drawing, "format">): Promise<boolean> {
  return (await draw({ ...drawing, size: { width: 1, height: 1 }, format: "raw" })) !== undefined;
}

/** The pixels of a picture anew, so that nothing else of its file is left; undefined if they cannot be decoded. */
async function draw({
  bytes,
  size,
  orientation,
  renderer,
  ...output
}: Drawing): Promise<Uint8Array | undefined> {
  const stored = upright(size, orientation);
  // JPEG has no transparency, and what was transparent would turn black.
  const background = output.format === "jpeg" ? { backgroundColor: "white" } : {};
  const fill = { width: "100%", height: "100%" };
  const picture: Node = { type: "image", src: "picture", style: fill };
  const node: Node = { type: "container", style: { ...fill, ...background }, children: [picture] };
  const images: ImageSource[] = [{ src: "picture", data: bytes, cache: "none" }];
  try {
    if (orientation === 1) return await renderer.render(node, { ...size, ...output, images });
    const data = await renderer.render(node, { ...stored, format: "raw", images });
    const turned = turnUpright({ ...stored, data }, orientation);
    return await renderer.render({ type: "image", src: turned, style: fill }, { ...size, ...output });
  } catch {
    // The container looked whole, but what is in it is not.
    return undefined;
  }
}
