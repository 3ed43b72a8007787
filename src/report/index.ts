import type { ChalkInstance } from "chalk";
import type { Finding } from "../core/check/Finding.ts";
import type { Kit } from "../core/kit/buildKit.ts";
import { keysOf } from "../core/text/keysOf.ts";

/** A campaign file that was checked: its kit; none, where it could not be read, which its findings say why. */
export interface CheckedFile {
  readonly file: string;
  readonly kit: Kit | undefined;
  readonly findings: readonly Finding[];
}

/** What a reporter may use of the terminal and the files. */
export interface ReporterContext {
  readonly colours: ChalkInstance;
  /** How many columns the terminal has. */
  readonly width: number;
  /** A line of a file, from 1. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Renders findings; without a line feed at the end. */
export type Reporter = (files: readonly CheckedFile[], context: ReporterContext) => string;

interface ReporterModule {
  readonly default: Reporter;
}

/** The forms in which findings are reported, each loaded when it is used. */
export const reporters = {
  pretty: () => import("./pretty.ts"),
  compact: () => import("./compact.ts"),
  json: () => import("./json.ts"),
  github: () => import("./github.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
} satisfies { [name: string]: () => Promise<ReporterModule> };

export type ReporterName = keyof typeof reporters;

export const reporterNames = keysOf(reporters);
