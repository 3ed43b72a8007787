import { join } from "node:path";
import type { Campaign } from "../../../core/campaign/Campaign.ts";
import type { Calendar } from "../../../core/campaign/dates.ts";
import { severities } from "../../../core/check/Rule.ts";
import type { SetValues } from "../../../core/compose/fillCampaign.ts";
import { en } from "../../../core/i18n/findings/en.ts";
import { messageOf } from "../../../core/i18n/findings/FindingMessages.ts";
import { buildKit, type Kit, type Selection } from "../../../core/kit/buildKit.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { folderName, normaliseName } from "../../../core/text/folderName.ts";
import { visible } from "../../../core/text/visible.ts";
import { isFolder } from "../../../deliver/makeFolder.ts";
import { createStaging, removeStaging } from "../../../deliver/stagingFolder.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { writeFolder } from "../../../deliver/writeFolder.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { type FormatName, formatOf } from "../../../export/formats/index.ts";
import { planFiles, renderFile } from "../../../export/renderFile.ts";
import { Losses } from "../../terminal/Losses.ts";
import type { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";
import type { Recipient } from "./readRecipients.ts";

/** Every n-th recipient, so that n machines share the work. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Merge {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  readonly selection: Selection;
  readonly calendar: Calendar;
  /** The bytes of the campaign's pictures and logo. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly formats: readonly FormatName[];
  readonly formatOptions: FormatOptions;
  readonly output: string;
  /** The column that names the folders; undefined picks one. */
  readonly name: string | undefined;
  readonly resume: boolean;
  readonly shard: Shard | undefined;
}

/** Why a recipient, or one of its posts, was not handed over. */
interface Failure {
  readonly recipient: string;
  readonly number: number;
  readonly post?: string;
  readonly platform?: string;
  readonly language?: string;
  readonly message: string;
}

/** The content of merge-report.json. */
interface MergeReport {
  kits: number;
  posts: number;
  withheld: number;
  readonly findings: { error: number; warning: number; info: number };
  failures: number;
  /** The first MOST_FAILURES of them. */
  readonly failed: Failure[];
}

/** Caps the failures that are listed, so that memory does not grow with the recipients. */
const MOST_FAILURES = 1000;

/** The columns that name a folder by default; without them, the first column does. */
const NAMES = ["folder", "name", "municipality"];

/**
 * Writes one kit per recipient, each whole or not at all, and a report on all of them. Returns whether anything failed.
 *
 * @throws UserError if the folder is not empty and the run resumes none, or if the disk refuses.
 */
export async function mergeKits(
  recipients: AsyncIterable<Recipient>,
  merge: Merge,
  progress: Progress,
  isInterrupted: () => boolean,
): Promise<boolean> {
  const { shard } = merge;
  const staging = createStaging(merge.output, {
    suffix: partOf(shard),
    mayHoldFiles: merge.resume || shard !== undefined,
    hint: "; finish an interrupted run with --resume, or choose another folder",
  });
  const report: MergeReport = {
    kits: 0,
    posts: 0,
    withheld: 0,
    findings: { error: 0, warning: 0, info: 0 },
    failures: 0,
    failed: [],
  };
  const taken = new Set<string>();
  const lost = new Losses();
  try {
    for await (const recipient of recipients) {
      if (isInterrupted()) return true;
      const name = nameFolder(recipient, merge.name, taken);
      if (shard !== undefined && recipient.number % shard.count !== shard.index % shard.count) continue;
      await mergeOne(recipient, name, merge, staging, report, lost);
      progress.show(recipient.number);
    }
  } finally {
    progress.end();
  }
  removeStaging(staging);
  await writeFile(
    join(merge.output, `merge-report${partOf(shard)}.json`),
    `${JSON.stringify(report, undefined, 2)}\n`,
    { force: true },
  );
  lost.tell();
  tellReport(report, merge.output);
  return report.failures > 0;
}

/** The part of a file's name that keeps the shards' files apart. */
function partOf(shard: Shard | undefined): string {
  return shard === undefined ? "" : `-${shard.index}-of-${shard.count}`;
}

