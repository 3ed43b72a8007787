import type { PictureFormat } from "../../core/image/ImageFacts.ts";

/** A picture that is in the page. Its bytes are there once, in the drawing that the cards share. */
export interface Picture {
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The id of the drawing of a picture, by its number among the pictures of the page. */
export function drawingOf(number: number): string {
  return `picture-${number}`;
}
