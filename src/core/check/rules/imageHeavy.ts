import type { PostRule } from "../Rule.ts";

/** The file of an image has more bytes than the platform takes. */
export const imageHeavy: PostRule<
  "image-heavy",
  { readonly file: string; readonly platform: string; readonly bytes: number; readonly max: number }
> = {
  name: "image-heavy",
  severity: "warning",
  fixable: false,
  *check({ platform: { name, pictures }, images }) {
    if (pictures === undefined) return;
    const { maximumBytes: max } = pictures;
    for (const { file, place, facts } of images) {
      if (facts?.size === undefined || facts.bytes <= max) continue;
      const params = { file, platform: name, bytes: facts.bytes, max };
      // A kit's copy is small enough.
      yield { params, at: { place, end: place }, isForAuthor: true };
    }
  },
};
