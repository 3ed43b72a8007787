import { type Cell, type CellStyle, readXlsx, writeXlsx } from "hucre/xlsx";
import { UserError } from "../../../core/source/UserError.ts";
import { columnName } from "../../read/columnName.ts";
import { MOST_ROWS } from "../../read/limits.ts";
import { firstLine, unreadable } from "../../read/unreadable.ts";
import { textOf } from "../../read/xlsx.ts";
import { formatOfZip } from "../../read/zip.ts";
import { roomFormula, shownRoom } from "../roomFormula.ts";
import {
  COLUMNS,
  type Column,
  headersOf,
  type ReceivedTable,
  type TranslationRow,
  type TranslationTable,
} from "../TranslationTable.ts";
import { fromCells } from "./table.ts";

/** The widths of the columns, in characters. */
const WIDTHS: { readonly [column in Column]: number } = {
  key: 24,
  context: 30,
  source: 55,
  target: 55,
  room: 20,
  note: 30,
};
/** The height of a line, in points, and the most that Excel allows a row. */
const LINE = 15;
const HIGHEST = 409;

const FONT = "Calibri";
const TOP: CellStyle["alignment"] = { vertical: "top", wrapText: true };
const GREY = { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } as const;
const STYLES: { readonly [column in Column]: CellStyle } = {
  key: { alignment: TOP, fill: GREY, font: { name: FONT, size: 9, color: { rgb: "595959" } } },
  context: { alignment: TOP, fill: GREY },
  source: { alignment: TOP, fill: GREY, protection: { locked: true } },
  // A text format, so that what looks like a date, a number or a formula stays as it is typed.
  target: { alignment: TOP, numFmt: "@", protection: { locked: false } },
  room: { alignment: { ...TOP, horizontal: "center" }, fill: GREY },
  note: { alignment: TOP, protection: { locked: false } },
};
const HEADER: CellStyle = {
  font: { name: FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
  alignment: { vertical: "center", wrapText: true },
};
const TOO_LONG: CellStyle = {
  font: { bold: true, color: { rgb: "9C0006" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" }, bgColor: { rgb: "FFC7CE" } },
};

/** The same for every file, so that the same campaign gives the same bytes. */
const MADE = new Date("2020-01-01T00:00:00Z");

/** A table as a spreadsheet, in which the translator fills in one column and sees the room that is left. */
export async function writeTable(table: TranslationTable): Promise<Uint8Array> {
  const { rows, words } = table;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  for (const [column, title] of headersOf(table).entries())
    put(0, column, { value: title, type: "string", style: HEADER });
  for (const [index, row] of rows.entries()) {
    const texts = textsOf(row);
    for (const [column, name] of COLUMNS.entries()) {
      const style = STYLES[name];
      if (name !== "room") put(index + 1, column, { value: texts[name], type: "string", style });
      else if (row.room === undefined) put(index + 1, column, { value: "", type: "string", style });
      else {
        const target = `${columnName(COLUMNS.indexOf("target"))}${index + 2}`;
        const shown = shownRoom(row.room, row.target, words.check);
        put(index + 1, column, {
          formula: roomFormula(row.room, target, words.check),
          formulaResult: shown,
          type: "formula",
          style,
        });
      }
    }
  }
  const last = rows.length + 1;
  const room = columnName(COLUMNS.indexOf("room"));
  const heights = rows.map((row, index) => [index + 1, { height: heightOf(textsOf(row)) }] as const);
  return writeXlsx({
    defaultFont: { name: FONT, size: 11 },
    properties: { title: table.campaign, created: MADE, modified: MADE },
    sheets: [
      {
        name: words.sheet(table.source, table.target),
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        // The writer takes the size of the sheet from these; what is in them comes from the cells.
        rows: [
          headersOf(table),
          ...rows.map((row) => COLUMNS.map((column) => (column === "room" ? "" : textsOf(row)[column]))),
        ],
        cells,
        freezePane: { rows: 1 },
        rowDefs: new Map([[0, { height: 2 * LINE }], ...heights]),
        protection: { sheet: true, formatColumns: true, formatRows: true, formatCells: true },
        conditionalRules: [
          {
            type: "expression",
            priority: 1,
            formula: `AND(ISNUMBER(${room}2),${room}2<0)`,
            style: TOO_LONG,
            range: `${room}2:${room}${Math.max(last, 2)}`,
          },
        ],
        pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  });
}

/** Keeps what looks like an escape as it is. Source: ECMA-376, Part 1, 22.9.2.19, ST_Xstring. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function textsOf({ key, context, source, target, note }: TranslationRow): {
  readonly [column in Exclude<Column, "room">]: string;
} {
  return { key, context, source: escapeText(source), target: escapeText(target), note };
}

/** A height that shows the longest cell of a row; its translation may be a quarter longer than its source. */
function heightOf(texts: ReturnType<typeof textsOf>): number {
  const lines = (text: string, width: number) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  const most = Math.max(
    lines(texts.key, WIDTHS.key),
    lines(texts.context, WIDTHS.context * 0.95),
    lines(texts.source, WIDTHS.source * 0.75),
    lines(texts.target, WIDTHS.target * 0.95),
    lines(texts.note, WIDTHS.note * 0.95),
  );
  return Math.min(HIGHEST, most * LINE + 3);
}

/** @throws UserError if it is no spreadsheet, is not safe to unpack, or has no titles of columns. */
export async function readTable(bytes: Uint8Array, file: string): Promise<ReceivedTable> {
  if (formatOfZip(bytes, file) !== "xlsx") {
    throw unreadable(file, ({ isWord }) => isWord);
  }
  let problem: unknown;
  for (const sheet of await readSheets(bytes, file)) {
    const cells = sheet.rows.map((row) =>
      Array.from(row, (value) => (typeof value === "string" ? value : textOf(value ?? null))),
    );
    try {
      return fromCells(cells, {
        file,
        isLossy: false,
        isHidden: (row) => sheet.rowDefs?.get(row)?.hidden === true,
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problem = error;
    }
  }
  throw problem ?? unreadable(file, ({ noSheets }) => noSheets);
}

async function readSheets(bytes: Uint8Array, file: string) {
  try {
    const isShown = ({ hidden, veryHidden }: { readonly hidden?: boolean; readonly veryHidden?: boolean }) =>
      hidden !== true && veryHidden !== true;
    return (await readXlsx(bytes, { maxRows: MOST_ROWS, sheets: isShown })).sheets;
  } catch (error) {
    throw unreadable(file, ({ damagedTable }) => damagedTable(firstLine(error)));
  }
}
