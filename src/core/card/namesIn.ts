import type { Box } from "../campaign/cardDesign.ts";

/** The names of the words that boxes show, in the order in which they are seen. */
export function* namesIn(boxes: readonly Box[]): Generator<string> {
  for (const box of boxes) {
    if ("words" in box) yield box.words;
    else if ("boxes" in box) yield* namesIn(box.boxes);
  }
}
