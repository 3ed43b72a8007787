import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { SetValues } from "../../../core/compose/fillCampaign.ts";
import { cannotRead } from "../../../core/source/systemReason.ts";
import { UserError } from "../../../core/source/UserError.ts";

/** Somebody who gets a kit: a row of the list, whose values fill the placeholders. */
export interface Recipient {
  /** From 1, not counting the header. */
  readonly number: number;
  readonly values: SetValues;
  /** Why the row cannot be used. */
  readonly problem?: string;
}

/** The longest row, in bytes. */
const LONGEST = 1024 * 1024;

/**
 * Streams the recipients from a CSV file with a header, whatever its delimiter, or from NDJSON: a file that ends in .ndjson or
 * .jsonl, or standard input. Memory does not grow with their number.
 *
 * @throws UserError if the list cannot be read.
 */
export async function* readRecipients(file: string | undefined): AsyncGenerator<Recipient> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  const isJson = file === undefined || /\.(ndjson|jsonl)$/i.test(file);
  try {
    yield* isJson ? readJson(input) : readCsv(input);
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    if (!("syscall" in error || "code" in error)) throw error;
    throw cannotRead(file, error);
  }
}

/** How many recipients a list has; undefined for a pipe, which can be read only once. */
export async function countRecipients(file: string | undefined): Promise<number | undefined> {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  let count = 0;
  for await (const { number } of readRecipients(file)) count = number;
  return count;
}

async function* readCsv(input: Readable): AsyncGenerator<Recipient> {
  const chunks: AsyncIterator<Buffer> = input[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) throw new UserError("the list of recipients is empty");
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first.value.toString()),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST,
  });
  const all = async function* () {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  let columns: readonly string[] | undefined;
  let number = 0;
  const rows: AsyncIterable<string[]> = Readable.from(all(), { objectMode: false }).compose(parser);
  for await (const row of rows) {
    if (columns === undefined) columns = readHeader(row);
    else yield toRecipient(row, columns, ++number);
  }
}

/** The delimiter that the header uses most. Excel writes semicolons in languages whose decimals have a comma. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split("\n", 1);
  const number = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (number(mark) > number(best) ? mark : best));
}

function readHeader(row: readonly string[]): string[] {
  const columns = row.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new UserError(`the list of recipients has two columns "${twice}"`);
  return columns;
}

function toRecipient(row: readonly string[], columns: readonly string[], number: number): Recipient {
  const values = Object.fromEntries(columns.map((name, index) => [name, (row[index] ?? "").trim()]));
  if (row.length === columns.length) return { number, values };
  return { number, values, problem: `it has ${row.length} columns, but the header has ${columns.length}` };
}

async function* readJson(input: AsyncIterable<Buffer>): AsyncGenerator<Recipient> {
  const { splitLines } = await import("../../../files/splitLines.ts");
  let number = 0;
  for await (const line of splitLines(input, LONGEST)) {
    if (line?.length === 0) continue;
    number++;
    yield parseLine(line, number);
  }
}

function parseLine(line: Buffer | undefined, number: number): Recipient {
  const refuse = (problem: string) => ({ number, values: {}, problem });
  if (line === undefined) return refuse("the line is too long");
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch {
    return refuse("the line is not JSON in UTF-8");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("the line is not a JSON object");
  const entries = Object.entries(value).map(([name, given]): [string, string] => [
    name,
    Array.isArray(given) ? given.join(",") : String(given ?? ""),
  ]);
  return { number, values: Object.fromEntries(entries) };
}
