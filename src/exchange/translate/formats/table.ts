import { UserError } from "../../../core/source/UserError.ts";
import { columnName } from "../../read/columnName.ts";
import { COLUMNS, type Column, type ReceivedRow, type ReceivedTable } from "../TranslationTable.ts";

/** How many rows may stand above the titles of the columns. */
const MOST_ABOVE = 50;

/** A byte order mark in UTF-8 that a program took for three letters. */
const GARBLED_MARK = "ï»¿";

/**
 * The rows of a table whose first one names its columns. Columns may have been moved, added or, but for key and target, removed.
 *
 * @throws UserError if no row names them.
 */
export function fromCells(
  cells: readonly (readonly string[])[],
  {
    file,
    isLossy,
    firstRow = 1,
  }: { readonly file: string; readonly isLossy: boolean; readonly firstRow?: number },
): ReceivedTable {
  const found = findHeader(cells);
  if (cells[0]?.[0]?.startsWith(GARBLED_MARK)) {
    throw new UserError(
      `cannot read ${file}: its accents are garbled, because it was opened as Windows-1252 and is UTF-8; open the file that was sent as UTF-8, or use .xlsx`,
    );
  }
  if (found === undefined) {
    throw new UserError(
      `cannot read ${file}: none of its first rows has the titles key and target, as the file had that bluehart translate --to wrote`,
    );
  }
  const { at, columns } = found;
  const about = (column: Column) => columns.get(column)?.about;
  const indexOf = (column: Column) => columns.get(column)?.index ?? -1;
  return {
    campaign: about("key"),
    source: about("source"),
    target: about("target"),
    isLossy,
    rows: cells.slice(at + 1).flatMap((row, index): ReceivedRow[] => {
      const cell = (column: Column) => row[indexOf(column)] ?? "";
      if (cell("key").trim() === "" && cell("target").trim() === "") return [];
      return [
        {
          key: cell("key"),
          source: columns.has("source") ? cell("source") : undefined,
          target: cell("target"),
          place: `row ${at + index + 1 + firstRow}, column ${columnName(indexOf("target"))}`,
        },
      ];
    }),
  };
}

interface Found {
  readonly index: number;
  /** What is in brackets after the title. */
  readonly about: string | undefined;
}

function findHeader(cells: readonly (readonly string[])[]) {
  for (const [at, row] of cells.slice(0, MOST_ABOVE).entries()) {
    const columns = new Map<Column, Found>();
    for (const [index, cell] of row.entries()) {
      const [, title = "", about] = /^\s*(.*?)\s*(?:\((.*)\))?\s*$/s.exec(cell) ?? [];
      const column = COLUMNS.find((name) => name === title.toLowerCase());
      if (column !== undefined && !columns.has(column)) columns.set(column, { index, about: about?.trim() });
    }
    if (columns.has("key") && columns.has("target")) return { at, columns };
  }
  return undefined;
}
