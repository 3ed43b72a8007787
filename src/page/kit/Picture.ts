import type { PictureFormat } from "../../core/image/ImageFacts.ts";

/** A picture that is in the page. Its bytes are there once, in the drawing that all posts with the same picture share. */
export interface Picture {
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** That of its drawing. */
  readonly drawing: number;
}

/** The id of a drawing in the page. */
export function drawingOf(number: number): string {
  return `picture-${number}`;
}
