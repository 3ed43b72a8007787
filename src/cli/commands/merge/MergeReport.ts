import { plural } from "../../../core/text/plural.ts";
import { visible } from "../../../core/text/visible.ts";
import { tell } from "../../terminal/print.ts";
import type { Run } from "./mergeState.ts";

/** Something that kept a recipient's post, or the whole kit, from being handed over. */
export interface Failure {
  readonly recipient: string;
  readonly number: number;
  readonly post?: string;
  readonly platform?: string;
  readonly language?: string;
  readonly message: string;
}

/** The content of merge-report.json. */
export interface MergeReport {
  kits: number;
  posts: number;
  withheld: number;
  readonly findings: { error: number; warning: number; info: number };
  failures: number;
  /** The first of them. */
  readonly failed: Failure[];
  /** For --resume: what the kits were made from. */
  readonly run: Run;
  /** For --resume: the fingerprint of each kit, by its folder. */
  readonly folders: { [folder: string]: string };
}

/** How many failures are listed; a list that grows with the recipients would fill the memory. */
const MOST_FAILURES = 1000;

export function newReport(run: Run): MergeReport {
  const findings = { error: 0, warning: 0, info: 0 };
  return { kits: 0, posts: 0, withheld: 0, findings, failures: 0, failed: [], run, folders: {} };
}

export function addFailure(report: MergeReport, failure: Failure): void {
  report.failures++;
  if (report.failed.length < MOST_FAILURES) report.failed.push(failure);
}

/** How many kits this run wrote, left as they were and removed, and the folders of recipients who left the list. */
export interface Changes {
  written: number;
  unchanged: number;
  removed: number;
  stale: readonly string[];
}

export function tellReport(
  { posts, withheld, findings, failures, failed }: MergeReport,
  { written, unchanged, removed, stale }: Changes,
  { output, resume }: { readonly output: string; readonly resume: boolean },
): void {
  for (const { recipient, number, post, platform, language, message } of failed) {
    const where = [post, platform, language].filter((part) => part !== undefined).join("; ");
    tell(visible(`${recipient} (${number})  error  ${message}${where === "" ? "" : `  (${where})`}`));
  }
  if (failures > failed.length) tell(`... and ${failures - failed.length} more`);
  if (stale.length > 0) {
    const names = stale.length > 5 ? [...stale.slice(0, 5), "..."] : stale;
    tell(
      visible(
        `${plural(stale.length, "kit")} of recipients who are not in this list left as they were: ${names.join(", ")}`,
      ),
    );
  }
  const found = `${plural(findings.error, "error")}, ${plural(findings.warning, "warning")}, ${plural(findings.info, "note")}`;
  const gone = removed > 0 ? `, ${removed} removed` : "";
  const kits = resume
    ? `Kits in ${output}: ${written} written, ${unchanged} unchanged${gone}, with ${plural(posts, "post")}`
    : `Wrote ${plural(written, "kit")} with ${plural(posts, "post")} to ${output}`;
  tell(visible(`${kits}; ${withheld} posts withheld; findings: ${found}.`));
}
