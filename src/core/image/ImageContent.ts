import type { PictureFormat } from "./ImageFacts.ts";

/** What the container of a picture says, before a pixel is decoded. */
export interface ImageContent {
  readonly format: PictureFormat;
  /** In pixels, as stored: before it is turned upright. */
  readonly width: number;
  readonly height: number;
  /** Whether the file ends where its format says that it does. */
  readonly isWhole: boolean;
  readonly isAnimated: boolean;
  readonly metadata: Metadata;
}

/** The parts of a file that say how, when and where a picture was taken. */
export interface Metadata {
  /** TIFF structures (Exif 3.0, 4.5), the one that counts first. */
  readonly exif: readonly Uint8Array[];
  /** Packets of XMP. */
  readonly xmp: readonly Uint8Array[];
}
