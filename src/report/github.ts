import type { Finding, Severity } from "../core/check/Finding.ts";
import { contextOf } from "./context.ts";
import type { CheckedFile } from "./Reporter.ts";
import { summarise } from "./summary.ts";

const LEVELS = { error: "error", warning: "warning", info: "notice" } as const satisfies {
  [severity in Severity]: string;
};

/**
 * Workflow commands, of which GitHub Actions makes annotations.
 *
 * Source: docs.github.com, "Workflow commands for GitHub Actions"; actions/toolkit, packages/core/src/command.ts.
 */
export default function github(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ findings }) => findings.map(annotate));
  return [...lines, summarise(files)].join("\n");
}

function annotate(finding: Finding): string {
  const { rule, severity, message, reason, place, end } = finding;
  const about = contextOf(finding);
  const properties = {
    file: place.file,
    line: place.line,
    endLine: end.line,
    col: place.column,
    endColumn: end.column,
    title: `${rule}${about === "" ? "" : ` (${about})`}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = reason === undefined ? message : `${message} (${severity} because: ${reason})`;
  return `::${LEVELS[severity]} ${list.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
