import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Campaign } from "../../../core/campaign/Campaign.ts";
import type { Calendar } from "../../../core/campaign/dates.ts";
import { messageOf } from "../../../core/i18n/findings/FindingMessages.ts";
import type { Kit, Selection } from "../../../core/kit/buildKit.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { normaliseName } from "../../../core/text/folderName.ts";
import { visible } from "../../../core/text/visible.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { writeFolder } from "../../../deliver/writeFolder.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import type { FormatName } from "../../../export/formats/index.ts";
import { pictureFiles, picturePaths } from "../../../export/pictures.ts";
import { fileNames, type KitFilePlan, planFiles, renderFile } from "../../../export/renderFile.ts";
import type { CardDrawer } from "../../../picture/card/CardDrawer.ts";
import { drawCards } from "../../../picture/card/drawCards.ts";
import { findingMessages } from "../../languages/findingMessages.ts";
import { say } from "../../languages/say.ts";
import { foreignIn } from "../../options/foreignIn.ts";
import { Losses } from "../../terminal/Losses.ts";
import { PicturesLeftOut } from "../../terminal/PicturesLeftOut.ts";
import type { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";
import { Warnings } from "../../terminal/Warnings.ts";
import { FolderNames } from "./FolderNames.ts";
import { IdenticalTexts } from "./IdenticalTexts.ts";
import {
  addFailure,
  type Changes,
  type Failure,
  type MergeReport,
  newReport,
  summaryOf,
  tellReport,
} from "./MergeReport.ts";
import { fingerprintOf, hashesOf, writeJournal } from "./mergeState.ts";
import { kitIn, type OutputFolder, openOutput, partOf, removeOurs, type Shard } from "./outputFolder.ts";
import type { Recipient } from "./Recipient.ts";
import { buildRecipientKit, lostCharacter } from "./recipientKit.ts";
import { recipientLogo } from "./recipientLogo.ts";
import { unusedColumns } from "./unusedColumns.ts";

export interface Merge {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  readonly selection: Selection;
  readonly calendar: Calendar;
  /** What of the calendar the call set. */
  readonly setCalendar: object;
  /** The bytes of the campaign's pictures and logo. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Draws cards; undefined if the campaign has none. */
  readonly drawer: CardDrawer | undefined;
  readonly formats: readonly FormatName[];
  readonly formatOptions: FormatOptions;
  readonly output: string;
  /** The column that names the folders; undefined picks one. */
  readonly name: string | undefined;
  readonly resume: boolean;
  readonly shard: Shard | undefined;
  readonly version: string;
}

/** A run at work. */
interface Work {
  readonly merge: Merge;
  readonly output: OutputFolder;
  readonly report: MergeReport;
  readonly changes: Changes;
  readonly identical: IdenticalTexts;
  readonly warnings: Warnings;
  /** What posts lose in the files that this run wrote. */
  readonly lost: Losses;
  readonly without: PicturesLeftOut;
}

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
    identical: new IdenticalTexts(),
    warnings: new Warnings(),
    lost: new Losses(),
    without: new PicturesLeftOut(),
  };
}

async function finish(
  { merge, output, report, changes, identical, warnings, lost, without }: Work,
  names: FolderNames,
): Promise<void> {
  const stale = [...output.kits].filter(([key, { folder }]) => {
    return !names.has(key) && existsSync(join(output.path, folder));
  });
  changes.stale = stale.map(([, { folder }]) => folder);
  for (const [, { folder, fingerprint }] of stale) report.folders[folder] ??= fingerprint ?? "";
  report.shared = identical.shared();
  await writeFile(
    join(output.path, `merge-report${partOf(merge.shard)}.json`),
    `${JSON.stringify(report, undefined, 2)}\n`,
    { force: true, aside: output.unfinished },
  );
  output.close(true);
  warnings.tell();
  lost.tell();
  without.tell();
  tellReport(report, summaryOf(report, changes, merge), changes.stale);
}

