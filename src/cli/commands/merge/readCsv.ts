import { isAscii } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";
import { UserError } from "../../../core/source/UserError.ts";
import { nameOfEncoding, wideEncodingOf } from "../../../core/text/wideEncoding.ts";
import type { Encoding } from "../../../files/decode.ts";
import { decodeAs, encodingOf } from "../../../files/decode.ts";
import { say } from "../../languages/say.ts";
import { LONGEST_ROW, type Recipient } from "./Recipient.ts";

/** One line of the list, as text. */
interface Line {
  readonly number: number;
  /** undefined if it is too long. */
  readonly text: string | undefined;
}

/** The cells of a row, or why it cannot be read. */
type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string };

/**
 * The recipients of the lines of a CSV file. A row that cannot be read, such as one with an open quote, costs only itself.
 *
 * @throws UserError if the list is empty, its header cannot be read, or a byte fits no encoding, with the line.
 */
export async function* readCsv(
  lines: AsyncIterable<Buffer | undefined>,
  file: string,
  onEncoding?: (encoding: Encoding) => void,
): AsyncGenerator<Recipient> {
  let columns: readonly string[] | undefined;
  let number = 0;
  for await (const row of splitRows(decodeLines(lines, file, onEncoding))) {
    if (columns === undefined) columns = readHeader(row, file);
    else yield toRecipient(row, columns, ++number);
  }
  if (columns === undefined) throw new UserError(say.merge.emptyList);
}

/** Lines as text. The first one that is not ASCII settles the encoding of the file, and the others must agree. */
async function* decodeLines(
  lines: AsyncIterable<Buffer | undefined>,
  file: string,
  onEncoding?: (encoding: Encoding) => void,
): AsyncGenerator<Line> {
  let settled: Encoding | undefined;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line === undefined) {
      yield { number, text: undefined };
      continue;
    }
    const place = { file, line: number, column: 1 };
    const wide = number === 1 ? wideEncodingOf(line) : undefined;
    if (wide !== undefined) {
      throw new UserError([{ place, message: say.merge.wideEncoding(nameOfEncoding(wide)) }]);
    }
    if (!isAscii(line)) {
      const encoding = encodingOf(line);
      if (encoding === undefined || (settled !== undefined && encoding !== settled)) {
        throw new UserError([{ place, message: say.merge.mixedEncodings }]);
      }
      if (settled === undefined) onEncoding?.(encoding);
      settled = encoding;
    }
    yield { number, text: decodeAs(line, settled ?? "UTF-8") };
  }
}

/**
 * The rows of a list. A row goes on over line ends while a quote is open. If it then makes no sense, its first line is what is
 * wrong, and the lines after it are read again on their own.
 */
async function* splitRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  let delimiter: string | undefined;
  const source = lines[Symbol.asyncIterator]();
  const again: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    const line = again.pop();
    if (line !== undefined) return line;
    const result = await source.next();
    return result.done ? undefined : result.value;
  };
  for (let first = await next(); first !== undefined; first = await next()) {
    const { number: line } = first;
    if (first.text === undefined) {
      yield { line, problem: say.merge.longRow(line, LONGEST_ROW / 1024 / 1024) };
      continue;
    }
    if (first.text.trim() === "") continue;
    delimiter ??= delimiterOf(first.text);
    const parts = [first];
    let text = first.text;
    let open = hasOpenQuote(text);
    while (open) {
      const more = await next();
      if (more === undefined) break;
      parts.push(more);
      if (more.text === undefined || text.length + more.text.length > LONGEST_ROW) break;
      text += `\n${more.text}`;
      open = !hasOpenQuote(more.text);
    }
    const cells = open ? undefined : parseRow(text, delimiter);
    if (cells !== undefined) yield { line, cells };
    else {
      for (const part of parts.slice(1).reverse()) again.push(part);
      yield {
        line,
        problem: say.merge.openQuote(line),
      };
    }
  }
}

/** Whether a line opens a quote that it does not close, or closes one that an earlier line opened. */
function hasOpenQuote(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

function parseRow(text: string, delimiter: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const rows: string[][] = parse(text, { delimiter, relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The delimiter that the header uses most. Excel writes a semicolon where decimals have a comma. */
function delimiterOf(header: string): string {
  const number = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (number(mark) > number(best) ? mark : best));
}

function readHeader(row: Row, file: string): string[] {
  if ("problem" in row) throw new UserError(say.merge.wrongHeader(file, row.problem));
  const columns = row.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new UserError(say.merge.columnTwice(twice));
  return columns;
}

function toRecipient(row: Row, columns: readonly string[], number: number): Recipient {
  const { line } = row;
  if ("problem" in row) return { number, line, values: {}, problem: row.problem };
  const { cells } = row;
  const values = Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? "").trim()]));
  if (cells.length === columns.length) return { number, line, values };
  return { number, line, values, problem: say.merge.wrongCells(cells.length, columns.length) };
}
