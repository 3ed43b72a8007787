import { type CellValue, type MergeRange, readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Block, Cell, ImportDocument, Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { columnName } from "./columnName.ts";
import { joinLink } from "./joinLink.ts";
import { MOST_CELLS, MOST_ROWS } from "./limits.ts";
import { tidy } from "./tidy.ts";
import { firstLine, unreadable } from "./unreadable.ts";
import { hasStruckCells, takeHidden, takeStruck } from "./unseenCells.ts";

/** How many columns of a sheet are read: calendars have some twenty, and an empty sheet may claim 16,384. */
const MOST_COLUMNS = 200;

/** Reads a spreadsheet: a table for each sheet, of what Excel shows of it and nobody struck through. Formulas count as the values that were stored with them. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<ImportDocument> {
  const omitted: Remark[] = [];
  const sheets = await readSheets(bytes, file, omitted);
  const blocks = sheets.flatMap((sheet): Block[] => {
    const origin = { file, sheet: sheet.name };
    const used = sheet.rows.findLastIndex((row) => row.some(isFilled)) + 1;
    checkSize({ name: sheet.name, rows: sheet.rows.slice(0, used) }, file);
    if (sheet.rows.length > MOST_ROWS)
      omitted.push({
        text: say(({ left }) => left.belowRow(MOST_ROWS)),
        why: say(({ why }) => why.farBelow),
        origin,
      });
    if (sheet.rows.some((row) => row.slice(MOST_COLUMNS).some(isFilled)))
      omitted.push({
        text: say(({ left }) => left.columnsAfter(columnName(MOST_COLUMNS - 1))),
        why: say(({ why }) => why.tooManyColumns),
        origin,
      });
    omitted.push(...besideCells(sheet, file));
    const rows = toRows({ ...sheet, rows: sheet.rows.slice(0, used) }, file, omitted);
    const table: Block = { kind: "table", rows: takeHidden(rows, sheet, file, omitted), origin };
    return sheets.length > 1 ? [{ kind: "heading", level: 1, text: sheet.name, origin }, table] : [table];
  });
  return { file, blocks, omitted, assumed: [] };
}

async function readSheets(bytes: Uint8Array, file: string, omitted: Remark[]): Promise<readonly Sheet[]> {
  try {
    const { sheets } = await readWorkbook(bytes, {
      maxRows: MOST_ROWS + 1,
      readStyles: hasStruckCells(bytes),
      sheets: ({ name, hidden, veryHidden }) => {
        const isHidden = hidden === true || veryHidden === true;
        if (isHidden)
          omitted.push({
            text: name,
            why: say(({ why }) => why.hiddenSheet),
            origin: { file, sheet: name },
          });
        return !isHidden;
      },
    });
    return sheets;
  } catch (error) {
    throw unreadable(file, ({ damagedSheet }) => damagedSheet(firstLine(error)));
  }
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}

function checkSize({ name, rows }: Pick<Sheet, "name" | "rows">, file: string): void {
  const cells = rows.reduce((sum, row) => sum + Math.min(row.length, MOST_COLUMNS), 0);
  if (rows.length > MOST_ROWS) throw unreadable(file, (words) => words.sheetTooLong(name, MOST_ROWS));
  if (cells > MOST_CELLS) throw unreadable(file, (words) => words.sheetTooFull(name, MOST_CELLS));
}

/** Comments and text boxes, which are no part of a cell's text. */
function besideCells({ name, cells, textBoxes = [], threadedComments = [] }: Sheet, file: string): Remark[] {
  const origin: Origin = { file, sheet: name };
  const comments = Array.from(cells ?? [], ([place, { comment }]): Remark | undefined => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const cell = `${columnName(column)}${row + 1}`;
    // A thread is there for old programs as well, with a word on what it is.
    if (comment === undefined || threadedComments.some(({ ref }) => ref === cell)) return undefined;
    const why = say(({ why }) => why.comment(comment.author ?? ""));
    return { text: tidy(comment.text), why, origin: { ...origin, cell } };
  });
  return [
    ...comments.filter((remark) => remark !== undefined),
    ...threadedComments.map(({ text, ref }) => ({
      text: tidy(text),
      why: say(({ why }) => why.comment("")),
      origin: ref === undefined ? origin : { ...origin, cell: ref },
    })),
    ...textBoxes.map(({ text }) => ({ text: tidy(text), why: say(({ why }) => why.textBox), origin })),
  ].filter(({ text }) => text !== "");
}

function toRows({ name, rows, merges = [], cells: known }: Sheet, file: string, omitted: Remark[]): Cell[][] {
  const cells = rows.map((row, rowIndex) =>
    Array.from(row.slice(0, MOST_COLUMNS), (value, column): Cell => {
      const cell = known?.get(`${rowIndex},${column}`);
      const origin = { file, sheet: name, cell: `${columnName(column)}${rowIndex + 1}` };
      const { left, struck } = takeStruck(cell, textOf(value ?? null));
      omitted.push(...struck.map((text) => ({ text, why: say(({ why }) => why.struckText), origin })));
      return { text: joinLink(tidy(left), cell?.hyperlink?.target ?? ""), origin };
    }),
  );
  for (const merge of merges) fillMerge(cells, merge, { file, sheet: name });
  return cells;
}

/** Gives the cells of a merged range the text of its first one. */
function fillMerge(
  rows: Cell[][],
  { startRow, endRow, startCol, endCol }: MergeRange,
  place: { readonly file: string; readonly sheet: string },
): void {
  const text = rows[startRow]?.[startCol]?.text ?? "";
  if (text === "") return;
  for (const [index, row] of rows.slice(startRow, endRow + 1).entries()) {
    for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS - 1); column++) {
      if (index === 0 && column === startCol) continue;
      for (let empty = row.length; empty < column; empty++) {
        row.push({ text: "", origin: { ...place, cell: `${columnName(empty)}${startRow + index + 1}` } });
      }
      row[column] = {
        text,
        isRepeated: true,
        origin: { ...place, cell: `${columnName(column)}${startRow + index + 1}` },
      };
    }
  }
}

/** A value as people read it: dates in ISO form, with their time unless it is midnight. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (!(value instanceof Date)) return String(value).replaceAll("_x000D_", "").replace(/\r\n?/g, "\n");
  if (Number.isNaN(value.getTime())) return "";
  // Excel counts in days; the fraction of a second that is lost on the way is rounded.
  const iso = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const [date = "", time = ""] = [iso.slice(0, 10), iso.slice(11, 16)];
  // A time alone is on the day from which Excel counts.
  if (/^(?:1899-12-3|1900-01-0|1904-01-01)/.test(date)) return time;
  return time === "00:00" ? date : `${date} ${time}`;
}
