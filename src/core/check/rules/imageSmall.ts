import { feedSizes, shownPart } from "../../platform/shownPart.ts";
import type { PostRule } from "../Rule.ts";

/** How many times a platform may enlarge an image before people see it. */
const ENLARGED = 1.5;

/** An image is smaller than the platform takes, or so small that it looks unsharp there. */
export const imageSmall: PostRule<
  "image-small",
  {
    readonly kind: "refused" | "unsharp";
    readonly file: string;
    readonly platform: string;
    /** Of the part that is shown, in pixels. */
    readonly width: number;
    /** In pixels. */
    readonly needed: number;
  }
> = {
  name: "image-small",
  severity: "warning",
  fixable: false,
  *check({ platform: { name, pictures }, images }) {
    if (pictures === undefined) return;
    const { minimumWidth = 0 } = pictures;
    const shown = Math.min(...feedSizes(pictures).map(({ width }) => width));
    for (const { file, place, facts } of images) {
      if (facts?.size === undefined) continue;
      const at = { place, end: place };
      const about = { file, platform: name };
      const { width } = facts.size;
      if (width < minimumWidth) {
        yield { params: { ...about, kind: "refused", width, needed: minimumWidth }, at };
        continue;
      }
      const visible = Math.round(shownPart(facts.size, pictures).width);
      if (visible * ENLARGED >= shown) continue;
      yield { params: { ...about, kind: "unsharp", width: visible, needed: shown }, severity: "info", at };
    }
  },
};
