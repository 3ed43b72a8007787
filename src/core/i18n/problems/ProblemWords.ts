import type { DocumentWords } from "./documents/DocumentWords.ts";
import type { FillingWords } from "./filling/FillingWords.ts";
import type { SourceWords } from "./source/SourceWords.ts";
import type { WritingWords } from "./writing/WritingWords.ts";

/** The words of one language for what goes wrong below the faces. English is where it is said; see {@link Sentence}. */
export interface ProblemWords {
  readonly source: SourceWords;
  readonly filling: FillingWords;
  /** Only what writes, serves and copies has them. */
  readonly writing?: WritingWords;
  /** Only what imports and translates loads them. */
  readonly documents?: DocumentWords;
}
