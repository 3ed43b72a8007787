import type { UnfilledProblem } from "../../source/SourceText.ts";
import type { PostRule } from "../Rule.ts";

/** An image without a text for people who cannot see it, or with one that is longer than the platform allows. */
export const altText: PostRule<
  "alt-text",
  | { readonly kind: "missing"; readonly file: string; readonly language: string }
  | { readonly kind: "unfilled"; readonly problem: UnfilledProblem }
  | { readonly kind: "too-long"; readonly platform: string; readonly max: number; readonly length: number }
> = {
  name: "alt-text",
  severity: "warning",
  fixable: false,
  *check({ images, language, platform }) {
    for (const { file, place, alt } of images) {
      const text = alt.get(language);
      if (text === undefined || text.value.trim() === "") {
        yield { params: { kind: "missing", file, language }, at: { place, end: place } };
        continue;
      }
      for (const { start, end, problem } of text.unfilled ?? []) {
        yield { params: { kind: "unfilled", problem }, severity: "error", at: text.range({ start, end }) };
      }
      const { length } = text.value;
      const max = platform.altText?.max;
      if (max === undefined || length <= max) continue;
      const params = { kind: "too-long", platform: platform.name, max, length } as const;
      yield { params, severity: "error", at: text.range({ start: max, end: length }) };
    }
  },
};
