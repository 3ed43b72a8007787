import { type DelimiterName, delimiters } from "../core/text/delimiters.ts";
import { writeCsv } from "../core/text/writeCsv.ts";

/** What Excel needs to read a file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet takes for the beginning of a formula, in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** The same, or what would be taken for one that is guarded with an apostrophe. */
const FORMULA_OR_GUARDED = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a file for a spreadsheet. A cell that a spreadsheet would run as a formula gets `guard` before it.
 *
 * Source of what is a formula: OWASP, "CSV Injection".
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  {
    guard,
    mark,
    delimiter = "comma",
  }: { readonly guard: "'" | " "; readonly mark: boolean; readonly delimiter?: DelimiterName | undefined },
): string {
  const dangerous = guard === "'" ? FORMULA_OR_GUARDED : FORMULA;
  const guarded = rows.map((row) =>
    row.map((cell) => (dangerous.test(cell) ? `${guard}${cell}` : cell).toWellFormed()),
  );
  return `${mark ? BYTE_ORDER_MARK : ""}${writeCsv(guarded, delimiters[delimiter])}`;
}
