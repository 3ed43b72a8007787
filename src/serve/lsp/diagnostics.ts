import { basename } from "node:path";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../core/check/Finding.ts";
import type { Severity } from "../../core/check/Rule.ts";
import { type FindingMessages, messageOf } from "../../core/i18n/findings/FindingMessages.ts";
import { formatPlace } from "../../core/source/Place.ts";
import { where } from "../../report/context.ts";
import { type Analysis, pathOf } from "./analyse.ts";
import { Ranges } from "./Ranges.ts";

const SEVERITIES: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of a document as an editor shows them. */
export function toDiagnostics(
  document: TextDocument,
  { findings }: Analysis,
  words: FindingMessages,
): Diagnostic[] {
  const ranges = new Ranges(document);
  return findings.map((finding) => toDiagnostic(finding, ranges, pathOf(document), words));
}

/** A finding as an editor shows it. What is wrong in another file that the campaign names is shown where it is named. */
export function toDiagnostic(
  finding: Finding,
  ranges: Ranges,
  path: string,
  words: FindingMessages,
): Diagnostic {
  const { place, rule, severity } = finding;
  const isHere = place.file === path;
  const about = where(finding);
  const message = `${isHere ? "" : `${formatPlace(place)}  `}${messageOf(finding, words)}${about === "" ? "" : ` (${about})`}`;
  return {
    range: isHere ? ranges.of(finding) : ranges.ofText(basename(place.file)),
    severity: SEVERITIES[severity],
    source: "bluehart",
    code: rule,
    message,
  };
}
