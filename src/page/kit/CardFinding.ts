import type { Found, Note } from "../../core/check/Found.ts";
import { type Severity, severities } from "../../core/check/Rule.ts";

/** What a rule says of a card. */
export interface CardFinding {
  readonly severity: Severity;
  readonly note: Note;
}

/** What rules found, without what the campaign has switched off. */
export function toCardFindings(found: readonly Found[]): readonly CardFinding[] {
  return found.flatMap(({ severity, note }): CardFinding[] => {
    // The page has a better copy, unless the post is withheld for the original.
    const isSilent = severity === "off" || (note.isForAuthor && severity !== "error");
    return isSilent ? [] : [{ severity, note }];
  });
}

/** The worst first. */
export function bySeverity(findings: readonly CardFinding[]): readonly CardFinding[] {
  return findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}

export function isReady(findings: readonly CardFinding[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
