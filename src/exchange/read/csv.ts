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
  let open: number | undefined;
  for (const { opened, kind } of cellQuotes(text, delimiter)) {
    open = kind === "opens" || kind === "inside" ? opened : undefined;
  }
  return lineAt(text, open ?? text.length);
}

/**
 * The line, from 1, of a quote whose cell goes on into a later line, and holds another quote that does not close it; undefined if there
 * is none. If that one is in the first line of the cell, the cell goes on if a later line closes what it did not open.
 */
function lineOfStrayQuote(text: string, delimiter: string): number | undefined {
  let broken: number | undefined;
  for (const { opened, at, kind } of cellQuotes(text, delimiter)) {
    if (kind === "inside") return lineAt(text, opened);
    if (kind === "breaks") broken = opened;
    else if (kind === "opens") broken = undefined;
    else if (kind === "alone" && broken !== undefined && text.slice(broken, at).includes("\n"))
      return lineAt(text, broken);
  }
  return undefined;
}

/**
 * The quotes that matter for cells, each with that which opened its cell: one opens at the beginning of a cell, and closes before a
 * delimiter or the end of a line, or is alone there if none opened the cell. Two in a row stand for one of the text. Any other one in the
 * first line of a cell breaks it: the parser takes it for one without quotes. In a later line, it is inside the cell.
 */
function* cellQuotes(text: string, delimiter: string) {
  let opened: number | undefined;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1] ?? "\n";
    const before = text[at - 1] ?? "\n";
    if (opened === undefined) {
      if (before === delimiter || before === "\n") {
        opened = at;
        yield { opened, at, kind: "opens" } as const;
      } else if (after === delimiter || after === "\n") yield { opened: at, at, kind: "alone" } as const;
    } else if (after === '"') at++;
    else if (after === delimiter || after === "\n") {
      yield { opened, at, kind: "closes" } as const;
      opened = undefined;
    } else if (text.slice(opened, at).includes("\n")) yield { opened, at, kind: "inside" } as const;
    else {
      yield { opened, at, kind: "breaks" } as const;
      opened = undefined;
    }
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
