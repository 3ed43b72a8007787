import { countColumns } from "../../core/text/countColumns.ts";

/** Rows of cells in columns that line up, two spaces apart. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, countColumns(cell));
    }
  }
  const format = (cell: string, column: number) =>
    cell + " ".repeat((widths[column] ?? 0) - countColumns(cell));
  return rows.map((row) => row.map(format).join("  ").trimEnd()).join("\n");
}
