import { strFromU8, unzipSync } from "fflate";
import type { Sheet, Cell as SheetCell } from "hucre/xlsx";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Cell, Remark } from "../ImportDocument.ts";
import { columnName } from "./columnName.ts";
import { tidy } from "./tidy.ts";

const STYLES = "xl/styles.xml";

/** Whether a spreadsheet has a format that strikes through. Only then are the formats of all cells worth their memory. */
export function hasStruckCells(bytes: Uint8Array): boolean {
  const { [STYLES]: styles } = unzipSync(bytes, { filter: ({ name }) => name === STYLES });
  return styles !== undefined && /<(?:\w+:)?strike\b/.test(strFromU8(styles));
}

/** What the author of a cell struck through, and what of `text` is left. */
export function takeStruck(cell: SheetCell | undefined, text: string) {
  const isAllStruck = cell?.style?.font?.strikethrough === true;
  const runs = cell?.richText ?? [{ text }];
  const isStruck = ({ font }: (typeof runs)[number]) =>
    font?.strikethrough ?? (font === undefined && isAllStruck);
  const struck = runs.filter(isStruck);
  return {
    struck: struck.map((run) => tidy(run.text)).filter((one) => one !== ""),
    left:
      struck.length === 0
        ? text
        : runs
            .filter((run) => !isStruck(run))
            .map((run) => run.text)
            .join(""),
  };
}

/** The rows of a table that Excel shows, with the columns that it shows; what is hidden or filtered out goes to `omitted`. */
export function takeHidden(
  rows: readonly (readonly Cell[])[],
  { name, rowDefs, columns = [] }: Pick<Sheet, "name" | "rowDefs" | "columns">,
  file: string,
  omitted: Remark[],
): (readonly Cell[])[] {
  const origin = { file, sheet: name };
  for (const [index, { hidden }] of columns.entries()) {
    const cells = hidden === true ? rows.flatMap((row) => row[index] ?? []).filter(isOwn) : [];
    const [first] = cells;
    if (first !== undefined)
      omitted.push({
        text: say(({ left }) => left.column(columnName(index), first.text)),
        why: say(({ why }) => why.hiddenColumn),
        origin: { ...origin, cell: first.origin.cell ?? "" },
      });
  }
  return rows.flatMap((row, index) => {
    const shown = row.filter((_, column) => columns[column]?.hidden !== true);
    if (rowDefs?.get(index)?.hidden !== true) return [shown];
    const cells = shown.filter(isOwn);
    const [first] = cells;
    if (first !== undefined)
      omitted.push({
        text: cells.map(({ text }) => text).join(" | "),
        why: say(({ why }) => why.hiddenRow),
        origin: first.origin,
      });
    return [];
  });
}

function isOwn({ text, isRepeated }: Cell): boolean {
  return text !== "" && isRepeated !== true;
}
