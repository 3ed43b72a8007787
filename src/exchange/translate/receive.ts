import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import { FINGERPRINT, fingerprint } from "../../core/campaign/fingerprint.ts";
import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { UserError } from "../../core/source/UserError.ts";
import { LONGEST_TEXT } from "../../core/text/longestText.ts";
import { isSpreadsheetError } from "../read/spreadsheetError.ts";
import { asLossy, type Doubt, doubtsAbout, lostCharacters } from "./doubts.ts";
import { RoomCounter } from "./room.ts";
import type { ReceivedRow, ReceivedTable } from "./TranslationTable.ts";
import { type TextToTranslate, textsToTranslate, toCell } from "./textsToTranslate.ts";
import { toLanguage } from "./toLanguage.ts";
import { nameOf } from "./toTable.ts";

/** Why a row changes nothing. */
export type SkipReason =
  | "empty"
  | "unchanged"
  | "unknown"
  | "source-changed"
  | "contradicts"
  | "repeated"
  | "too-long"
  | "unusable";

export interface SkippedRow {
  readonly row: ReceivedRow;
  readonly why: SkipReason;
  /** More on it, such as the place of the row that it contradicts. */
  readonly detail?: Said | undefined;
}

/** A row that holds for a text as it is now, or, if asked for, as it was. */
export interface AcceptedRow {
  readonly row: ReceivedRow;
  readonly text: TextToTranslate;
  readonly target: string;
  /** The fingerprint of the source that the translator saw. */
  readonly version: string;
  readonly isChanged: boolean;
  readonly doubts: readonly Doubt[];
}

export interface Received {
  readonly language: Language;
  /** The language of the sources, which a campaign without languages does not name. */
  readonly source: Language;
  /** Changed and unchanged ones. */
  readonly accepted: readonly AcceptedRow[];
  readonly skipped: readonly SkippedRow[];
}

export interface ReceiveOptions {
  readonly platforms: readonly Platform[];
  /** Whether to take translations of sources that have changed since. */
  readonly force: boolean;
}

/**
 * Holds a translator's table against a campaign.
 *
 * @throws UserError if the table is for another campaign or does not say its language.
 */
export function receive(
  table: ReceivedTable,
  campaign: Campaign,
  { platforms, force }: ReceiveOptions,
): Received {
  const { language, source } = languagesOf(table, campaign);
  const texts = textsToTranslate(campaign, language);
  const byKey = new Map(texts.flatMap((text) => text.all.map(({ key }) => [key, text] as const)));
  checkCampaign(table, campaign, byKey);
  const rooms = new RoomCounter(campaign, platforms, language);
  const skipped: SkippedRow[] = [];
  const accepted: AcceptedRow[] = [];
  const skip = (row: ReceivedRow, why: SkipReason, detail?: Said) => skipped.push({ row, why, detail });
  const clashes = contradictions(table.rows, byKey);
  const taken = new Set<TextToTranslate>();
  for (const row of table.rows) {
    const { key, version } = splitKey(row);
    const text = byKey.get(key);
    const target = toCell(row.target);
    if (text === undefined) skip(row, "unknown");
    else if (target === "") skip(row, "empty");
    else if (row.unusable !== undefined) skip(row, "unusable", row.unusable);
    else if (isSpreadsheetError(target) && target !== toCell(text.source))
      skip(
        row,
        "unusable",
        say(({ sheetError }) => sheetError(target.trim())),
      );
    else if (target.length > LONGEST_TEXT)
      skip(
        row,
        "too-long",
        say((words) => words.units(target.length)),
      );
    else if (clashes.has(row)) skip(row, "contradicts", clashes.get(row));
    else if (taken.has(text)) skip(row, "repeated");
    else {
      const seen = version ?? (row.source === undefined ? text.version : fingerprint(row.source));
      const isKept = target === toCell(text.target ?? (text.state === "current" ? text.source : ""));
      const isLost = table.isLossy && text.target !== undefined && asLossy(target) === asLossy(text.target);
      taken.add(text);
      if (!isKept && !isLost && seen !== text.version && !force) skip(row, "source-changed");
      else {
        const isChanged = !isKept && !isLost;
        const doubts = isChanged ? doubtsOf({ row, text, target, version }) : [];
        accepted.push({ row, text, target, version: seen, isChanged, doubts });
        if (!isChanged) skip(row, "unchanged");
      }
    }
  }
  return { language, source, accepted, skipped };

  function doubtsOf({
    row,
    text,
    target,
    version,
  }: Pick<AcceptedRow, "row" | "text" | "target"> & { version: string | undefined }): Doubt[] {
    const lost = table.isLossy ? lostCharacters(text.source, target) : [];
    const saved = (source: string) => fingerprint(table.isLossy ? asLossy(source) : source);
    const isEdited =
      version === text.version && row.source !== undefined && saved(row.source) !== saved(text.source);
    return [
      ...doubtsAbout(text, target, { campaign, rooms, main: source, language }),
      ...(lost.length > 0 ? [{ kind: "lost-characters", lost } as const] : []),
      ...(isEdited ? [{ kind: "source-edited" } as const] : []),
    ];
  }
}

