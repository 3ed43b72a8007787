import type { PostRule } from "../Rule.ts";

/** A card has a letter that none of its fonts has, or an emoji other than the blue heart. */
export const cardGlyph: PostRule<
  "card-glyph",
  { readonly card: string; readonly platform: string; readonly letter: string; readonly emoji: boolean }
> = {
  name: "card-glyph",
  severity: "error",
  fixable: false,
  *check({ images, platform }) {
    for (const { place, drawing } of images) {
      for (const problem of drawing?.problems ?? []) {
        if (problem.kind !== "glyph") continue;
        const { letter, emoji, at = { place, end: place } } = problem;
        yield { params: { card: drawing?.card ?? "", platform: platform.name, letter, emoji }, at };
      }
    }
  },
};
