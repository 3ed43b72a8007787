/** The formats that platforms take, which this program reads whole. */
export type PictureFormat = "jpeg" | "png" | "gif" | "webp";

/** What a file is by its first bytes, whatever its name says. */
export type ImageFormat = PictureFormat | "heic" | "avif" | "svg" | "tiff" | "bmp";

/** Why an image cannot be used, whatever the platform. */
export type ImageProblem =
  | "no-file"
  | "unreadable"
  | "empty"
  | "too-large"
  | "not-a-picture"
  | "damaged"
  | "too-many-pixels";

/** What the file of an image says of itself, as rules need it. */
export interface ImageFacts {
  /** Undefined if its format is unknown. */
  readonly format?: ImageFormat;
  /** Upright and in pixels; undefined if there is a problem or platforms do not take the format. */
  readonly size?: ImageSize;
  readonly bytes: number;
  /** Equal for equal content; empty if the file was not read. */
  readonly hash: string;
  /** Whether its EXIF or XMP data say where it was taken. */
  readonly hasLocation: boolean;
  readonly problem?: ImageProblem;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The most pixels of a picture that is decoded: what the largest photographs of usual phones have. Four bytes each take 200 MB of
 * memory. Platforms take fewer (Mastodon 33 million).
 */
export const MOST_PIXELS = 50_000_000;
