import type { Rule } from "../Finding.ts";

/** The platform takes a post only with an image, and the post has none; or an image that it has is not there. */
export const imageMissing: Rule = {
  name: "image-missing",
  *check({ platform, images }) {
    for (const { file, place, exists } of images) {
      if (exists) continue;
      yield {
        severity: "warning",
        message: `there is no file ${file}; put the image there`,
        at: { place, end: place },
      };
    }
    if (!platform.image?.required || images.length > 0) return;
    const sizes = platform.image.sizes?.join(" or ");
    const which = sizes === undefined ? "" : `, ${sizes} pixels`;
    const message = `${platform.name} takes a post only with an image or a video: attach one${which}, and name it under images`;
    yield { severity: "info", message };
  },
};
