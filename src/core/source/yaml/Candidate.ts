import type { Wording } from "../../i18n/problems/source/SourceWords.ts";

/** A repair that the writer may have meant: lines that replace as many lines of the file. */
export interface Candidate {
  /** The index of the first line. */
  readonly from: number;
  readonly lines: readonly string[];
  /** What is wrong, in the writer's words. */
  readonly why: Wording;
  /** What to do, if the repaired line alone does not show it. */
  readonly how?: Wording;
  /** Where it is wrong, as a column of the first line, from 0. */
  readonly column: number;
  /** The line can be read in another way that is as likely. */
  readonly doubtful?: boolean;
}
