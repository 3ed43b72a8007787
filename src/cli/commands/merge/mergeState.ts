import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "../../../core/campaign/dates.ts";
import { cannotWrite } from "../../../core/source/systemReason.ts";
import { normaliseName } from "../../../core/text/folderName.ts";

/** A run: what its kits were made from, and the calendar they were made with. */
export interface Run {
  readonly version: string;
  /** Of the campaign, the platforms and the options; not of the recipients. */
  readonly fingerprint: string;
  readonly calendar: Calendar;
}

/** What earlier runs left in a folder. */
export interface EarlierRuns {
  /** The first run that the folder knows; undefined if the folder is none of ours. */
  readonly run: Run | undefined;
  /** The fingerprint of each kit, by the normalised name of its folder; undefined for one that was not finished. */
  readonly kits: Map<string, KitRecord>;
  /** The paths that files have in the kits; what else is in them is somebody else's. */
  readonly files: ReadonlySet<string>;
}

export interface KitRecord {
  readonly folder: string;
  readonly fingerprint: string | undefined;
}

/** The folder of a run that has not ended, which holds kits in the making, the journal and the lock. */
export const UNFINISHED = ".unfinished";
const JOURNAL = "journal.ndjson";

/** A hash of data of any kind; maps count as their entries. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return hashOf(text);
}

/** A hash of each file, by name. */
export function hashesOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map(Array.from(files, ([name, bytes]) => [name, hashOf(bytes)]));
}

function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 32);
}

/** What the reports and journals in a folder say, the journals last, because they are newer. */
export function readEarlierRuns(output: string): EarlierRuns {
  const kits: EarlierRuns["kits"] = new Map();
  const files = new Set<string>();
  let run: Run | undefined;
  const names = readdirSync(output).sort();
  const add = (known: unknown) => {
    if (!isObject(known)) return;
    run ??= runOf(known.run);
    if (isObject(known.folders)) {
      for (const [folder, fingerprint] of Object.entries(known.folders)) record(folder, fingerprint);
    }
    if (typeof known.folder === "string") record(known.folder, known.fingerprint);
    if (Array.isArray(known.files)) for (const file of known.files) files.add(String(file));
  };
  const record = (folder: string, fingerprint: unknown) =>
    kits.set(normaliseName(folder), {
      folder,
      fingerprint: typeof fingerprint === "string" ? fingerprint : undefined,
    });
  for (const name of names.filter((name) => /^merge-report.*\.json$/.test(name))) {
    add(parse(read(join(output, name))));
  }
  for (const name of names.filter((name) => name.startsWith(UNFINISHED))) {
    // The last line may be cut off where the run was killed.
    for (const line of read(join(output, name, JOURNAL)).split("\n")) add(parse(line));
  }
  return { run, kits, files };
}

/** A line of a journal. */
type JournalEntry = { readonly run: Run } | { readonly files: readonly string[] } | KitRecord;

/**
 * Adds to the journal of a run, which survives it.
 *
 * @throws UserError with exit code 3 if the disk refuses.
 */
export function writeJournal(unfinished: string, entry: JournalEntry): void {
  try {
    appendFileSync(join(unfinished, JOURNAL), `${JSON.stringify(entry)}\n`);
  } catch (error) {
    throw cannotWrite(unfinished, error);
  }
}

/** Whether a file in the folder of an unfinished run is its journal. */
export const isJournal = (name: string) => name === JOURNAL;

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** A run as a report or a journal has it; undefined if it is none. */
export function runOf(value: unknown): Run | undefined {
  if (!isObject(value) || !isObject(value.calendar)) return undefined;
  const { version, fingerprint } = value;
  const { today, year, exported } = value.calendar;
  if (typeof version !== "string" || typeof fingerprint !== "string" || typeof today !== "string") {
    return undefined;
  }
  const calendar = {
    today,
    ...(typeof year === "number" && { year }),
    ...(typeof exported === "string" && { exported }),
  };
  return { version, fingerprint, calendar };
}
