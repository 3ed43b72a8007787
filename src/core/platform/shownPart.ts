import type { ImageSize } from "../image/ImageFacts.ts";
import type { PictureRules } from "./Platform.ts";

/** What of a picture a platform shows in its feed: the middle, cut to the nearest shape that it has. */
export interface ShownPart extends ImageSize {
  /** How much of the picture is cut off, from 0 to 1. */
  readonly cut: number;
  readonly sides: "top-and-bottom" | "left-and-right";
}

/** Sizes are in the picture's pixels. */
export function shownPart({ width, height }: ImageSize, { aspect }: Pick<PictureRules, "aspect">): ShownPart {
  const highest = aspect === undefined ? height : Math.min(height, width / aspect.from);
  const widest = aspect === undefined ? width : Math.min(width, height * aspect.to);
  return {
    width: widest,
    height: highest,
    cut: 1 - (widest * highest) / (width * height),
    sides: highest < height ? "top-and-bottom" : "left-and-right",
  };
}

/** The sizes that a platform shows in its feed: all but stories, which are posted apart, unless it has nothing else. */
export function feedSizes({ sizes }: Pick<PictureRules, "sizes">): PictureRules["sizes"] {
  const inFeed = sizes.filter(({ name }) => name !== "story");
  return inFeed.length > 0 ? inFeed : sizes;
}
