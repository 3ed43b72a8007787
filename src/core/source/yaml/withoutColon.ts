import type { Candidate } from "./Candidate.ts";
import { columnsOfKey, indentOf, isKey } from "./lineParts.ts";

/** A key and its value with another mark than a colon between them, or none: `when, day`, `fr; "Kom"`, `id a`, `text`. */
const KEY =
  /^( *(?:- +)*)([a-z][\w-]*)(?: *([=;：])[ \t]*| *([,.])(?=[ \t"'[{]|$)[ \t]*|[ \t]+(?=\S)|[ \t]*$)(.*)$/;

interface KeyWithoutColon {
  readonly key: string;
  readonly column: number;
  /** Whether it begins an item of a list. */
  readonly isItem: boolean;
  /** The mark in place of the colon; empty if there is none. */
  readonly mark: string;
  readonly value: string;
  readonly candidate: Omit<Candidate, "from">;
}

function keyWithoutColon(line: string): KeyWithoutColon | undefined {
  const [, before = "", key = "", strong, weak, value = ""] = KEY.exec(line) ?? [];
  if (key === "") return undefined;
  const column = before.length;
  return {
    key,
    column,
    isItem: before.includes("-"),
    mark: strong ?? weak ?? "",
    value,
    candidate: {
      lines: [`${before}${key}:${value === "" ? "" : ` ${value}`}`],
      why: (words) => words.colonAfterKey,
      column: column + key.length,
    },
  };
}

/** A value that no text goes on with after its first word: between quotes or brackets, or a block of text. */
const MARKED_VALUE = /^(?:["'[{]|[|>][+-]?\d?[+-]?$)/;

/** A value between quotes or brackets to its end. */
const WHOLE_VALUE = /^(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}) *$/;

/** Whether a word and what follows it, which YAML took for a key, are a key without its colon and its value. */
export function hidesKey(name: string, isKeyOfFile: (word: string) => boolean): boolean {
  const found = keyWithoutColon(name);
  return found !== undefined && MARKED_VALUE.test(found.value) && isKeyOfFile(found.key);
}

/** The colon that a line may lack after its key. */
export function colonPerhaps(lines: readonly string[], from: number): Candidate[] {
  const found = newKey(lines, from);
  return found === undefined || (found.value === "" && !opensBlock(lines, from, found.column))
    ? []
    : [{ ...found.candidate, from }];
}

/** The colon that a line lacks after its key, if the lines around it leave no doubt that it is a key. */
export function colonCertain(lines: readonly string[], from: number): Candidate[] {
  const found = newKey(lines, from);
  return found !== undefined && isCertain(found, lines, from) ? [{ ...found.candidate, from }] : [];
}

/** A key without its colon, if its mapping has no such key elsewhere. */
function newKey(lines: readonly string[], from: number): KeyWithoutColon | undefined {
  const found = keyWithoutColon(lines[from] ?? "");
  return found?.isItem || (found !== undefined && !isSibling(lines, from, found)) ? found : undefined;
}

function isCertain(found: KeyWithoutColon, lines: readonly string[], from: number): boolean {
  const { key, column, isItem, mark, value } = found;
  if (value === "") return opensBlock(lines, from, column);
  const next = textBelow(lines, from);
  if (isKey(next) && indentOf(next) === column && (isItem || WHOLE_VALUE.test(value))) return true;
  if (!columnsOfKey(lines.toSpliced(from, 1), key).has(column)) return false;
  // "en, vooral" and "de kinderen" are Dutch words and languages.
  return isItem || /[=;：]/.test(mark) || MARKED_VALUE.test(value) || (mark !== "" && key.length > 2);
}

/** The next line that is not blank. */
function textBelow(lines: readonly string[], from: number): string {
  return lines.slice(from + 1).find((line) => line.trim() !== "") ?? "";
}

/** Whether the lines below a line are the value of its key. */
function opensBlock(lines: readonly string[], from: number, column: number): boolean {
  const next = textBelow(lines, from);
  return (isKey(next) && indentOf(next) > column) || (/^ *- /.test(next) && indentOf(next) >= column);
}

/** Whether the mapping of a line, which begins no item of a list, has a key elsewhere. */
function isSibling(lines: readonly string[], from: number, { key, column }: KeyWithoutColon): boolean {
  const isOutside = (line: string) => line.trim() !== "" && indentOf(line) < column;
  const first = lines.findLastIndex((line, at) => at < from && isOutside(line));
  const end = lines.findIndex((line, at) => at > from && isOutside(line));
  const mapping = [
    ...lines.slice(Math.max(first, 0), from),
    ...lines.slice(from + 1, end < 0 ? undefined : end),
  ];
  return columnsOfKey(mapping, key).has(column);
}
