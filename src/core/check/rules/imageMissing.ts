import type { PostRule } from "../Rule.ts";

/** The platform accepts a post only with an image, and the post has none; or the file of an image does not exist. */
export const imageMissing: PostRule<
  "image-missing",
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "required"; readonly platform: string; readonly sizes: readonly string[] }
> = {
  name: "image-missing",
  severity: "warning",
  fixable: false,
  *check({ platform, images }) {
    for (const { file, place, exists } of images) {
      if (!exists) yield { params: { kind: "file", file }, at: { place, end: place } };
    }
    // A card that cannot be drawn is no image.
    const hasImage = images.some(({ drawing }) => (drawing?.problems ?? []).length === 0);
    if (!platform.image?.required || hasImage) return;
    const sizes = (platform.pictures?.sizes ?? [])
      .filter(({ name }) => name !== "story")
      .map(({ width, height }) => `${width} x ${height}`);
    yield { params: { kind: "required", platform: platform.name, sizes }, severity: "info" };
  },
};
