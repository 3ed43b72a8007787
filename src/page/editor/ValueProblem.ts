import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { Path } from "../../core/source/SourceText.ts";
import { UserError } from "../../core/source/UserError.ts";
import { spotOf } from "../../core/source/valueSource.ts";
import type { Misread } from "./Misread.ts";
import { misreadsAt } from "./moment.ts";

/** Why a value makes no campaign. The path of one in a post begins with `posts` and some number. */
export interface ValueProblem {
  readonly path: Path;
  readonly message: Said;
  /** Why what was typed there is not understood, which says it better. */
  readonly misread?: Misread;
}

/** Why a value makes no campaign, by the error that reading it threw. Any other error is thrown again. */
export function problemsOf(error: unknown, value: unknown): ValueProblem[] {
  if (!(error instanceof UserError)) throw error;
  return error.problems.flatMap(({ place, message }): ValueProblem[] => {
    const path = place === undefined ? [] : spotOf(place).path;
    const misreads = misreadsAt(path, valueAt(value, path));
    if (misreads.length === 0) return [{ path, message }];
    return misreads.map((misread) => ({ path, message, misread }));
  });
}
