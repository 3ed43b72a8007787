import type { Cell } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { Field } from "../words/labels.ts";
import { type Chosen, chooseTexts, YES } from "./chooseTexts.ts";
import { clean } from "./clean.ts";
import { type Column, type ColumnMap, findHeader, guessColumns, type Rows, readColumns } from "./columns.ts";
import type { Context } from "./context.ts";
import type { Entry, Found } from "./Entry.ts";
import { Fields } from "./Fields.ts";
import { isPure, type Label, readLabel } from "./label.ts";
import { isBare, onlyHashtags } from "./textParts.ts";
import { MOST_TEXTS, tooManyTexts } from "./tooManyTexts.ts";
import { turnTable } from "./turnTable.ts";

export interface ReadTable extends Found {
  /** A title above the header. */
  readonly title: Cell | undefined;
  /** The columns that may hold the text, if that is a question. */
  readonly rivals: readonly string[];
}

/** Reads the posts of a table; undefined if it is none of posts. */
export function readTable(written: Rows, context: Context, map: ColumnMap): ReadTable | undefined {
  const rows = turnTable(written);
  const header = findHeader(rows, map);
  const body = header === undefined ? rows : rows.slice(header + 1);
  const over = header === undefined ? undefined : groupsOver(rows, header);
  const columns =
    header === undefined ? guessColumns(rows) : readColumns(over ?? rows[header] ?? [], body, map);
  if (columns === undefined) return undefined;
  const chosen = chooseTexts(columns, body, map);
  if (chosen.texts.length === 0) return undefined;
  const reader = new TableReader(columns, chosen, context);
  const above = rows
    .slice(0, Math.max(0, (header ?? 0) - (over === undefined ? 0 : 1)))
    .map((row) => row.filter(({ text, isRepeated }) => text !== "" && !isRepeated));
  const [title, ...more] = above.find((row) => row.length > 0) ?? [];
  const isTitle = title !== undefined && more.length === 0 && title.text.length <= 100;
  for (const row of above)
    if (!isTitle || row[0] !== title) reader.leaveRow(row, "above the header of the table");
  for (const row of body) {
    reader.read(row);
    if (reader.entries.length > MOST_TEXTS) throw tooManyTexts();
  }
  const first = rows[header ?? 0]?.[0]?.origin ?? { file: "" };
  for (const assumption of chosen.assumptions) reader.assumed.push({ ...assumption, origin: first });
  if (reader.entries.length === 0) return undefined;
  return { ...reader.found(), title: isTitle ? title : undefined, rivals: chosen.rivals };
}

/** The header with the platforms or languages of the row above it, which group its columns; undefined if that row names none. */
function groupsOver(rows: Rows, header: number): Cell[] | undefined {
  const above = rows[header - 1] ?? [];
  const groups = above.filter(({ text, isRepeated }) => {
    const label = readLabel(text);
    return !isRepeated && isPure(label) && (label.platforms.length > 0 || label.language !== undefined);
  });
  if (groups.length < 2) return undefined;
  let group = "";
  return (rows[header] ?? []).map((cell, index) => {
    if (above[index]?.text) group = above[index].text;
    return { ...cell, text: `${group} ${cell.text}`.trim() };
  });
}

/** Fields whose values hold for the rows below as well, where calendars leave them empty or merge them. */
const CARRIED: readonly Field[] = ["when", "day"];

class TableReader implements Found {
  readonly entries: Entry[] = [];
  readonly hashtags = [];
  readonly left: { text: string; why: string; origin: Origin }[] = [];
  readonly assumed: { text: string; why: string; origin: Origin }[] = [];
  readonly #columns: readonly Column[];
  readonly #chosen: Chosen;
  readonly #context: Context;
  readonly #carried = new Map<Field, string>();
  #heading: Label | undefined;
  #row = 0;
  #hasCarried = false;

  constructor(columns: readonly Column[], chosen: Chosen, context: Context) {
    this.#columns = columns;
    this.#chosen = chosen;
    this.#context = context;
  }

  found(): Found {
    const { entries, hashtags, left, assumed } = this;
    return { entries, hashtags, left, assumed };
  }

  leaveRow(row: readonly Cell[], why: string): void {
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    const [first] = cells;
    if (first !== undefined)
      this.left.push({ text: cells.map(({ text }) => text).join(" | "), why, origin: first.origin });
  }

