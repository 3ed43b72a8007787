import type { Finding } from "../core/check/Finding.ts";
import { formatPlace, type Place } from "../core/source/Place.ts";
import { countColumns } from "../core/text/countColumns.ts";
import { graphemes } from "../core/text/counting/graphemes.ts";
import { groupBy } from "../core/text/groupBy.ts";
import { visible } from "../core/text/visible.ts";
import { formatSwitchedOff, formatWhat } from "./compact.ts";
import { where } from "./context.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";
import { summarise } from "./summary.ts";

/** Findings by post, each with the line of the file it is about, the words underlined; and a count at the end. */
export default function pretty(files: readonly CheckedFile[], context: ReporterContext): string {
  const { colours } = context;
  const blocks = files.flatMap(({ findings, kit }) => {
    const groups = groupBy(findings, ({ posts }) => posts.join(", "));
    const off = (kit?.switchedOff ?? []).map((finding) => formatSwitchedOff(finding, context));
    return [
      ...Array.from(groups, ([posts, group]) => formatGroup(posts, group, context)),
      ...(off.length === 0 ? [] : [off.join("\n")]),
    ];
  });
  return [...blocks, colours.bold(summarise(files, context.words))].join("\n\n");
}

function formatGroup(posts: string, findings: readonly Finding[], context: ReporterContext): string {
  const { colours } = context;
  const heading = posts === "" ? [] : [colours.bold.blue(visible(posts))];
  return [...heading, ...findings.map((finding) => formatFinding(finding, context))].join("\n");
}

function formatFinding(finding: Finding, context: ReporterContext): string {
  const { colours } = context;
  const { place, end } = finding;
  const about = where(finding);
  const lines = [
    `  ${formatWhat(finding, context)}`,
    `    ${colours.dim(`${visible(formatPlace(place))}${about === "" ? "" : `  (${visible(about)})`}`)}`,
  ];
  return [...lines, ...excerpt(place, end, context)].join("\n");
}

/** The line of a place, cut to the terminal's width around the words, and a line that underlines them. */
function excerpt(place: Place, end: Place, { colours, width, lineOf }: ReporterContext): string[] {
  const line = lineOf(place.file, place.line)?.replaceAll("\t", " ").trimEnd();
  if (line === undefined || line.trim() === "" || place.column > line.length + 1) return [];
  const start = place.column - 1;
  const stop = end.line === place.line ? Math.max(end.column - 1, start + 1) : line.length;
  const margin = `    ${place.line} | `;
  const room = Math.max(width - margin.length, 20);
  const indent = Math.min(line.length - line.trimStart().length, start);
  // Keep as much of the text before the words as leaves room for them.
  let from = indent;
  if (countColumns(line.slice(from, stop)) > room) from = Math.max(indent, start - Math.floor(room / 3));
  const lead = from > indent ? "…" : "";
  const before = `${lead}${visible(line.slice(from, start))}`;
  const left = room - countColumns(before);
  const words = cut(visible(line.slice(start, stop)), left);
  const after = cut(visible(line.slice(stop)), left - countColumns(words));
  const marks = "^".repeat(Math.max(1, countColumns(words)));
  return [
    `${colours.dim(margin)}${before}${words}${after}`,
    `${colours.dim(`${" ".repeat(margin.length - 2)}| `)}${" ".repeat(countColumns(before))}${colours.yellow(marks)}`,
  ];
}

/** Cuts a text to a number of columns, with an ellipsis if anything was cut. */
function cut(text: string, columns: number): string {
  if (countColumns(text) <= columns) return text;
  if (columns <= 0) return "";
  let result = "";
  for (const { text: grapheme } of graphemes(text.slice(0, columns * 8 + 8))) {
    if (countColumns(`${result}${grapheme}`) >= columns) break;
    result += grapheme;
  }
  return `${result}…`;
}