interface Languages {
  readonly language: Language;
  readonly source: Language;
}

function languagesOf(table: ReceivedTable, campaign: Campaign): Languages {
  const [main] = campaign.languages;
  if (table.target === undefined) {
    throw new UserError(say(({ received }) => received.noTarget));
  }
  const language = toLanguage(table.target, campaign);
  const source = table.source === undefined ? main : toLanguage(table.source, campaign);
  if (source === "und") {
    throw new UserError(say(({ received }) => received.noSource));
  }
  if (main !== "und" && source !== main) {
    throw new UserError(say(({ received }) => received.otherSource(source, main)));
  }
  if (language === source) throw new UserError(say(({ received }) => received.intoItself(language)));
  return { language, source };
}

/** The least share of a file's keys, and of the sources under them, that the campaign must know. */
const LEAST_KNOWN = 0.5;

/** @throws UserError if the keys, or the sources under them, are those of another campaign. */
function checkCampaign(
  table: ReceivedTable,
  campaign: Campaign,
  byKey: ReadonlyMap<string, TextToTranslate>,
): void {
  const rows = table.rows.map((row) => ({ row, ...splitKey(row) }));
  if (rows.length === 0) throw new UserError(say(({ received }) => received.noRows));
  const name = nameOf(campaign);
  const made = table.campaign === name ? undefined : table.campaign;
  const refuse = (why: (words: DocumentWords["received"]) => string) =>
    new UserError(say(({ received }) => received.otherCampaign(name, why(received), made)));
  const known = rows.filter(({ key }) => byKey.has(key));
  if (known.length < rows.length * LEAST_KNOWN) {
    throw refuse(({ keys }) => keys(rows.length, known.length));
  }
  const same = known.filter(
    ({ key, version, row }) => (version ?? fingerprint(row.source ?? "")) === byKey.get(key)?.version,
  );
  // Of a campaign that goes by the same name the sources may have changed, all of them even.
  const least = table.campaign === name ? 0 : known.length * LEAST_KNOWN;
  if (same.length < least && known.length > 1) {
    throw refuse(({ sources }) => sources(rows.length, same.length));
  }
}

/** A row's key without the fingerprint of its source. */
function splitKey({ key }: ReceivedRow): { readonly key: string; readonly version: string | undefined } {
  const at = key.lastIndexOf("@");
  const version = key.slice(at + 1).trim();
  return at !== -1 && FINGERPRINT.test(version)
    ? { key: key.slice(0, at).trim(), version }
    : { key: key.trim(), version: undefined };
}

/** Rows that give one text different translations, each with the place of the other. */
function contradictions(
  rows: readonly ReceivedRow[],
  byKey: ReadonlyMap<string, TextToTranslate>,
): Map<ReceivedRow, Said> {
  const first = new Map<TextToTranslate, ReceivedRow>();
  const clashes = new Map<ReceivedRow, Said>();
  for (const row of rows) {
    const text = byKey.get(splitKey(row).key);
    if (text === undefined || row.target.trim() === "" || row.unusable !== undefined) continue;
    const before = first.get(text);
    if (before === undefined) first.set(text, row);
    else if (before.target.trim() !== row.target.trim()) {
      clashes.set(row, before.place);
      if (!clashes.has(before)) clashes.set(before, row.place);
    }
  }
  return clashes;
}
