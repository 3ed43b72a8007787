import { statSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import { cannotRead } from "../../../core/source/systemReason.ts";
import { UserError } from "../../../core/source/UserError.ts";
import type { Encoding } from "../../../files/decode.ts";
import { openInput } from "../../../files/openInput.ts";
import { parseJsonLine } from "../../../files/parseJsonLine.ts";
import { splitLines } from "../../../files/splitLines.ts";
import { say, word } from "../../languages/say.ts";
import { LONGEST_ROW, type Recipient } from "./Recipient.ts";
import { readCsv } from "./readCsv.ts";

export interface ListOptions {
  /** Ends the reading, even while it waits. */
  readonly signal?: AbortSignal;
  /** Hears of a list that is not UTF-8. */
  readonly onEncoding?: (encoding: Encoding) => void;
}

/**
 * The recipients of a CSV file with a heading, whatever its delimiter, or of one JSON object a line on standard input or in a
 * file that ends in .ndjson. Streams them, so that memory does not grow with their number.
 *
 * @throws UserError if the list cannot be read, with the line.
 */
export async function* readRecipients(
  file: string | undefined,
  { signal, onEncoding }: ListOptions = {},
): AsyncGenerator<Recipient> {
  const input = openInput(file);
  if (signal !== undefined) addAbortSignal(signal, input);
  const isJson = file === undefined || /\.(ndjson|jsonl)$/i.test(file);
  const lines = splitLines(input as AsyncIterable<Buffer>, LONGEST_ROW);
  try {
    yield* isJson ? readJson(lines) : readCsv(lines, file, onEncoding);
  } catch (error) {
    if (signal?.aborted) return;
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    if (!("syscall" in error || "code" in error)) throw error;
    throw cannotRead(file, error);
  }
}

/** How many recipients a list has; undefined if it can be read only once. */
export async function countRecipients(
  file: string | undefined,
  options: ListOptions,
): Promise<number | undefined> {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  let count = 0;
  for await (const { number } of readRecipients(file, options)) count = number;
  return count;
}

async function* readJson(lines: AsyncIterable<Buffer | undefined>): AsyncGenerator<Recipient> {
  let number = 0;
  let at = 0;
  for await (const line of lines) {
    at++;
    if (line?.length === 0) continue;
    const place = { number: ++number, line: at };
    const parsed = parseJsonLine(line, LONGEST_ROW);
    yield "problem" in parsed
      ? { ...place, values: {}, problem: word(parsed.problem) }
      : toRecipient(parsed.value, place);
  }
}

function toRecipient(
  value: { readonly [key: string]: unknown },
  place: Pick<Recipient, "number" | "line">,
): Recipient {
  const values: [string, string][] = [];
  for (const [name, given] of Object.entries(value)) {
    const text = textOf(name, given);
    if (text === undefined) {
      return { ...place, values: {}, problem: say.merge.notText(shorten(name)) };
    }
    values.push([name, text]);
  }
  return { ...place, values: Object.fromEntries(values) };
}

/** A value as text; a list only for languages. */
function textOf(name: string, value: unknown): string | undefined {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const isList = name === "language" && Array.isArray(value);
  return isList && value.every((item) => typeof item === "string") ? value.join(",") : undefined;
}

function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}...` : name;
}
