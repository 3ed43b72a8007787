import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { cannotRead } from "../../../core/source/systemReason.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { readFile } from "../../../files/readFile.ts";
import { say } from "../../languages/say.ts";
import { joinShared } from "./IdenticalTexts.ts";
import { type Failure, type MergeReport, MOST_FAILURES, tellReport } from "./MergeReport.ts";
import { runOf, UNFINISHED } from "./mergeState.ts";
import type { Shard } from "./outputFolder.ts";

/** `merge-report-2-of-8.json`. */
const SHARD_REPORT = /^merge-report-(\d+)-of-(\d+)\.json$/;

/** The largest report that is read, in bytes: one of 500,000 kits has 40 MB. */
const LARGEST_REPORT = 200 * 1024 * 1024;

const count = z.int().check(z.nonnegative());

/** What a report has to hold to be joined. */
const reportSchema = z.object({
  kits: count,
  posts: count,
  withheld: count,
  findings: z.object({ error: count, warning: count, info: count }),
  failures: count,
  failed: z.array(
    z.object({
      recipient: z.string(),
      number: count,
      post: z.optional(z.string()),
      platform: z.optional(z.string()),
      language: z.optional(z.string()),
      message: z.string(),
    }),
  ),
  shared: z.object({
    column: z.optional(z.string()),
    posts: z.array(
      z.object({
        post: z.string(),
        platform: z.string(),
        language: z.string(),
        text: z.string(),
        recipients: count,
        isSame: z.boolean(),
      }),
    ),
  }),
  run: z.unknown(),
  folders: z.record(z.string(), z.string()),
  files: z.array(z.string()),
});

/**
 * Puts merge-report.json in the place of the shards' reports in a folder, and says what the shards did together. Returns whether a post
 * of theirs failed.
 *
 * @throws UserError if a shard has not ended, its report is missing or broken, if they are not of one run, or if the disk refuses
 * (exit code 3).
 */
export async function joinReports(output: string): Promise<boolean> {
  const shards = shardReports(output);
  const reports = shards.map(({ name }) => readReport(join(output, name)));
  const [first] = reports;
  const other = shards.find((_, index) => reports[index]?.run.fingerprint !== first?.run.fingerprint);
  if (other !== undefined) {
    throw new UserError(say.merge.otherRun(other.name, shards[0]?.name ?? ""));
  }
  const report = joinAll(reports);
  await writeFile(join(output, "merge-report.json"), `${JSON.stringify(report, undefined, 2)}\n`, {
    force: true,
  });
  for (const { name } of shards) rmSync(join(output, name));
  tellReport(report, say.merge.joined(shards.length, output, report.kits, report.posts));
  return report.failures > 0;
}

interface ShardReport extends Shard {
  readonly name: string;
}

/** @throws UserError unless there is a report of every shard, and none is at work. */
function shardReports(output: string): readonly ShardReport[] {
  const names = namesIn(output);
  const shards = names
    .flatMap((name): ShardReport[] => {
      const [, index, count] = SHARD_REPORT.exec(name) ?? [];
      return index === undefined ? [] : [{ name, index: Number(index), count: Number(count) }];
    })
    .sort((one, other) => one.index - other.index);
  const [first] = shards;
  if (first === undefined) {
    throw new UserError(say.merge.noReports(output));
  }
  const other = shards.find(({ count }) => count !== first.count);
  if (other !== undefined) {
    throw new UserError(say.merge.twoRuns(first.name, other.name));
  }
  const unfinished = names.find((name) => name.startsWith(UNFINISHED));
  if (unfinished !== undefined) {
    const part = unfinished.slice(UNFINISHED.length + 1).replace("-of-", "/");
    throw new UserError(say.merge.unfinishedShard(part));
  }
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: first.count }, (_, index) => index + 1).filter(
    (index) => !there.has(index),
  );
  if (missing.length > 0) {
    const some = missing.slice(0, 5).map((index) => `${index}/${first.count}`);
    const [next = ""] = some;
    throw new UserError(say.merge.noShardReport(some.join(", "), missing.length - some.length, next));
  }
  return shards;
}

function namesIn(output: string): readonly string[] {
  try {
    return readdirSync(output);
  } catch (error) {
    throw cannotRead(output, error);
  }
}

function readReport(file: string): MergeReport {
  const bytes = readFile(file, LARGEST_REPORT);
  try {
    const report = z.parse(reportSchema, JSON.parse(new TextDecoder().decode(bytes)));
    const run = runOf(report.run);
    if (run !== undefined) return { ...report, run };
  } catch {
    // The same as a report of something else.
  }
  throw new UserError(say.merge.noReport(file));
}

function joinAll(reports: readonly MergeReport[]): MergeReport {
  const sum = (number: (report: MergeReport) => number) =>
    reports.reduce((total, report) => total + number(report), 0);
  const [first] = reports;
  if (first === undefined) throw new RangeError("no reports to join");
  const failed = reports.flatMap((report): readonly Failure[] => report.failed);
  return {
    kits: sum(({ kits }) => kits),
    posts: sum(({ posts }) => posts),
    withheld: sum(({ withheld }) => withheld),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
    failures: sum(({ failures }) => failures),
    // In the order of the list, as one run has them.
    failed: failed.sort((one, other) => one.number - other.number).slice(0, MOST_FAILURES),
    shared: joinShared(reports.map(({ shared }) => shared)),
    run: first.run,
    folders: Object.assign({}, ...reports.map(({ folders }) => folders)),
    files: [...new Set(reports.flatMap(({ files }) => files))],
  };
}
