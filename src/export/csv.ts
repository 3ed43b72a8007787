import { type DelimiterName, delimiters } from "../core/text/delimiters.ts";
import { writeCsv } from "../core/text/writeCsv.ts";

/** What Excel needs to read a file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet takes for the beginning of a formula, in its full-width forms too, or for one that is guarded with an apostrophe.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a CSV file. With `guard`, for people's spreadsheets, a cell that would run as a formula gets an apostrophe before it. A
 * scheduler posts what the cell holds, so its files have no guard.
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  {
    guard,
    mark,
    delimiter = "comma",
  }: { readonly guard: boolean; readonly mark: boolean; readonly delimiter?: DelimiterName | undefined },
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (guard && FORMULA.test(cell) ? `'${cell}` : cell).toWellFormed()),
  );
  return `${mark ? BYTE_ORDER_MARK : ""}${writeCsv(cells, delimiters[delimiter])}`;
}
