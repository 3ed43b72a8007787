import type { Finding } from "../core/check/Finding.ts";
import type { CheckedFile } from "./Reporter.ts";

/** A list of findings, each with its place's keys beside its own; those that the campaign switched off with `off: true`. */
export default function json(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => [
    ...file.findings.map(findingToJson),
    ...(file.kit?.switchedOff ?? []).map((finding) => ({ ...findingToJson(finding), off: true })),
  ]);
  return JSON.stringify(findings, undefined, 2);
}

export function findingToJson({ place, end, fix, ...finding }: Finding): object {
  const { line: endLine, column: endColumn } = end;
  return { ...finding, ...place, endLine, endColumn, fixable: fix !== undefined };
}
