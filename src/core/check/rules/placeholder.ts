import type { UnfilledProblem } from "../../source/SourceText.ts";
import type { PostRule } from "../Rule.ts";

/** A placeholder in the post's text that no value fills. */
export const placeholder: PostRule<"placeholder", UnfilledProblem> = {
  name: "placeholder",
  severity: "error",
  fixable: false,
  *check({ source }) {
    for (const { start, end, problem } of source.unfilled ?? []) {
      yield { params: problem, at: source.range({ start, end }) };
    }
  },
};
