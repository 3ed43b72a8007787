import type { ChalkInstance } from "chalk";
import type { Finding } from "../core/check/Finding.ts";
import type { FindingMessages } from "../core/i18n/findings/FindingMessages.ts";
import type { TerminalMessages } from "../core/i18n/terminal/TerminalMessages.ts";
import type { Kit } from "../core/kit/buildKit.ts";

/** A campaign file that was checked. It has no kit if it could not be read; its findings say why. */
export interface CheckedFile {
  readonly file: string;
  readonly kit: Kit | undefined;
  readonly findings: readonly Finding[];
}

/** What a reporter may use: the words of findings, the terminal and the lines of files. */
export interface ReporterContext {
  readonly messages: FindingMessages;
  /** What reports say beside the findings. */
  readonly words: TerminalMessages["report"];
  readonly colours: ChalkInstance;
  /** How many columns the terminal has. */
  readonly width: number;
  /** A line of a file, from 1. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Renders findings, without a line feed at the end. */
export type Reporter = (files: readonly CheckedFile[], context: ReporterContext) => string;
