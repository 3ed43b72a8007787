import type { SourceWords } from "./source/SourceWords.ts";

/** The words of one language for what goes wrong below the faces. English is where it is said; see {@link Sentence}. */
export interface ProblemWords {
  readonly source: SourceWords;
}
