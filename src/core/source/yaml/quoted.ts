import type { Wording } from "../../i18n/problems/source/SourceWords.ts";
import { unicode } from "../../text/unicode.ts";
import type { Candidate } from "./Candidate.ts";
import { columnsOfKey, indentOf, isProse, keyColumn, valueColumn } from "./lineParts.ts";

/** The value of a line: what follows the key, and the lines that continue it. */
interface Value {
  readonly column: number;
  /** The lines of the value; the first without what stands before the value, the last without a comment. */
  readonly lines: readonly string[];
  readonly comment: string;
}

/** Quotes around the text of a line, or what else makes a text of it that YAML reads as it was meant. */
export function quoted(
  lines: readonly string[],
  from: number,
  message: Wording,
  belongs: (line: string) => boolean = isProse,
): Candidate[] {
  const value = valueAt(lines, from, belongs);
  const [first = ""] = value.lines;
  if (first === "" || /^[|>][+-]?\d?[+-]?$/.test(first)) return [];
  const before = (lines[from] ?? "").slice(0, value.column);
  const replace = (text: string): readonly string[] => `${before}${text}${value.comment}`.split("\n");
  const raw = value.lines.join("\n");
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(raw)) return [];
  const column = value.column;
  if (/^[[{]/.test(first) && !first.startsWith("{{")) {
    if (/[\]}]$/.test(raw) && missingBrackets(raw) === "") {
      return entriesOf(raw).map(({ start, end }) => {
        const text = raw.slice(start, end);
        const { written, why, at, doubtful } = asText(text, message, lines);
        const repaired = replace(raw.slice(0, start) + written + raw.slice(end));
        return { from, lines: repaired, why, column: column + start + at, doubtful };
      });
    }
    const missing = missingBrackets(raw);
    if (missing !== "") {
      const why: Wording = (words) => words.bracketNotClosed(first.charAt(0));
      const text = reasonFor(raw, message, lines);
      return [
        { from, lines: replace(raw + missing), why, column },
        { from, lines: replace(quote(raw)), why: text.why, column },
      ];
    }
  }
  const mark = first.charAt(0);
  if ((mark === '"' || mark === "'") && !raw.slice(1).includes(mark) && !APOSTROPHE.test(raw)) {
    return [{ from, lines: replace(raw + mark), why: (words) => words.openQuotation, column }];
  }
  const readings = [asText(raw, message, lines)];
  // Between brackets that have lines of their own, a comma at the end is none of the text's.
  if (raw.endsWith(",")) {
    const before = asText(raw.slice(0, -1), message, lines);
    readings.push({ ...before, written: `${before.written},` });
  }
  return readings.map(({ written, why, at, doubtful }) => ({
    from,
    lines: replace(written),
    why,
    column: column + at,
    doubtful,
  }));
}

/** Dutch words that begin with an apostrophe, such as 's avonds and 't feest. */
const APOSTROPHE = /^'(?:[ksnmt]|em|ns|tis|twas)\b/i;

/**
 * A text that has in it the marks that are around it, as in "Hij zei "kom" nu", with other marks around it. Undefined if the first and
 * the last mark belong to different quotations, as in "Ja", zei ze, en "nee".
 */
