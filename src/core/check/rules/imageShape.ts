import { feedSizes, type ShownPart, shownPart } from "../../platform/shownPart.ts";
import type { PostRule } from "../Rule.ts";

/** The platform cuts off part of an image, because it is too tall or too wide. Less than one percent nobody sees. */
export const imageShape: PostRule<
  "image-shape",
  {
    readonly file: string;
    readonly platform: string;
    readonly percent: number;
    readonly sides: ShownPart["sides"];
    /** The nearest that the platform shows whole. */
    readonly size: string;
    readonly isStory: boolean;
  }
> = {
  name: "image-shape",
  severity: "warning",
  fixable: false,
  *check({ platform: { name, pictures }, images }) {
    if (pictures === undefined) return;
    for (const { file, place, facts } of images) {
      if (facts?.size === undefined) continue;
      const { cut, sides } = shownPart(facts.size, pictures);
      const percent = Math.round(100 * cut);
      if (percent < 1) continue;
      const ratio = facts.size.width / facts.size.height;
      const distance = (size: { readonly width: number; readonly height: number }) =>
        Math.abs(size.width / size.height / ratio - 1);
      const [nearest] = [...feedSizes(pictures)].sort((one, other) => distance(one) - distance(other));
      const isStory = pictures.sizes.some((size) => size.name === "story" && distance(size) < 0.01);
      const size = nearest === undefined ? "" : `${nearest.width} x ${nearest.height}`;
      yield {
        params: { file, platform: name, percent, sides, size, isStory },
        ...(isStory && { severity: "info" }),
        at: { place, end: place },
      };
    }
  },
};
