import type { Wording } from "../../i18n/problems/source/SourceWords.ts";

/** A mistake in the syntax of a YAML file, and where it is, in UTF-16 units. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly message: Wording;
  /**
   * syntax: the parser stumbled, and what follows may be misread. text: YAML reads a text as something else. fatal: the
   * values of the file must not be built. other: the rest.
   */
  readonly kind: "syntax" | "text" | "fatal" | "other";
  /** Where the quotation begins that runs into the mistake, if that is on an earlier line. */
  readonly opening?: number;
}
