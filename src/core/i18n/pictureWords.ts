import type { ImageFormat } from "../image/ImageFacts.ts";

/** The name of a format of pictures, the same in every language. */
export function formatName(format: ImageFormat): string {
  return format === "webp" ? "WebP" : format.toUpperCase();
}

/**
 * Bytes in megabytes (1,000,000 of them), rounded up to a tenth, with the decimal sign of a language: so what is above a limit
 * reads as above it.
 */
export function megabytes(bytes: number, sign: "." | ","): string {
  return `${String(Math.ceil(bytes / 100_000) / 10).replace(".", sign)}\u00a0MB`;
}
