import { say } from "../../../core/i18n/problems/documents/say.ts";
import { allTranslatorWords } from "../../../core/i18n/translator/index.ts";
import { columnName } from "../../read/columnName.ts";
import { unreadable } from "../../read/unreadable.ts";
import { COLUMNS, type Column, type ReceivedRow, type ReceivedTable } from "../TranslationTable.ts";

/** How many rows may stand above the titles of the columns. */
const MOST_ABOVE = 50;

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
    isHidden,
  }: {
    readonly file: string;
    readonly isLossy: boolean;
    readonly firstRow?: number;
    /** Whether the program of the file shows no such row, counted from 0. */
    readonly isHidden?: (row: number) => boolean;
  },
): ReceivedTable {
  const found = findHeader(cells);
  if (found === undefined) {
    throw unreadable(file, ({ untitled }) => untitled);
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
          place: say(({ places }) => places.cell(at + index + 1 + firstRow, columnName(indexOf("target")))),
          ...(isHidden?.(at + 1 + index) && { unusable: say(({ why }) => why.hiddenRow) }),
        },
      ];
    }),
  };
}

/** A file that came back may have the titles of another language than this call's. */
const allTitles = allTranslatorWords.map(({ titles }) => titles);

function columnCalled(title: string): Column | undefined {
  const name = title.toLowerCase();
  return COLUMNS.find((column) => allTitles.some((known) => known[column].toLowerCase() === name));
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
      const column = columnCalled(title);
      if (column !== undefined && !columns.has(column)) columns.set(column, { index, about: about?.trim() });
    }
    if (columns.has("key") && columns.has("target")) return { at, columns };
  }
  return undefined;
}
