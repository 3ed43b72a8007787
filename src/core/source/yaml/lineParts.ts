import { unicode } from "../../text/unicode.ts";

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** The column of a line's key, after the hyphens of lists. */
export function keyColumn(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

/** Whether a line begins with a key, as `text: ...` does, and `Let op: ...` does not. */
export function isKey(line: string): boolean {
  return /^ *(?:- +)*[a-z][\w-]*:(?: |$)/.test(line);
}

/** Whether a line can only be part of a text: it has no key, no hyphen and no comment. */
export function isProse(line: string): boolean {
  return line.trim() !== "" && !isKey(line) && !/^ *(?:- |#)/.test(line);
}

/** The columns in which the lines of a file have a word as their key. */
export function columnsOfKey(lines: readonly string[], key: string): Set<number> {
  const written = lines.filter((line) => isKey(line) && line.startsWith(`${key}:`, keyColumn(line)));
  return new Set(written.map(keyColumn));
}

const BEFORE_VALUE = unicode.u`^(?: *(?:- +)*)(?:(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_.-]*) *:(?:[ \t]+|$))?`;

/** The column in which the value of a line begins, after hyphens and a key. */
export function valueColumn(line: string): number {
  return BEFORE_VALUE.exec(line)?.[0].length ?? 0;
}
