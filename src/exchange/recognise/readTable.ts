import { say } from "../../core/i18n/problems/documents/say.ts";
import { joinSaid } from "../../core/i18n/problems/Sentence.ts";
import type { Decision } from "../Draft.ts";
import type { Cell } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { Field } from "../words/labels.ts";
import { type Chosen, chooseTexts } from "./chooseTexts.ts";
import { type Column, type ColumnMap, findHeader, guessColumns, type Rows, readColumns } from "./columns.ts";
import type { Context } from "./context.ts";
import type { Found } from "./Entry.ts";
import { isPure, readLabel } from "./label.ts";
import { unfoldGrid } from "./monthGrid.ts";
import { isId } from "./rowPost.ts";
import { unswapDates } from "./swappedDates.ts";
import { TableReader } from "./TableReader.ts";
import { MOST_TEXTS, tooManyTexts } from "./tooManyTexts.ts";
import { turnTable } from "./turnTable.ts";

export interface ReadTable extends Found {
  /** A title above the header. */
  readonly title: Cell | undefined;
  /** What its columns became. */
  readonly columns: Decision | undefined;
  /** The columns that may hold the text, if that is a question. */
  readonly rivals: readonly string[];
}

/** Reads the posts of a table; undefined if it is none of posts. */
export function readTable(written: Rows, context: Context, map: ColumnMap): ReadTable | undefined {
  const rows = unfoldGrid(written) ?? turnTable(written);
  const header = findHeader(rows, map);
  const below = header === undefined ? rows : rows.slice(header + 1);
  const over = header === undefined ? undefined : groupsOver(rows, header);
  const columns =
    header === undefined
      ? guessColumns(rows, context)
      : readColumns(widen(over ?? rows[header] ?? [], below), below, map);
  if (columns === undefined) return undefined;
  const { body, assumed } = unswapDates(columns, below);
  const chosen = chooseTexts(columns, body, map);
  if (chosen.texts.length === 0) return undefined;
  const reader = new TableReader(columns, chosen, context);
  const above = rows
    .slice(0, Math.max(0, (header ?? 0) - (over === undefined ? 0 : 1)))
    .map((row) => row.filter(({ text, isRepeated }) => text !== "" && !isRepeated));
  const [title, ...more] = above.find((row) => row.length > 0) ?? [];
  const isTitle = title !== undefined && more.length === 0 && title.text.length <= 100;
  for (const row of above)
    if (!isTitle || row[0] !== title)
      reader.leaveRow(
        row,
        say(({ why }) => why.aboveHeader),
      );
  for (const row of body) {
    if (header !== undefined && isSame(row, rows[header])) continue;
    reader.read(row);
    if (reader.entries.length > MOST_TEXTS) throw tooManyTexts();
  }
  const first = rows[header ?? 0]?.[0]?.origin ?? { file: "" };
  reader.assumed.push(...assumed);
  for (const assumption of chosen.assumptions) reader.assumed.push({ ...assumption, origin: first });
  if (reader.entries.length === 0) return undefined;
  return {
    ...reader.found(),
    title: isTitle ? title : undefined,
    columns: describe(columns, chosen, body, first),
    rivals: chosen.rivals,
  };
}

/** Whether a row is the header once more, at the top of a page. */
function isSame(row: readonly Cell[], header: readonly Cell[] = []): boolean {
  return row.length === header.length && row.every(({ text }, index) => text === header[index]?.text);
}

/** The fields that posts have. The others become comments. */
const KEPT: readonly Field[] = [
  "text",
  "when",
  "day",
  "time",
  "platform",
  "language",
  "hashtags",
  "image",
  "alt",
  "link",
  "warning",
  "thread",
];

/** What each column of a table with a header became. */
function describe(
  columns: readonly Column[],
  { texts, flags }: Chosen,
  body: Rows,
  origin: Origin,
): Decision | undefined {
  const roles = columns.flatMap((column) => {
    if (column.name === "") return [];
    const role = texts.includes(column)
      ? "text"
      : flags.includes(column)
        ? "platform"
        : column.field === "text"
          ? "note"
          : column.field;
    if (role === "title" || role === "firstComment")
      return [say(({ became }) => became.column(column.label, became.fieldOrComment(role)))];
    return [
      say(({ became }) => {
        const ofId = isOfIds(column, body) ? became.thePostsId : became.leftOut;
        const kept = KEPT.find((field) => field === role);
        return became.column(column.label, kept ?? (role === "id" ? ofId : became.aComment));
      }),
    ];
  });
  if (roles.length === 0) return undefined;
  return { what: say(({ became }) => became.columns), why: joinSaid(roles, "; "), origin };
}

/** Whether a column of numbers and names holds the ids that posts get. */
function isOfIds({ index }: Column, body: Rows): boolean {
  return body.some((row) => isId(row[index]?.text ?? ""));
}

/** A header that is short of a field, with an empty cell for each column more that the table has. */
function widen(header: readonly Cell[], body: Rows): Cell[] {
  const width = body.reduce((most, row) => Math.max(most, row.length), header.length);
  const empty: Cell = { text: "", origin: header[0]?.origin ?? { file: "" } };
  return [...header, ...Array.from({ length: width - header.length }, () => empty)];
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
