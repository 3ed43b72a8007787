import type { UnfilledProblem } from "../../../source/SourceText.ts";

/** What is said of placeholders and of what fills them, in one language: in findings, and of a file. */
export interface FillingWords {
  readonly unfilled: (problem: UnfilledProblem) => string;
  /** @param most - of UTF-16 units */
  readonly tooLong: (most: number) => string;
}
