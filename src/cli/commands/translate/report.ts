import { en } from "../../../core/i18n/findings/en.ts";
import { plural } from "../../../core/text/plural.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Doubt } from "../../../exchange/translate/doubts.ts";
import type { AcceptedRow, Received, SkippedRow, SkipReason } from "../../../exchange/translate/receive.ts";
import { out } from "../../terminal/colours.ts";
import { formatTable } from "../../terminal/table.ts";

/** What became of a file that came back. */
export interface TakenBack {
  readonly file: string;
  readonly campaign: string;
  readonly received: Received;
  /** Rows that the campaign's file cannot take where they belong. */
  readonly refused: readonly AcceptedRow[];
  readonly isReviewed: boolean;
  readonly isWritten: boolean;
}

/** Reasons that are only counted. */
const COUNTED: readonly SkipReason[] = ["empty", "unchanged"];

const REASONS: { readonly [reason in SkipReason]: string } = {
  empty: "has no translation",
  unchanged: "is as the campaign has it",
  unknown: "the campaign has no text with this key",
  "source-changed":
    "the source has changed since the file was made; send it again with --changed, or write it with --force",
  contradicts: "the file has another translation of the same text; neither was written",
  repeated: "the file has the same translation of this text twice",
  "too-long": "it is longer than any text that is counted",
  unusable: "the file says that it is not to be used",
};

const REFUSED =
  "the campaign's file cannot take it there without changing another text; write it into the file by hand";

export function formatReport(report: TakenBack): string {
  const { file, campaign, received, isWritten, isReviewed } = report;
  const { skipped, language } = received;
  const { arrived, changed } = countsOf(report);
  const counts = COUNTED.map((why) => skipped.filter((row) => row.why === why).length);
  const listed = listOf(report);
  const doubts = doubtsOf(report);
  const summary =
    `${visible(file)}: ${plural(arrived, "row")} arrived, ${changed} changed, ${arrived - changed} skipped` +
    ` (${counts[0]} empty, ${counts[1]} unchanged, ${listed.length} for the reasons below)`;
  const state = isReviewed ? "reviewed" : "unreviewed";
  const wrote = isWritten
    ? `Wrote ${visible(campaign)}. Its changed texts in ${language} are ${state}. Next: bluehart check --lang ${language} --campaign ${visible(campaign)}`
    : `${visible(campaign)} stays as it is.`;
  return [
    listed.length === 0 ? summary.replace(/, 0 for the reasons below\)$/, ")") : summary,
    ...section("Skipped", listed),
    ...section("Warnings", doubts),
    wrote,
  ].join("\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const table = formatTable(rows.map((row) => row.map((cell) => visible(cell.replace(/\s+/g, " ")))));
  return [`${out.bold(title)} (${rows.length})`, ...table.split("\n").map((line) => `  ${line}`)];
}

function countsOf({ received: { accepted, skipped }, refused }: TakenBack) {
  const changed = accepted.filter(({ isChanged }) => isChanged).length - refused.length;
  const unchanged = accepted.filter(({ isChanged }) => !isChanged).length;
  return { arrived: accepted.length + skipped.length - unchanged, changed };
}

function reasonOf({ why, detail }: SkippedRow): string {
  return detail === undefined ? REASONS[why] : `${REASONS[why]} (${detail})`;
}

function listOf({ received: { skipped }, refused }: TakenBack): string[][] {
  return [
    ...skipped
      .filter(({ why }) => !COUNTED.includes(why))
      .map((skip) => [skip.row.place, skip.row.key, reasonOf(skip)]),
    ...refused.map(({ row }) => [row.place, row.key, REFUSED]),
  ];
}

function doubtsOf({ received: { accepted, language, source }, refused }: TakenBack): string[][] {
  return accepted
    .filter((row) => !refused.includes(row))
    .flatMap(({ row, text, doubts }) =>
      doubts.map((doubt) => [row.place, text.text.key, sayDoubt(doubt, language, source)]),
    );
}

function sayDoubt(doubt: Doubt, language: string, main: string): string {
  switch (doubt.kind) {
    case "room":
      return `too long for ${doubt.platform}, by ${doubt.over}; it was written, and check withholds it`;
    case "lost-characters":
      return `the file cannot hold ${doubt.lost.join(" ")}, which may have become a question mark`;
    case "source-edited":
      return "the source was changed in the file, which changes nothing";
    default:
      return en["translation-differs"]({ ...doubt, language, main });
  }
}

/** The report as data, for `--json`. */
export function toJson(report: TakenBack): object {
  const { received, refused, isWritten, campaign } = report;
  const { accepted, skipped, language, source } = received;
  const { arrived, changed } = countsOf(report);
  return {
    campaign,
    language,
    written: isWritten,
    arrived,
    changed,
    skipped: [
      ...skipped.map((skip) => ({
        place: skip.row.place,
        key: skip.row.key,
        why: skip.why,
        message: reasonOf(skip),
      })),
      ...refused.map(({ row }) => ({ place: row.place, key: row.key, why: "refused", message: REFUSED })),
    ],
    warnings: accepted
      .filter((row) => !refused.includes(row))
      .flatMap(({ row, text, doubts }) =>
        doubts.map((doubt) => ({
          place: row.place,
          key: text.text.key,
          kind: doubt.kind,
          message: sayDoubt(doubt, language, source),
        })),
      ),
  };
}