function innerText(raw: string): { readonly text: string; readonly doubtful: boolean } | undefined {
  const mark = raw.charAt(0);
  if (!/["']/.test(mark) || raw.length < 2 || !raw.endsWith(mark) || APOSTROPHE.test(raw)) return undefined;
  const text = raw.slice(1, -1);
  const isMark = (at: number) =>
    text[at] === mark &&
    !(mark === "'" && LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? ""));
  const marks = Array.from(text, (_, at) => at).filter(isMark);
  const [first] = marks;
  if (first !== undefined && first > 0 && !/[\s([{«„“‘]/.test(text.charAt(first - 1))) return undefined;
  const doubtful = marks.length % 2 === 1;
  if (mark === "'") return { text: quote(text.replaceAll("''", "'")), doubtful };
  const escaped = text.replace(/\\.|"/gs, (found) => (found === '"' ? '\\"' : found));
  return { text: text.includes("\\") ? `"${escaped}"` : quote(text), doubtful };
}

const LETTER = unicode.u`^[\p{L}\p{N}]$`;

function valueAt(lines: readonly string[], from: number, belongs: (line: string) => boolean): Value {
  const line = lines[from] ?? "";
  const column = valueColumn(line);
  const indent = valueColumn(line) > keyColumn(line) ? keyColumn(line) : indentOf(line);
  let to = from + 1;
  for (let line = lines[to] ?? ""; belongs(line) && indentOf(line) > indent; line = lines[to] ?? "") to++;
  const own = lines.slice(from, to).map((text, index) => (index === 0 ? text.slice(column) : text));
  const last = own.at(-1) ?? "";
  const comment = /[ \t]+(?:# .*)?$/.exec(last)?.[0] ?? "";
  return { column, lines: [...own.slice(0, -1), last.slice(0, last.length - comment.length)], comment };
}

/** A text between quotes: single ones if it holds double ones or a backslash. */
function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The brackets that would close the open ones of a text. */
function missingBrackets(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (character === "[") open.push("]");
    else if (character === "{") open.push("}");
    else if (character === open.at(-1)) open.pop();
  }
  return open.reverse().join("");
}

/** The values of the mappings in brackets that a text holds; a comma ends a value if a key follows it. */
function entriesOf(text: string): { readonly start: number; readonly end: number }[] {
  const keys = [...text.matchAll(/(?:\{|,)\s*(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_.-]*)\s*:\s+/gu)];
  return keys.flatMap((key, index) => {
    const start = key.index + key[0].length;
    const next = keys[index + 1];
    const end = next?.[0].startsWith(",")
      ? next.index
      : text.length - missingBrackets(text.slice(0, start)).length;
    const value = text.slice(start, end).trimEnd();
    return value === "" || isBracketed(value) ? [] : [{ start, end: start + value.length }];
  });
}

/** Whether a value is a list or a mapping in brackets; "[gratis] Kom" is a text. */
function isBracketed(value: string): boolean {
  return /^(?:\[|\{(?!\{))/.test(value) && !/^\[[^\][{}]*\][ \t]*[^\s,\]}]/.test(value);
}

interface AsText extends Reason {
  /** The text as YAML reads it. */
  readonly written: string;
}

/** A text between quotes, or between others than those that it has. */
function asText(text: string, message: Wording, lines: readonly string[]): AsText {
  const inner = innerText(text);
  if (inner === undefined) return { written: quote(text), ...reasonFor(text, message, lines) };
  const { text: written, doubtful } = inner;
  return { written, why: (words) => words.innerQuotation(text.charAt(0)), at: 0, doubtful };
}

interface Reason {
  readonly why: Wording;
  readonly at: number;
  readonly doubtful: boolean;
}

/** Why a text needs quotes, and where that shows in it. */
function reasonFor(text: string, message: Wording, lines: readonly string[]): Reason {
  const because =
    (reason: Wording): Wording =>
    (words) =>
      words.needsQuotes(reason(words));
  const first = text.charAt(0);
  if (text.startsWith("{{"))
    return { why: because((words) => words.beginsWithPlaceholder), at: 0, doubtful: false };
  if (first === "*") {
    const doubtful = lines.some((line) => /(?:[:-] +|^)&\w/.test(line));
    return { why: because((words) => words.beginsWith("*")), at: 0, doubtful };
  }
  if (APOSTROPHE.test(text))
    return { why: because((words) => words.beginsWith("'")), at: 0, doubtful: false };
  if (/["']/.test(first)) {
    return { why: because((words) => words.afterQuotation), at: 0, doubtful: false };
  }
  if (/[!&@`%#|>[\]{},?:-]/.test(first)) {
    return { why: because((words) => words.beginsWith(first)), at: 0, doubtful: false };
  }
  const colon = /([^\s:]*):(?=\s|$)/.exec(text);
  if (colon !== null) {
    const at = colon.index + (colon[1]?.length ?? 0);
    return {
      why: because((words) => words.containsColon),
      at,
      doubtful: columnsOfKey(lines, colon[1] ?? "").size > 0,
    };
  }
  const hash = /\s#\S/.exec(text);
  if (hash !== null) {
    return {
      why: (words) => words.quotesOrSpace(message(words)),
      at: hash.index + 1,
      doubtful: true,
    };
  }
  if (text.includes(",")) {
    const why = because((words) => words.commaDivides);
    // "{ nl: Ja, fr }" may be a language without its text.
    return { why, at: text.indexOf(","), doubtful: /^[^,]*(?:,\s*[a-z]{2})+$/.test(text) };
  }
  return { why: (words) => words.needsQuotesHere, at: 0, doubtful: false };
}
