import type { PostRule } from "../Rule.ts";

/**
 * The image file says where it was taken, which can lead to the people in it. Platforms remove this from what they show; mail,
 * messengers and web pages do not.
 */
export const imageLocation: PostRule<"image-location", { readonly file: string }> = {
  name: "image-location",
  severity: "warning",
  fixable: false,
  *check({ images }) {
    for (const { file, place, facts } of images) {
      // A kit's copy has no location.
      if (facts?.hasLocation) yield { params: { file }, at: { place, end: place }, isForAuthor: true };
    }
  },
};
