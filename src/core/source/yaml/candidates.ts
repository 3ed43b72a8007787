import type { Wording } from "../../i18n/problems/source/SourceWords.ts";
import type { Candidate } from "./Candidate.ts";
import { columnsOfKey, indentOf, isKey, isProse, keyColumn } from "./lineParts.ts";
import { quoted } from "./quoted.ts";
import type { SyntaxProblem } from "./SyntaxProblem.ts";
import { colonPerhaps } from "./withoutColon.ts";

/**
 * Groups of repairs for a mistake on or near a line, the likeliest group first. If several repairs of one group work, they
 * are different readings of the line.
 */
export function* candidateGroups(
  lines: readonly string[],
  at: number,
  { kind, message }: SyntaxProblem,
): Generator<readonly Candidate[]> {
  const line = lines[at] ?? "";
  if (kind === "text") return yield quoted(lines, at, message);
  if (/^[ -]*\t/.test(line)) yield withoutTabs(lines, at);
  yield spaced(lines, at);
  yield escaped(line, at);
  const next = lines[at + 1] ?? "";
  if (isKey(next) && indentOf(next) > indentOf(line)) {
    // `id: a` before a deeper `text: b`: a wrong indent, or, if no other line has that key, a text with a colon.
    const key = /[\w-]+/.exec(next)?.[0] ?? "";
    const isText = columnsOfKey(lines.toSpliced(at + 1, 1), key).size === 0;
    yield [
      ...indented(lines, at + 1),
      ...(isText ? quoted(lines, at, message, (text) => isProse(text) || isKey(text)) : []),
    ];
  }
  yield quoted(lines, at, message);
  yield joined(lines, at);
  yield indented(lines, at);
}

/** Spaces for the tabs at the beginning of lines, from this line to the end of the file, for each usual width. */
function withoutTabs(lines: readonly string[], from: number): Candidate[] {
  const column = lines[from]?.indexOf("\t") ?? 0;
  const why: Wording = (words) => words.tab;
  return [2, 4, 8].map((width) => ({
    from,
    how: (words) => words.spacesForTab(width),
    lines: lines.slice(from).map((line, index) => {
      if (index > 0 && !line.startsWith("\t")) return line;
      return line.replace(/^[ -]*\t[\t -]*/, (start) =>
        start.replace(/-\t+/g, "- ").replaceAll("\t", " ".repeat(width)),
      );
    }),
    why,
    column,
  }));
}

/** `text:Kom` and `-id: a` lack a space. The lines below `-id: a` may be aligned with the key. */
function spaced(lines: readonly string[], from: number): Candidate[] {
  const line = lines[from] ?? "";
  const colon = /^ *(?:- +)*[\p{L}_][\w-]*:(?=[^\s/:])/u.exec(line)?.[0].length;
  if (colon !== undefined) {
    return [
      { from, lines: [insertSpace(line, colon)], why: (words) => words.spaceAfterColon, column: colon },
    ];
  }
  const dash = /^ *-(?=[\p{L}{"'])/u.exec(line)?.[0].length;
  if (dash === undefined) return [];
  const why: Wording = (words) => words.spaceAfterHyphen;
  return [1, blockSize(lines, from, dash)].map((size) => ({
    from,
    lines: [insertSpace(line, dash), ...lines.slice(from + 1, from + size).map((text) => shift(text, 1))],
    why,
    column: dash,
  }));
}

function insertSpace(line: string, column: number): string {
  return `${line.slice(0, column)} ${line.slice(column)}`;
}

const ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|$)|\\/g;

/** Doubles the backslashes between double quotes that begin no escape. */
function escaped(line: string, from: number): Candidate[] {
  const repaired = line.replace(/"(?:[^"\\]|\\.)*"/g, (quotation) =>
    quotation.replace(ESCAPE, (found) => (found === "\\" ? "\\\\" : found)),
  );
  if (repaired === line) return [];
  let column = 0;
  while (line.charAt(column) === repaired.charAt(column)) column++;
  const why: Wording = (words) => words.backslash;
  return [{ from, lines: [repaired], why, column: column - 1 }];
}

/** A line that is not indented deeply enough to belong to the text above it, or that lacks the colon after its key. */
function joined(lines: readonly string[], from: number): Candidate[] {
  const line = lines[from] ?? "";
  const above = lines.slice(0, from).findLast((other) => other.trim() !== "");
  if (above === undefined || !isProse(line)) return [];
  const indent = isKey(above) ? keyColumn(above) + 2 : indentOf(above);
  const end = lines.findIndex(
    (other, index) => index > from && (!isProse(other) || indentOf(other) >= indent),
  );
  const block = lines.slice(from, end === -1 ? undefined : end);
  const column = indentOf(line);
  const candidates = column <= keyColumn(above) ? colonPerhaps(lines, from) : [];
  const why: Wording = (words) => words.belongsAbove;
  const how: Wording = (words) => words.indentBy(indent);
  const deeper = block.map((text) => " ".repeat(indent) + text.trimStart());
  return [...candidates, { from, lines: deeper, why, how, column }];
}

/** How many columns are tried for a line with a wrong indent. */
const MOST_COLUMNS = 4;

/** The line, with what belongs to it, in the columns of the lines above it, the nearest first. */
function indented(lines: readonly string[], from: number): Candidate[] {
  const own = indentOf(lines[from] ?? "");
  const found = new Set<number>();
  for (const line of lines.slice(Math.max(0, from - 50), from).reverse()) {
    if (line.trim() === "" || (!isKey(line) && !/^ *- /.test(line))) continue;
    found.add(keyColumn(line)).add(indentOf(line));
  }
  const columns = [...found].filter((column) => column !== own);
  const key = /[\w-]+(?=:)/.exec(lines[from] ?? "")?.[0] ?? "";
  const ofKey = columnsOfKey(lines.toSpliced(from, 1), key);
  // Where other posts have the key, it belongs here too.
  const usual = columns.filter((column) => ofKey.has(column));
  const doubtful = key !== "" && usual.length === 0;
  const why: Wording = (words) => words.differently;
  const sizes = new Set([1, blockSize(lines, from, own + 1), blockSize(lines, from, own)]);
  return (usual.length > 0 ? usual : columns).slice(0, MOST_COLUMNS).flatMap((column) =>
    [...sizes].map((size) => ({
      from,
      lines: lines.slice(from, from + size).map((line) => shift(line, column - own)),
      why,
      how: (words) => words.indentBy(column),
      column: own,
      doubtful,
    })),
  );
}

/** How many lines belong to a line: it, and the ones after it that are blank or at least so deep. */
function blockSize(lines: readonly string[], from: number, least: number): number {
  const end = lines.findIndex((line, index) => index > from && line.trim() !== "" && indentOf(line) < least);
  return (end === -1 ? lines.length : end) - from;
}

function shift(line: string, by: number): string {
  if (line.trim() === "") return line;
  return by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, indentOf(line)));
}
