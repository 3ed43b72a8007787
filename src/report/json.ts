import type { Finding } from "../core/check/Finding.ts";
import { en } from "../core/i18n/findings/en.ts";
import { messageOf } from "../core/i18n/findings/FindingMessages.ts";
import type { CheckedFile } from "./Reporter.ts";

/** A list of findings, each with its place's keys beside its own; those that the campaign switched off with `off: true`. */
export default function json(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => [
    ...file.findings.map(findingToJson),
    ...(file.kit?.switchedOff ?? []).map((finding) => ({ ...findingToJson(finding), off: true })),
  ]);
  return JSON.stringify(findings, undefined, 2);
}

/** A finding as programs get it: its message is in English, whatever language the terminal speaks. */
export function findingToJson(finding: Finding): object {
  const { rule, severity, place, end, fix, params: _, ...concern } = finding;
  const { file, line, column } = place;
  const { line: endLine, column: endColumn } = end;
  return {
    rule,
    severity,
    message: messageOf(finding, en),
    ...concern,
    file,
    line,
    column,
    endLine,
    endColumn,
    fixable: fix !== undefined,
  };
}
