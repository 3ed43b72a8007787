import { en as findings } from "../../../core/i18n/findings/en.ts";
import type { FindingMessages } from "../../../core/i18n/findings/FindingMessages.ts";
import type { ProblemWords } from "../../../core/i18n/problems/ProblemWords.ts";
import { wordIn } from "../../../core/i18n/problems/Sentence.ts";
import { en } from "../../../core/i18n/terminal/en/index.ts";
import type { TerminalMessages } from "../../../core/i18n/terminal/TerminalMessages.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Doubt } from "../../../exchange/translate/doubts.ts";
import type { AcceptedRow, Received, SkippedRow, SkipReason } from "../../../exchange/translate/receive.ts";
import { findingMessages } from "../../languages/findingMessages.ts";
import { say, words as spoken } from "../../languages/say.ts";
import { out } from "../../terminal/colours.ts";
import { oneLine } from "../../terminal/oneLine.ts";
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

/** The words of a report: of the call's language in the terminal, English in JSON. */
interface ReportWords {
  readonly problems: ProblemWords | undefined;
  readonly translate: TerminalMessages["translate"];
  readonly findings: FindingMessages;
}

export function formatReport(report: TakenBack): string {
  const { file, campaign, received, isWritten, isReviewed } = report;
  const { skipped, language } = received;
  const { arrived, changed } = countsOf(report);
  const counts = COUNTED.map((why) => skipped.filter((row) => row.why === why).length);
  const words = { translate: say.translate, findings: findingMessages(), problems: spoken?.problems };
  const listed = listOf(report, words);
  const doubts = doubtsOf(report, words);
  const summary =
    say.translate.arrived(visible(file), arrived, changed, arrived - changed) +
    say.translate.skippedFor(counts[0] ?? 0, counts[1] ?? 0, listed.length);
  const wrote = isWritten
    ? say.translate.wrote(visible(campaign), language, isReviewed)
    : say.translate.staysAsItIs(visible(campaign));
  return [
    summary,
    ...section(say.translate.skipped, listed),
    ...section(say.translate.warnings, doubts),
    wrote,
  ].join("\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const table = formatTable(rows.map((row) => row.map(oneLine)));
  return [`${out.bold(title)} (${rows.length})`, ...table.split("\n").map((line) => `  ${line}`)];
}

function countsOf({ received: { accepted, skipped }, refused }: TakenBack) {
  const changed = accepted.filter(({ isChanged }) => isChanged).length - refused.length;
  const unchanged = accepted.filter(({ isChanged }) => !isChanged).length;
  return { arrived: accepted.length + skipped.length - unchanged, changed };
}

function reasonOf({ why, detail }: SkippedRow, { translate: { reasons }, problems }: ReportWords): string {
  return detail === undefined ? reasons[why] : `${reasons[why]} (${wordIn(detail, problems)})`;
}

function listOf({ received: { skipped }, refused }: TakenBack, words: ReportWords): string[][] {
  const place = ({ row }: SkippedRow | AcceptedRow) => wordIn(row.place, words.problems);
  return [
    ...skipped
      .filter(({ why }) => !COUNTED.includes(why))
      .map((skip) => [place(skip), skip.row.key, reasonOf(skip, words)]),
    ...refused.map((row) => [place(row), row.row.key, words.translate.refused]),
  ];
}

function doubtsOf({ received, refused }: TakenBack, words: ReportWords): string[][] {
  const { accepted, language, source } = received;
  return accepted
    .filter((row) => !refused.includes(row))
    .flatMap(({ row, text, doubts }) =>
      doubts.map((doubt) => [
        wordIn(row.place, words.problems),
        text.text.key,
        sayDoubt(doubt, language, source, words),
      ]),
    );
}

function sayDoubt(doubt: Doubt, language: string, main: string, words: ReportWords): string {
  const { doubts } = words.translate;
  switch (doubt.kind) {
    case "room":
      return doubts.room(doubt.platform, doubt.over);
    case "lost-characters":
      return doubts["lost-characters"](doubt.lost.join(" "));
    case "source-edited":
      return doubts["source-edited"];
    default:
      return words.findings["translation-differs"]({ ...doubt, language, main });
  }
}

const english: ReportWords = { translate: en.translate, findings, problems: undefined };

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
        message: reasonOf(skip, english),
      })),
      ...refused.map(({ row }) => ({
        place: row.place,
        key: row.key,
        why: "refused",
        message: en.translate.refused,
      })),
    ],
    warnings: accepted
      .filter((row) => !refused.includes(row))
      .flatMap(({ row, text, doubts }) =>
        doubts.map((doubt) => ({
          place: row.place,
          key: text.text.key,
          kind: doubt.kind,
          message: sayDoubt(doubt, language, source, english),
        })),
      ),
  };
}
