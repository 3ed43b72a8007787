import type { Scalar } from "yaml";
import { utf16Length } from "../../text/characters.ts";

/**
 * The file offset of each UTF-16 unit of a scalar's value, then of its end. Undoes folding, indentation, quoting and escapes as
 * in YAML 1.2.2, chapters 7.3 and 8.1.
 */
export function mapScalar(file: string, node: Scalar): number[] {
  const value = String(node.value);
  const [start = 0, end = start] = node.range ?? [];
  return node.type?.startsWith("BLOCK")
    ? mapBlock(file, value, start, end)
    : mapFlow(file, value, start, end, node.type);
}

const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y;
const BLANKS = /[ \t]+/y;
const ESCAPED_BREAK = /\\\r?\n[ \t]*/y;
/** The length of an escape, by the character after the backslash. Others have two characters. */
const ESCAPES: { readonly [letter: string]: number } = { x: 4, u: 6, U: 10 };

function mapFlow(file: string, value: string, start: number, end: number, type: Scalar["type"]): number[] {
  const quoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
  const offsets: number[] = [];
  let at = quoted ? start + 1 : start;
  const stop = quoted ? end - 1 : end;
  // Up to here, white space is known not to precede a line break.
  let plainUpTo = at;
  while (at < stop && offsets.length < value.length) {
    const character = file.charAt(at);
    const escapedBreak = type === "QUOTE_DOUBLE" ? matchAt(ESCAPED_BREAK, file, at) : undefined;
    const fold = plainUpTo > at ? undefined : matchAt(FOLD, file, at);
    if (escapedBreak !== undefined) {
      at += escapedBreak.length;
    } else if (fold !== undefined) {
      const breaks = fold.split("\n").length - 1;
      for (let count = Math.max(1, breaks - 1); count > 0; count--) offsets.push(at);
      at += fold.length;
    } else if (type === "QUOTE_DOUBLE" && character === "\\") {
      const length = ESCAPES[file.charAt(at + 1)] ?? 2;
      const units = length === 10 ? utf16Length(Number.parseInt(file.slice(at + 2, at + 10), 16)) : 1;
      for (let count = units; count > 0; count--) offsets.push(at);
      at += length;
    } else {
      offsets.push(at);
      if (at >= plainUpTo && (character === " " || character === "\t"))
        plainUpTo = at + (matchAt(BLANKS, file, at)?.length ?? 0);
      at += type === "QUOTE_SINGLE" && character === "'" ? 2 : 1;
    }
  }
  offsets.push(at);
  return offsets;
}

function mapBlock(file: string, value: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = file.indexOf("\n", start) + 1;
  const indent = blockIndent(file.slice(at, end), value);
  while (at < end && offsets.length < value.length) {
    let lineEnd = file.indexOf("\n", at);
    if (lineEnd === -1 || lineEnd > end) lineEnd = end;
    const contentEnd = file.charAt(lineEnd - 1) === "\r" ? lineEnd - 1 : lineEnd;
    for (let spaces = indent; spaces > 0 && at < contentEnd && file.charAt(at) === " "; spaces--) at++;
    while (at < contentEnd && offsets.length < value.length) offsets.push(at++);
    // A line break stays, becomes a space by folding, or disappears next to another one.
    const next = value.charAt(offsets.length);
    if (offsets.length < value.length && (next === "\n" || next === " ")) offsets.push(contentEnd);
    if (offsets.length < value.length) at = lineEnd + 1;
  }
  offsets.push(Math.min(at, end));
  return offsets;
}

/** The indentation of a block: the spaces before its first line that are in the file but not in the value. */
function blockIndent(block: string, value: string): number {
  const spaces = (text: string) => /^(?:[ ]*\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
  return spaces(block) - spaces(value);
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}

const QUOTED_DOUBLE: { readonly [character: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\u00a0": "\\_",
  "\u202f": "\\u202f",
};

/** Escapes a text for a scalar of this type. */
export function encodeInScalar(text: string, type: Scalar["type"]): string {
  if (type === "QUOTE_SINGLE") return text.replaceAll("'", "''");
  if (type !== "QUOTE_DOUBLE") return text;
  return text.replace(/["\\\n\u00a0\u202f]/g, (character) => QUOTED_DOUBLE[character] ?? character);
}
