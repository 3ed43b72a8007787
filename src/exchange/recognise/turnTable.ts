import type { Cell } from "../ImportDocument.ts";
import type { Rows } from "./columns.ts";
import { fieldOf } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";

/** How many rows a table may have whose posts are its columns: one for each field. */
const MOST_FIELDS = 40;

/** A table whose posts are its columns, with the names of fields down its left side, turned so that they are rows. */
export function turnTable(rows: Rows): Rows {
  return isTurned(rows) ? transpose(rows) : rows;
}

function isTurned(rows: Rows): boolean {
  if (rows.length > MOST_FIELDS) return false;
  const names = rows.map((row) => row[0]?.text ?? "").filter((text) => text !== "");
  const fields = fieldsIn(names);
  const inRows = Math.max(0, ...rows.map((row) => fieldsIn(row.map(({ text }) => text)).size));
  if (fields.size >= 2) return fields.size > inRows;
  // Platforms or languages down the side, below days or numbers.
  const [top = [], ...others] = rows.filter((row) => row.some(({ text }) => text !== ""));
  const sides = others.map((row) => row[0]?.text ?? "");
  const heads = top.slice(1).map(({ text }) => text);
  const labels = (texts: readonly string[]) => texts.filter((text) => text !== "").map(readLabel);
  return (
    sides.length > 1 &&
    heads.length > 1 &&
    labels(sides).every(
      (label) => isPure(label) && (label.platforms.length > 0 || label.language !== undefined),
    ) &&
    labels(heads).every(
      (label) => isPure(label) && (label.number !== undefined || label.moment !== undefined),
    )
  );
}

function fieldsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.map((text) => fieldOf(text)).filter((field) => field !== undefined));
}

function transpose(rows: Rows): Rows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const place = rows[0]?.[0]?.origin ?? { file: "" };
  const empty: Cell = { text: "", origin: place };
  return Array.from({ length: width }, (_, column) =>
    rows.map((row, index) => {
      const cell = row[column] ?? empty;
      // What the corner says of the side is not what it says of the top.
      return column === 0 && index === 0 && fieldOf(cell.text) === "platform" ? { ...cell, text: "" } : cell;
    }),
  );
}