/** A folder's name that is unique on every file system. A recipient gets the same one in every run. */
function nameFolder({ number, values }: Recipient, column: string | undefined, taken: Set<string>): string {
  const chosen = column ?? NAMES.find((name) => Object.hasOwn(values, name)) ?? Object.keys(values)[0] ?? "";
  const named =
    folderName(Object.hasOwn(values, chosen) ? (values[chosen] ?? "") : "") || `recipient-${number}`;
  const wanted = /^merge-report/i.test(named) ? `kit-${named}` : named;
  let name = wanted;
  for (let count = 2; taken.has(normaliseName(name)); count++) name = `${wanted}-${count}`;
  taken.add(normaliseName(name));
  return name;
}

async function mergeOne(
  { number, values, problem }: Recipient,
  name: string,
  merge: Merge,
  staging: string,
  report: MergeReport,
  lost: Losses,
): Promise<void> {
  const fail = (failure: Omit<Failure, "recipient" | "number">) => {
    report.failures++;
    if (report.failed.length < MOST_FAILURES) report.failed.push({ recipient: name, number, ...failure });
  };
  if (problem !== undefined) return fail({ message: problem });
  const explain = (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.problems) fail({ message: message.split("\n")[0] ?? message });
  };
  let kit: Kit;
  try {
    kit = buildFor(values, merge);
  } catch (error) {
    return explain(error);
  }
  for (const finding of kit.findings) {
    report.findings[finding.severity]++;
    if (finding.severity !== "error") continue;
    const { posts, platforms, languages } = finding;
    fail({
      post: posts.join(", "),
      platform: platforms.join(", "),
      language: languages.join(", "),
      message: messageOf(finding, en),
    });
  }
  report.withheld += kit.withheld.length;
  if (kit.posts.length === 0) return;
  const folder = join(merge.output, name);
  // Kits are moved there once they are whole, so an existing folder needs no second look.
  const isWritten = merge.resume && isFolder(folder);
  let rendered: Awaited<ReturnType<typeof renderAll>> = [];
  try {
    if (!isWritten) rendered = await renderAll(kit, merge);
  } catch (error) {
    return explain(error);
  }
  report.kits++;
  report.posts += kit.posts.length;
  if (isWritten) return;
  for (const { file, losses } of rendered) lost.add(file, losses);
  const files = new Map(rendered.map(({ name, content }) => [name, content]));
  writeFolder(folder, files, { force: false, hint: "; --resume skips it", aside: staging });
}

async function renderAll(kit: Kit, { calendar, files, formats, formatOptions }: Merge) {
  const rendered = [];
  for (const format of formats) {
    const { file } = formatOf(format);
    for (const { name, document } of planFiles({ kit, calendar, files }, format)) {
      rendered.push({ name, file, ...(await renderFile(document, format, formatOptions)) });
    }
  }
  return rendered;
}

function buildFor(values: SetValues, { campaign, platforms, selection }: Merge): Kit {
  const languages = Object.hasOwn(values, "language") ? (values.language ?? "").split(/[\s,;/]+/) : [];
  const named = languages.filter((language) => language !== "");
  return buildKit(campaign, platforms, {
    ...selection,
    ...(named.length > 0 && { languages: named }),
    values: { ...selection.values, ...values },
  });
}

function tellReport(
  { kits, posts, withheld, findings, failures, failed }: MergeReport,
  output: string,
): void {
  for (const { recipient, number, post, platform, language, message } of failed) {
    const where = [post, platform, language].filter((part) => part !== undefined).join("; ");
    tell(visible(`${recipient} (${number})  error  ${message}${where === "" ? "" : `  (${where})`}`));
  }
  if (failures > failed.length) tell(`... and ${failures - failed.length} more`);
  const found = severities.map((severity) => `${findings[severity]} ${severity}`).join(", ");
  tell(
    visible(
      `Wrote ${kits} kits with ${posts} posts to ${output}; ${withheld} posts withheld; findings: ${found}.`,
    ),
  );
}
