import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "../../../core/campaign/dates.ts";
import { messageOf } from "../../../core/i18n/findings/FindingMessages.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { normaliseName } from "../../../core/text/folderName.ts";
import { writeFolder } from "../../../deliver/writeFolder.ts";
import { pictureFiles, picturePaths } from "../../../export/pictures.ts";
import { fileNames, type KitFilePlan, planFiles, renderFile } from "../../../export/renderFile.ts";
import { drawCards } from "../../../picture/card/drawCards.ts";
import { findingMessages } from "../../languages/findingMessages.ts";
import { say, word } from "../../languages/say.ts";
import { foreignIn } from "../../options/foreignIn.ts";
import { cellMessage } from "./cellMessage.ts";
import { addFailure, type Failure } from "./MergeReport.ts";
import { fingerprintOf, hashesOf, writeJournal } from "./mergeState.ts";
import { kitIn, removeOurs } from "./outputFolder.ts";
import type { Recipient } from "./Recipient.ts";
import { brokenValue, buildRecipientKit } from "./recipientKit.ts";
import { recipientLogo } from "./recipientLogo.ts";
import type { Merge, Work } from "./Work.ts";

/** Writes the kit of one recipient, or reports why there is none. */
export async function mergeOne(recipient: Recipient, name: string, work: Work): Promise<void> {
  const { number, values, problem } = recipient;
  const { merge, report } = work;
  const fail = (failure: Omit<Failure, "recipient" | "number">) =>
    addFailure(report, { recipient: name, number, ...failure });
  const why = problem ?? brokenValue(values);
  if (why !== undefined) {
    fail({ message: why });
    return removeKit(name, number, work);
  }
  const explain = (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.problems) fail({ message: word(message).replaceAll("\n", "; ") });
    return removeKit(name, number, work);
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
      message: cellMessage(finding, recipient, merge.list) ?? messageOf(finding, findingMessages()),
    });
  }
  report.withheld += kit.withheld.length;
  if (kit.posts.length === 0) return removeKit(name, number, work);
  if (kitIn(work.output, name) === "foreign") {
    return fail({ message: say.merge.foreignFolder(join(merge.output, name)) });
  }
  const known = logo.size === 0 ? merge.files : new Map([...merge.files, ...logo]);
  const plan = planKit(kit, known, { fingerprint, calendar }, merge);
  let files: KitFiles | undefined;
  try {
    files = isUnchanged(name, plan, work) ? undefined : await renderKit(kit, plan, known, work);
  } catch (error) {
    return explain(error);
  }
  const foreign = files && foreignIn(join(merge.output, name), work.output.files, merge.read);
  if (foreign !== undefined) {
    return keepKit(name, number, say.merge.foreignFile(join(merge.output, name), foreign), work);
  }
  report.kits++;
  report.posts += kit.posts.length;
  report.folders[name] = fingerprint;
  work.identical.add(kit, values);
  work.warnings.add(kit);
  if (files === undefined) work.changes.unchanged++;
  else await writeKit(name, plan, files, work);
  for (const path of plan.paths) work.files.add(path);
}

/** The first run's calendar; today's for a kit that changes, because calendar programs take an event again only if it was exported later. */
function calendarFor(name: string, fingerprint: string, { merge, output }: Work): Calendar {
  const before = output.kits.get(normaliseName(name))?.fingerprint;
  return before === undefined || before === fingerprint ? output.run.calendar : merge.calendar;
}

type KitFiles = Map<string, string | Uint8Array>;

/** What a kit is made from. */
interface KitOrigin {
  readonly fingerprint: string;
  readonly calendar: Calendar;
}

interface KitPlan extends KitOrigin {
  readonly files: readonly KitFilePlan[];
  /** The paths of its files and pictures. */
  readonly paths: readonly string[];
}

/** @param known - the bytes of the campaign's pictures, and of the recipient's logo */
function planKit(
  kit: Kit,
  known: ReadonlyMap<string, Uint8Array>,
  origin: KitOrigin,
  { formats }: Merge,
): KitPlan {
  const files = formats.flatMap((format) => planFiles({ kit, calendar: origin.calendar }, format));
  const paths = [...files.map((file) => file.name), ...picturePaths(kit, known).keys()];
  return { ...origin, files, paths };
}

/** Whether an earlier run made the same kit, and all its files are still there. */
function isUnchanged(name: string, { fingerprint, paths }: KitPlan, { output }: Work): boolean {
  if (output.kits.get(normaliseName(name))?.fingerprint !== fingerprint) return false;
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
async function writeKit(
  name: string,
  { fingerprint, paths }: KitPlan,
  files: KitFiles,
  work: Work,
): Promise<void> {
  const { output, changes } = work;
  const added = paths.filter((path) => !work.files.has(path));
  if (added.length > 0) writeJournal(output.unfinished, { files: added });
  writeJournal(output.unfinished, { folder: name, fingerprint: undefined });
  await writeFolder(join(output.path, name), files, { force: true, aside: output.unfinished });
  writeJournal(output.unfinished, { folder: name, fingerprint });
  changes.written++;
}

/** A recipient who gets no kit this time must not keep one with posts that are withheld now, or another's. */
function removeKit(name: string, number: number, work: Work): void {
  const { merge, output, changes } = work;
  if (kitIn(output, name) !== "ours") return;
  const folder = join(merge.output, name);
  const foreign = foreignIn(folder, output.files, merge.read);
  if (foreign !== undefined) {
    keepKit(name, number, say.merge.foreignKept(folder, foreign), work);
    return;
  }
  removeOurs(output, name);
  changes.removed++;
}

/** Reports a kit that has somebody else's file in it. Once that file is gone, the next run knows the kit as one of ours. */
function keepKit(name: string, number: number, message: string, { report, output }: Work): void {
  addFailure(report, { recipient: name, number, message });
  report.folders[name] = output.kits.get(normaliseName(name))?.fingerprint ?? "";
}
