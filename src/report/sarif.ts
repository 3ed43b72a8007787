import type { Finding, Severity } from "../core/check/Finding.ts";
import { contextOf } from "./context.ts";
import type { CheckedFile } from "./Reporter.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies {
  [severity in Severity]: string;
};

/** SARIF 2.1.0, which code scanners and editors read. Source: OASIS, sarif-v2.1.0. */
export default function sarif(files: readonly CheckedFile[]): string {
  const found = files.flatMap(({ findings }) => findings.map((finding) => toResult(finding)));
  const off = files.flatMap(({ kit }) =>
    (kit?.switchedOff ?? []).map((finding) => ({
      ...toResult(finding),
      suppressions: [{ kind: "inSource", justification: finding.reason }],
    })),
  );
  const results = [...found, ...off];
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "bluehart", rules } }, columnKind: "utf16CodeUnits", results }],
  };
  return JSON.stringify(log, undefined, 2);
}

function toResult(finding: Finding) {
  const { rule, severity, message, place, end, reason } = finding;
  const about = contextOf(finding);
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: about === "" ? message : `${message} (${about})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split(/[\\/]/).map(encodeURIComponent).join("/") },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    ...(reason !== undefined && { properties: { reason } }),
  };
}
