import { severities } from "../../../core/check/Rule.ts";
import { visible } from "../../../core/text/visible.ts";
import { say } from "../../languages/say.ts";
import { tell } from "../../terminal/print.ts";
import { identicalMessage, type SharedPosts } from "./IdenticalTexts.ts";
import type { Run } from "./mergeState.ts";

/** Something that kept a recipient's post, or the whole kit, from being handed over. */
export interface Failure {
  readonly recipient: string;
  readonly number: number;
  readonly post?: string | undefined;
  readonly platform?: string | undefined;
  readonly language?: string | undefined;
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
  /** For --join: whether recipients of other shards post the same. */
  shared: SharedPosts;
  /** For --resume: what the kits were made from. */
  readonly run: Run;
  /** For --resume: the fingerprint of each kit, by its folder. */
  readonly folders: { [folder: string]: string };
  /** For --resume: the paths that files have in the kits. */
  files: readonly string[];
}

/** How many failures are listed, at most; a list that grows with the recipients would fill the memory. */
export const MOST_FAILURES = 1000;

export function newReport(run: Run): MergeReport {
  const findings = { error: 0, warning: 0, info: 0 };
  const shared = { posts: [] };
  return {
    kits: 0,
    posts: 0,
    withheld: 0,
    findings,
    failures: 0,
    failed: [],
    shared,
    run,
    folders: {},
    files: [],
  };
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

/** Says which posts failed, then what a run did, in `summary`, and what is to be known of all kits. */
export function tellReport(
  { withheld, findings, failures, failed, shared }: MergeReport,
  summary: string,
  stale: readonly string[] = [],
): void {
  for (const { recipient, number, post, platform, language, message } of failed) {
    const where = [post, platform, language].filter((part) => part !== undefined).join("; ");
    tell(
      visible(
        `${recipient} (${number})  ${say.report.severities.error}  ${message}${where === "" ? "" : `  (${where})`}`,
      ),
    );
  }
  if (failures > failed.length) tell(say.merge.moreFailures(failures - failed.length));
  if (stale.length > 0) {
    const names = stale.length > 5 ? [...stale.slice(0, 5), "..."] : stale;
    tell(visible(say.merge.stale(stale.length, names.join(", "))));
  }
  const { found } = say.report;
  const counted = severities.map((severity) => found[severity](findings[severity])).join(", ");
  tell(visible(say.merge.end(summary, withheld, counted)));
  const identical = identicalMessage(shared);
  if (identical !== undefined) tell(visible(identical));
}

/** What a run did, in a line. */
export function summaryOf(
  { posts }: MergeReport,
  { written, unchanged, removed }: Changes,
  { output, resume }: { readonly output: string; readonly resume: boolean },
): string {
  return resume
    ? say.merge.resumed(output, written, unchanged, removed, posts)
    : say.merge.wrote(written, posts, output);
}
