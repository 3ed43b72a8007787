import { hasText, toText } from "./bytes.ts";
import { hasLocation, isTiff, type Orientation, orientationOf } from "./exif.ts";
import { readGif } from "./gif.ts";
import type { ImageContent } from "./ImageContent.ts";
import {
  type ImageFacts,
  type ImageFormat,
  type ImageProblem,
  type ImageSize,
  MOST_PIXELS,
} from "./ImageFacts.ts";
import { isSvg } from "./isSvg.ts";
import { readJpeg } from "./jpeg.ts";
import { readPng } from "./png.ts";
import { scanForMetadata } from "./scanForMetadata.ts";
import { readWebp } from "./webp.ts";

/** What the container of a picture says; undefined if it is none of the formats that platforms take. */
export function readImage(bytes: Uint8Array): ImageContent | undefined {
  return readJpeg(bytes) ?? readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes);
}

/** What the bytes of an image say, whatever they are. Takes time and memory in proportion to their number at most. */
export function imageFacts(bytes: Uint8Array): Omit<ImageFacts, "hash" | "bytes"> {
  const image = readImage(bytes);
  if (image === undefined) {
    const format = otherFormat(bytes);
    return {
      ...(format === undefined ? { problem: bytes.length === 0 ? "empty" : "not-a-picture" } : { format }),
      hasLocation:
        hasLocation(scanForMetadata(bytes)) || (format === "tiff" && hasLocation({ exif: [bytes], xmp: [] })),
    };
  }
  const { format, metadata } = image;
  const problem = problemOf(image);
  return {
    format,
    ...(problem === undefined ? { size: upright(image, orientationOf(metadata)) } : { problem }),
    hasLocation: hasLocation(metadata),
  };
}

/** Why a picture cannot be decoded, as far as its container says. */
export function problemOf({ width, height, isWhole }: ImageContent): ImageProblem | undefined {
  if (width * height > MOST_PIXELS) return "too-many-pixels";
  return isWhole && width > 0 && height > 0 ? undefined : "damaged";
}

/** A size after the picture was turned: orientations from 5 on lie on their side. */
export function upright({ width, height }: ImageSize, orientation: Orientation): ImageSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The brands of still pictures in the container of MPEG-4. Source: ISO/IEC 23008-12, annex B; AV1 Image File Format, 6. */
const BRANDS: { readonly [brand: string]: ImageFormat } = {
  heic: "heic",
  heix: "heic",
  heim: "heic",
  heis: "heic",
  hevc: "heic",
  hevx: "heic",
  mif1: "heic",
  msf1: "heic",
  avif: "avif",
  avis: "avif",
};

/** Pictures that no platform takes. */
function otherFormat(bytes: Uint8Array): ImageFormat | undefined {
  if (isTiff(bytes)) return "tiff";
  if (hasText(bytes, "BM") && bytes.length > 26) return "bmp";
  if (hasText(bytes, "ftyp", 4)) return BRANDS[toText(bytes.subarray(8, 12))];
  return isSvg(bytes) ? "svg" : undefined;
}
