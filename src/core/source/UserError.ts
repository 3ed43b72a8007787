import type { Said } from "../i18n/problems/Sentence.ts";
import { formatPlace, type Place } from "./Place.ts";

/** One thing that is wrong with a call or with a file it names. */
export interface Problem {
  readonly message: Said;
  readonly place?: Place | undefined;
  /** Whether `check --fix` repairs it. */
  readonly fixable?: boolean;
}

/** 2: the call, or a file it names, is wrong. 3: this machine cannot do it. */
export type ErrorCode = 2 | 3;

/** A mistake of the user, or a problem of the user's machine, as opposed to a bug. Lists every problem, not just the first. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ErrorCode;

  constructor(problems: Said | readonly Problem[], exitCode: ErrorCode = 2) {
    const list = isList(problems) ? problems : [{ message: problems }];
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
    this.exitCode = exitCode;
  }
}

function formatProblem({ place, message }: Problem): string {
  return place === undefined ? String(message) : `${formatPlace(place)}  ${message}`;
}

function isList(problems: Said | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}