async function mergeOne({ number, values, problem }: Recipient, name: string, work: Work): Promise<void> {
  const { merge, report } = work;
  const fail = (failure: Omit<Failure, "recipient" | "number">) =>
    addFailure(report, { recipient: name, number, ...failure });
  const why = problem ?? lostCharacter(values);
  if (why !== undefined) {
    fail({ message: why });
    return removeKit(name, work);
  }
  const explain = (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.problems) fail({ message: message.replaceAll("\n", "; ") });
    return removeKit(name, work);
  };
  let logo: ReadonlyMap<string, Uint8Array>;
  try {
    logo = await recipientLogo(merge.campaign, { ...merge.selection.values, ...values });
  } catch (error) {
    return explain(error);
  }
  const own = [...hashesOf(logo).values()];
  const fingerprint = fingerprintOf(work.output.run.fingerprint, Object.entries(values).sort(), ...own);
  const calendar = calendarFor(name, fingerprint, work);
  let kit: Kit;
  try {
    kit = buildRecipientKit(values, merge, calendar);
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
      message: messageOf(finding, findingMessages()),
    });
  }
  report.withheld += kit.withheld.length;
  if (kit.posts.length === 0) return removeKit(name, work);
  if (kitIn(work.output, name) === "foreign") {
    return fail({ message: say.merge.foreignFolder(join(merge.output, name)) });
  }
  const plan = { fingerprint, calendar, files: planKit(kit, calendar, merge) };
  let files: KitFiles | undefined;
  try {
    const known = logo.size === 0 ? merge.files : new Map([...merge.files, ...logo]);
    files = isUnchanged(name, kit, plan, known, work) ? undefined : await renderKit(kit, plan, known, work);
  } catch (error) {
    return explain(error);
  }
  const foreign = files && foreignIn(join(merge.output, name), files);
  if (foreign !== undefined) {
    return fail({
      message: say.merge.foreignFile(join(merge.output, name), foreign),
    });
  }
  report.kits++;
  report.posts += kit.posts.length;
  report.folders[name] = fingerprint;
  work.identical.add(kit, values);
  work.warnings.add(kit);
  if (files === undefined) work.changes.unchanged++;
  else writeKit(name, fingerprint, files, work);
}

/** The first run's calendar; today's for a kit that changes, because calendar programs take an event again only if it was exported later. */
function calendarFor(name: string, fingerprint: string, { merge, output }: Work): Calendar {
  const before = output.kits.get(normaliseName(name))?.fingerprint;
  return before === undefined || before === fingerprint ? output.run.calendar : merge.calendar;
}

type KitFiles = Map<string, string | Uint8Array>;

interface KitPlan {
  readonly fingerprint: string;
  readonly calendar: Calendar;
  readonly files: readonly KitFilePlan[];
}

function planKit(kit: Kit, calendar: Calendar, { formats }: Merge): readonly KitFilePlan[] {
  return formats.flatMap((format) => planFiles({ kit, calendar }, format));
}

/**
 * Whether an earlier run made the same kit, and all its files are still there.
 *
 * @param known - the bytes of the campaign's pictures, and of the recipient's logo
 */
function isUnchanged(
  name: string,
  kit: Kit,
  { fingerprint, files }: KitPlan,
  known: ReadonlyMap<string, Uint8Array>,
  { output }: Work,
): boolean {
  if (output.kits.get(normaliseName(name))?.fingerprint !== fingerprint) return false;
  const paths = [...files.map((file) => file.name), ...picturePaths(kit, known).keys()];
  return paths.every((path) => existsSync(join(output.path, name, path)));
}

/** @param known - the bytes of the campaign's pictures, and of the recipient's logo */
async function renderKit(
  kit: Kit,
  plan: KitPlan,
  known: ReadonlyMap<string, Uint8Array>,
  { merge, lost, without }: Work,
): Promise<KitFiles> {
  const files: KitFiles = new Map();
  const cards = merge.drawer && (await drawCards(kit.posts, known, merge.drawer));
  const pictures = cards === undefined ? known : new Map([...known, ...cards]);
  without.add({ kit, calendar: plan.calendar, files: pictures }, merge.formats.includes("html"));
  for (const { name, format, document } of plan.files) {
    const { content, losses } = await renderFile(
      { ...document, files: pictures },
      format,
      merge.formatOptions,
    );
    lost.add(fileNames(format), losses);
    files.set(name, content);
  }
  for (const [path, bytes] of pictureFiles(kit, pictures)) files.set(path, bytes);
  return files;
}

/** Writes a kit. The journal knows of it before and after. */
function writeKit(name: string, fingerprint: string, files: KitFiles, { output, changes }: Work): void {
  writeJournal(output.unfinished, { folder: name, fingerprint: undefined });
  writeFolder(join(output.path, name), files, { force: true, aside: output.unfinished });
  writeJournal(output.unfinished, { folder: name, fingerprint });
  changes.written++;
}

/** A recipient who gets no kit this time must not keep one with posts that are withheld now, or another's. */
function removeKit(name: string, { output, changes }: Work): void {
  if (removeOurs(output, name)) changes.removed++;
}
