import { CsvError, parse } from "csv-parse/sync";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Cell, ImportDocument } from "../ImportDocument.ts";
import { columnName } from "./columnName.ts";
import { decodeText } from "./decodeText.ts";
import { kitOfRows } from "./kit/kitCsv.ts";
import { LARGEST_CSV, MOST_ROWS } from "./limits.ts";
import { tidy } from "./tidy.ts";
import { firstLine, unreadable } from "./unreadable.ts";

const DELIMITERS = [",", ";", "\t", "|", "^", "~", "¦", "\u001f"];
/** How much of a file shows its delimiter, in characters. */
const SAMPLE = 20_000;

/** The rows of a table of values with any of the usual delimiters, as they are, and how many lines before them are none. */
export function readRecords(bytes: Uint8Array, file: string) {
  const { text, ...decoded } = decodeText(bytes, file, LARGEST_CSV);
  // Excel writes it for itself.
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(body);
  const skipped = named === null ? 0 : 1;
  const records = parseCsv(body, delimiter, { file, skipped });
  const stray = lineOfStrayQuote(body, delimiter);
  if (stray !== undefined) throw unreadable(file, ({ strayQuote }) => strayQuote(skipped + stray));
  return { records, skipped, ...decoded };
}

/** Reads a table of values with any of the usual delimiters. */
export function readCsv(bytes: Uint8Array, file: string): ImportDocument {
  const { records, skipped, assumption } = readRecords(bytes, file);
  const values = records.map((record) => record.map(unguard));
  const originOf = (row: number, column: number) => ({
    file,
    cell: `${columnName(column)}${row + 1 + skipped}`,
  });
  const kit = kitOfRows(values, originOf);
  const rows = values.map((record, row) =>
    record.map((value, column): Cell => ({ text: tidy(value), origin: originOf(row, column) })),
  );
  return {
    file,
    ...(kit === undefined ? { blocks: [{ kind: "table", rows, origin: { file } }] } : { kit, blocks: [] }),
    omitted: [],
    assumed:
      assumption === undefined
        ? []
        : [{ text: assumption, why: say(({ why }) => why.fromBytes), origin: { file } }],
  };
}

function parseCsv(
  text: string,
  delimiter: string,
  {
    file,
    skipped = 0,
    to = MOST_ROWS + 1,
  }: { readonly file: string; readonly skipped?: number; readonly to?: number },
): string[][] {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      to,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    if (records.length <= MOST_ROWS) return records;
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED") {
      const line = skipped + lineOfOpenQuote(text, delimiter);
      throw unreadable(file, ({ openQuote }) => openQuote(line));
    }
    throw unreadable(file, ({ noTable }) => noTable(firstLine(error)));
  }
  throw unreadable(file, ({ tooManyRows }) => tooManyRows(MOST_ROWS));
}

/** The line, from 1, of the quote that no other closes. */
function lineOfOpenQuote(text: string, delimiter: string): number {
  const quotes = [...cellQuotes(text, delimiter)];
  const { opened, kind } = quotes.at(-1) ?? { opened: undefined, kind: "closes" };
  return lineAt(text, kind === "closes" ? text.length : (opened ?? text.length));
}

/** The line, from 1, of a quote whose cell goes on into a later line, where another quote does not close it; undefined if none does. */
function lineOfStrayQuote(text: string, delimiter: string): number | undefined {
  for (const { opened, kind } of cellQuotes(text, delimiter)) {
    if (kind === "inside") return lineAt(text, opened);
  }
  return undefined;
}

/**
 * The quotes that matter for cells, each with that which opened its cell: one opens at the beginning of a cell, and closes before a
 * delimiter or the end of a line. Two in a row stand for one of the text. With any other one in its first line, the parser takes the cell
 * for one without quotes; in a later line, it is inside the cell.
 */
function* cellQuotes(text: string, delimiter: string) {
  let opened: number | undefined;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1] ?? "\n";
    const before = text[at - 1] ?? "\n";
    if (opened === undefined) {
      if (before !== delimiter && before !== "\n") continue;
      opened = at;
      yield { opened, kind: "opens" } as const;
    } else if (after === '"') at++;
    else if (after === delimiter || after === "\n" || !text.slice(opened, at).includes("\n")) {
      yield { opened, kind: "closes" } as const;
      opened = undefined;
    } else yield { opened, kind: "inside" } as const;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** The delimiter that divides the most rows into as many cells as most others have. */
function delimiterOf(text: string): string {
  const score = (delimiter: string) => {
    let rows: readonly string[][];
    try {
      rows = parseCsv(text.slice(0, SAMPLE), delimiter, { file: "", to: 50 });
    } catch {
      // A quote that is open where the sample ends, or that is never closed.
      rows = text
        .slice(0, SAMPLE)
        .split("\n", 50)
        .map((line) => line.split(delimiter));
    }
    const widths = new Map<number, number>();
    for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    const [width = 1, count = 0] = [...widths].sort((one, other) => other[1] - one[1])[0] ?? [];
    return width > 1 ? (count / rows.length) * Math.min(width, 12) : 0;
  };
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** The apostrophe that guards a spreadsheet from a formula, as bluehart and others write it. */
function unguard(value: string): string {
  return value.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, "");
}