  read(row: readonly Cell[]): void {
    this.#row++;
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    if (cells.length === 0) return;
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) {
      const label = readLabel(only.text);
      if (isPure(label)) {
        this.#heading = label;
        return;
      }
      // Merged over the width of the table.
      if (
        row.some(
          ({ text, isRepeated, origin }) =>
            isRepeated && text === only.text && origin.cell !== only.origin.cell,
        )
      ) {
        this.leaveRow(row, "a line across the table");
        return;
      }
    }
    this.#carry(row);
    const texts = this.#chosen.texts.filter(({ index }) => clean(row[index]?.text ?? "").text !== "");
    if (texts.length === 0) {
      const isContext = cells.every(({ text }) =>
        this.#columns.some(
          ({ index, field }) =>
            row[index]?.text === text && field !== undefined && CARRIED.includes(field) && isMoment(text),
        ),
      );
      if (!isContext) this.leaveRow(row, "a row without a text to post");
      return;
    }
    for (const column of texts) this.#readText(row, column);
  }

  #carry(row: readonly Cell[]): void {
    for (const { index, field } of this.#columns) {
      if (field === undefined || !CARRIED.includes(field)) continue;
      const value = row[index]?.text ?? "";
      if (isMoment(value)) this.#carried.set(field, value);
    }
  }

  #readText(row: readonly Cell[], column: Column): void {
    const cell = row[column.index];
    if (cell === undefined) return;
    const fields = new Fields(cell.text, cell.origin);
    const notes: string[] = [];
    for (const other of this.#columns) {
      const value = row[other.index]?.text ?? "";
      if (other.index === column.index || this.#chosen.flags.includes(other)) continue;
      const isElsewhere =
        (other.platforms.length > 0 &&
          column.platforms.length > 0 &&
          !other.platforms.some((id) => column.platforms.includes(id))) ||
        (other.language !== undefined && column.language !== undefined && other.language !== column.language);
      if (isElsewhere) continue;
      if (value === "") {
        const carried =
          other.field !== undefined && CARRIED.includes(other.field)
            ? this.#carried.get(other.field)
            : undefined;
        if (carried !== undefined && other.field !== undefined) {
          fields.set(other.field, other.name, carried);
          this.#noteCarried(cell.origin);
        }
      } else if (other.field === undefined || other.field === "text") {
        if (other.name !== "" || !this.#chosen.texts.includes(other))
          notes.push(`${other.name || "without a header"}: ${value}`);
      } else if (other.field !== "id") fields.set(other.field, other.name, value);
    }
    this.#add(row, column, fields, notes);
  }

  #noteCarried(origin: Origin): void {
    if (this.#hasCarried) return;
    this.#hasCarried = true;
    this.assumed.push({
      text: "cells left empty below a day have that day",
      why: "calendars often name it once",
      origin,
    });
  }

  #add(row: readonly Cell[], column: Column, fields: Fields, notes: readonly string[]): void {
    const { text, removed } = clean(fields.text());
    if (isBare(text) && onlyHashtags(text) === undefined) {
      this.leaveRow(row, "an address or an account, not a text");
      return;
    }
    const written = cellOf(row, "platform", this.#columns);
    const named = readLabel(written);
    if (named.others.length > 0 && named.platforms.length === 0) {
      this.leaveRow(row, `for ${named.others.join(", ")}, which bluehart has no rules for`);
      return;
    }
    for (const taken of removed)
      this.left.push({
        text: taken,
        why: "an opener, a count or marks around a post",
        origin: fields.origin,
      });
    const flagged = this.#chosen.flags
      .filter(({ index }) => YES.test(row[index]?.text ?? ""))
      .flatMap(({ platforms }) => platforms);
    const heading = this.#heading;
    const candidates = [
      column.platforms,
      named.platforms,
      flagged,
      heading?.platforms ?? [],
      this.#context.platforms ?? [],
    ];
    this.entries.push({
      text: fields.complete(text),
      language:
        column.language ??
        fields.language() ??
        languageCode(cellOf(row, "language", this.#columns)) ??
        heading?.language ??
        this.#context.language,
      platforms: candidates.find((list) => list.length > 0),
      group:
        this.#chosen.texts.length > 1 && !column.isPost
          ? `row ${fields.origin.file} ${fields.origin.sheet ?? ""} ${this.#row}`
          : undefined,
      key: undefined,
      when: column.moment ?? fields.when() ?? heading?.moment ?? this.#context.moment,
      images: fields.images(),
      notes: [
        ...this.#context.notes,
        ...fields.notes(),
        ...notes,
        ...(written !== "" && named.platforms.length === 0 && !named.isAll ? [`Platform: ${written}`] : []),
      ],
      why: `a row of a table${column.name === "" ? "" : `, from its column "${column.name}"`}`,
      origin: fields.origin,
    });
  }
}

/** Whether a cell names a day, as opposed to a remark below the table. */
function isMoment(text: string): boolean {
  return text !== "" && text.length <= 40 && (/\d/.test(text) || readLabel(text).moment !== undefined);
}

/** What a row has in the column of a field. */
function cellOf(row: readonly Cell[], field: Field, columns: readonly Column[]): string {
  const column = columns.find((one) => one.field === field);
  return column === undefined ? "" : (row[column.index]?.text ?? "");
}

function languageCode(written: string): string | undefined {
  return /^[a-z]{2}(?:-[A-Za-z]{2})?$/.test(written.trim()) ? written.trim() : undefined;
}
