import type { ChalkInstance } from "chalk";
import type { Finding, Severity } from "../core/check/Finding.ts";
import { formatPlace } from "../core/source/Place.ts";
import { visible } from "../core/text/visible.ts";
import { contextOf } from "./context.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";
import { summarise } from "./summary.ts";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const satisfies {
  [severity in Severity]: string;
};

/** A line a finding, and a count at the end. */
export default function compact(files: readonly CheckedFile[], { colours }: ReporterContext): string {
  const lines = files.flatMap(({ findings, kit }) => [
    ...findings.map((finding) => formatFinding(finding, colours)),
    ...(kit?.switchedOff ?? []).map((finding) => formatSwitchedOff(finding, colours)),
  ]);
  return [...lines, colours.bold(summarise(files))].join("\n");
}

/** `file:line:column  error  length  what is wrong  (post; language; platforms)` */
export function formatFinding(finding: Finding, colours: ChalkInstance): string {
  const about = contextOf(finding);
  const context = about === "" ? "" : `  ${colours.dim(`(${visible(about)})`)}`;
  return `${visible(formatPlace(finding.place))}  ${formatWhat(finding, colours)}${context}`;
}

/** `error  length  what is wrong` */
export function formatWhat({ severity, rule, message, reason }: Finding, colours: ChalkInstance): string {
  const why = reason === undefined ? "" : ` (${severity} because: ${reason})`;
  return `${colours[COLOURS[severity]](severity)}  ${colours.bold(rule)}  ${visible(message)}${visible(why)}`;
}

/** `file:line:column  off  fold  because: everybody knows the number  (post; language; platforms)` */
export function formatSwitchedOff(finding: Finding, colours: ChalkInstance): string {
  const { place, rule, reason = "" } = finding;
  return colours.dim(
    `${visible(formatPlace(place))}  off  ${rule}  because: ${visible(reason)}  (${visible(contextOf(finding))})`,
  );
}
