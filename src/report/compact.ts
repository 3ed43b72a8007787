import type { Finding } from "../core/check/Finding.ts";
import type { Severity } from "../core/check/Rule.ts";
import { messageOf } from "../core/i18n/findings/FindingMessages.ts";
import { formatPlace } from "../core/source/Place.ts";
import { visible } from "../core/text/visible.ts";
import { contextOf } from "./context.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";
import { summarise } from "./summary.ts";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const satisfies {
  [severity in Severity]: string;
};

/** One line per finding, and a count at the end. */
export default function compact(files: readonly CheckedFile[], context: ReporterContext): string {
  const { colours } = context;
  const lines = files.flatMap(({ findings, kit }) => [
    ...findings.map((finding) => formatFinding(finding, context)),
    ...(kit?.switchedOff ?? []).map((finding) => formatSwitchedOff(finding, context)),
  ]);
  return [...lines, colours.bold(summarise(files, context.words))].join("\n");
}

/** What the line of a finding needs. */
export type FindingContext = Pick<ReporterContext, "colours" | "messages" | "words">;

/** `file:line:column  error  length  what is wrong  (post; language; platforms)` */
export function formatFinding(finding: Finding, context: FindingContext): string {
  const { colours } = context;
  const about = contextOf(finding);
  const concern = about === "" ? "" : `  ${colours.dim(`(${visible(about)})`)}`;
  return `${visible(formatPlace(finding.place))}  ${formatWhat(finding, context)}${concern}`;
}

/** `error  length  what is wrong`, on one line. */
export function formatWhat(finding: Finding, { colours, messages, words }: FindingContext): string {
  const { severity, rule, reason } = finding;
  const why = reason === undefined ? "" : ` (${words.because(words.severities[severity], reason)})`;
  return `${colours[COLOURS[severity]](words.severities[severity])}  ${colours.bold(rule)}  ${onOneLine(messageOf(finding, messages) + why)}`;
}

/** What a text says, on one line: words of a post that a finding quotes may stand on two. */
export function onOneLine(text: string): string {
  return visible(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, " "));
}

/** `file:line:column  off  fold  because: everybody knows the number  (post; language; platforms)` */
export function formatSwitchedOff(finding: Finding, { colours, words }: FindingContext): string {
  const { place, rule, reason = "" } = finding;
  const why = words.offBecause(onOneLine(reason));
  return colours.dim(
    `${visible(formatPlace(place))}  ${words.off}  ${rule}  ${why}  (${visible(contextOf(finding))})`,
  );
}
