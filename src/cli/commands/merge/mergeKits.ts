import { existsSync } from "node:fs";
import { join } from "node:path";
import { visible } from "../../../core/text/visible.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { checkOutput } from "../../options/filesRead.ts";
import { Losses } from "../../terminal/Losses.ts";
import { PicturesLeftOut } from "../../terminal/PicturesLeftOut.ts";
import type { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";
import { Warnings } from "../../terminal/Warnings.ts";
import { FolderNames } from "./FolderNames.ts";
import { IdenticalRows } from "./IdenticalRows.ts";
import { IdenticalTexts } from "./IdenticalTexts.ts";
import { newReport, summaryOf, tellReport } from "./MergeReport.ts";
import { mergeOne } from "./mergeOne.ts";
import { fingerprintOf, hashesOf } from "./mergeState.ts";
import { openOutput, partOf } from "./outputFolder.ts";
import type { Recipient } from "./Recipient.ts";
import { unusedColumns } from "./unusedColumns.ts";
import type { Merge, Work } from "./Work.ts";

/**
 * Writes one kit per recipient, each whole or not at all, and a report. Returns whether something failed.
 *
 * @throws UserError if the folder is not empty and is not to be resumed, or cannot be written.
 */
export async function mergeKits(
  recipients: AsyncIterable<Recipient>,
  merge: Merge,
  progress: Progress,
  isInterrupted: () => boolean,
): Promise<boolean> {
  const names = new FolderNames(merge.name);
  const { shard } = merge;
  let work: Work | undefined;
  try {
    for await (const recipient of recipients) {
      if (isInterrupted()) return true;
      const name = names.nameOf(recipient);
      // The first recipient comes before the folder, so that a wrong call or list leaves nothing behind.
      if (work === undefined) {
        work = begin(merge);
        const unused = unusedColumns(recipient.values, merge.campaign, merge.name);
        if (unused !== undefined) tell(visible(unused));
      }
      if (shard !== undefined && recipient.number % shard.count !== shard.index % shard.count) continue;
      work.rows.add(recipient, name);
      await mergeOne(recipient, name, work);
      progress.show(recipient.number);
    }
    if (isInterrupted()) return true;
    work ??= begin(merge);
    progress.end();
    await finish(work, names);
    return work.report.failures > 0;
  } catch (error) {
    work?.output.close(false);
    throw error;
  } finally {
    progress.end();
    if (isInterrupted()) work?.output.close(false);
  }
}

function begin(merge: Merge): Work {
  checkOutput(reportOf(merge), merge.read);
  const { campaign, platforms, selection, files, formats, formatOptions, version, name, calendar } = merge;
  const options = [formats, formatOptions, merge.setCalendar, name];
  const input = [campaign, platforms, selection, hashesOf(files), ...options];
  const fingerprint = fingerprintOf(version, ...input);
  const output = openOutput(merge.output, merge, { version, fingerprint, calendar });
  const report = newReport(output.run);
  const changes = { written: 0, unchanged: 0, removed: 0, stale: [] };
  return {
    merge,
    output,
    report,
    changes,
    files: new Set(),
    identical: new IdenticalTexts(),
    rows: new IdenticalRows(),
    warnings: new Warnings(),
    lost: new Losses(),
    without: new PicturesLeftOut(),
  };
}

/** The path of the file that says what a run did. */
function reportOf({ output, shard }: Merge): string {
  return join(output, `merge-report${partOf(shard)}.json`);
}

async function finish(
  { merge, output, report, changes, files, identical, rows, warnings, lost, without }: Work,
  names: FolderNames,
): Promise<void> {
  const stale = [...output.kits].filter(([key, { folder }]) => {
    return !names.has(key) && existsSync(join(output.path, folder));
  });
  changes.stale = stale.map(([, { folder }]) => folder);
  for (const [, { folder, fingerprint }] of stale) report.folders[folder] ??= fingerprint ?? "";
  report.shared = identical.shared();
  // A kit that this run did not make has the files that earlier runs gave it.
  const isMixed = Object.keys(report.folders).length > report.kits;
  report.files = [...new Set([...files, ...(isMixed ? output.files : [])])];
  await writeFile(reportOf(merge), `${JSON.stringify(report, undefined, 2)}\n`, {
    force: true,
    aside: output.unfinished,
  });
  output.close(true);
  rows.tell();
  warnings.tell();
  lost.tell();
  without.tell();
  tellReport(report, summaryOf(report, changes, merge), changes.stale);
}
