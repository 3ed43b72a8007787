import type { Finding } from "../core/check/Finding.ts";
import type { Severity } from "../core/check/Rule.ts";
import { type FindingMessages, messageOf } from "../core/i18n/findings/FindingMessages.ts";
import { contextOf } from "./context.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";
import { summarise } from "./summary.ts";

const LEVELS = { error: "error", warning: "warning", info: "notice" } as const satisfies {
  [severity in Severity]: string;
};

/**
 * Workflow commands, which GitHub Actions shows as annotations.
 *
 * Source: docs.github.com, "Workflow commands for GitHub Actions"; actions/toolkit, packages/core/src/command.ts.
 */
export default function github(files: readonly CheckedFile[], { messages, words }: ReporterContext): string {
  const lines = files.flatMap(({ findings }) =>
    findings.map((finding) => annotate(finding, messages, words)),
  );
  return [...lines, summarise(files, words)].join("\n");
}

function annotate(finding: Finding, messages: FindingMessages, words: ReporterContext["words"]): string {
  const { rule, severity, reason, place, end } = finding;
  const message = messageOf(finding, messages);
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
  const text =
    reason === undefined ? message : `${message} (${words.because(words.severities[severity], reason)})`;
  return `::${LEVELS[severity]} ${list.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
