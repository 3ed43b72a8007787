import type { ChalkInstance } from "chalk";
import type { Finding } from "../core/check/Finding.ts";
import type { Kit } from "../core/kit/buildKit.ts";

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
