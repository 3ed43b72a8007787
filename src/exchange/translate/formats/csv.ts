import { type DelimiterName, delimiters } from "../../../core/text/delimiters.ts";
import { writeCsv } from "../../../core/text/writeCsv.ts";
import { readRecords } from "../../read/csv.ts";
import { unreadable } from "../../read/unreadable.ts";
import { headersOf, type ReceivedTable, type TranslationTable } from "../TranslationTable.ts";
import { fromCells } from "./table.ts";

/** What a spreadsheet takes for the beginning of a formula, with the apostrophes that may guard it. Source: OWASP, "CSV Injection". */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A table as Excel opens it: UTF-8 with a byte order mark, every cell in quotes. */
export function writeTable(table: TranslationTable, delimiter: DelimiterName = "comma"): Uint8Array {
  const rows = table.rows.map(({ key, context, source, target, room, note }) => [
    key,
    context,
    source,
    target,
    room === undefined ? "" : String(room.left),
    note,
  ]);
  const cells = [headersOf(table), ...rows].map((row) =>
    row.map((cell, column) => (column !== 4 && FORMULA.test(cell) ? `'${cell}` : cell).toWellFormed()),
  );
  return new TextEncoder().encode(`\ufeff${writeCsv(cells, delimiters[delimiter])}`);
}

/** @throws UserError if it is no text, or has no titles of columns. */
export function readTable(bytes: Uint8Array, file: string): ReceivedTable {
  const { records, skipped, assumption, isWindows1252, isPartlyRepaired } = readRecords(bytes, file);
  if (isPartlyRepaired) {
    throw unreadable(file, ({ garbled }) => garbled);
  }
  const cells = records.map((record) => record.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)));
  return fromCells(cells, {
    file,
    // A file of ASCII alone may have been saved in Windows-1252, too.
    isLossy: isWindows1252 || (assumption === undefined && bytes.every((byte) => byte < 0x80)),
    firstRow: 1 + skipped,
  });
}
