import { say } from "../../core/i18n/problems/documents/say.ts";
import { UserError } from "../../core/source/UserError.ts";
import { suggest } from "../../core/text/suggest.ts";
import type { Cell } from "../ImportDocument.ts";
import { columnName } from "../read/columnName.ts";
import type { Field } from "../words/labels.ts";
import type { Context } from "./context.ts";
import { readHeader } from "./fieldLabel.ts";
import type { ImportInput } from "./ImportInput.ts";
import { isPure, type Label, readLabel } from "./label.ts";
import { detectLanguage } from "./language.ts";
import { wordCount } from "./role.ts";

/** What a column holds, for which platform and in which language. */
export interface Column {
  readonly index: number;
  readonly name: string;
  /** What the report calls it: its name, or its letter, such as `B`, where another column has that name. */
  readonly label: string;
  readonly field: Field | undefined;
  readonly platforms: readonly string[];
  readonly language: string | undefined;
  /** The day that its header names, above posts of that day. */
  readonly moment: string | undefined;
  /** Whether its header names a post, such as "Post 1", or a day, whose posts are below it. */
  readonly isPost: boolean;
}

/** Which columns the call names: a field's name and the header that holds it. */
export type ColumnMap = ReadonlyMap<string, string>;

/** How many rows may stand above the header. */
const ROWS_ABOVE = 20;
/** How many words a cell has on average, at least, in a column of texts that has no header for them. */
export const PROSE = 4;
/** How many words a cell of a header has at most. */
const LONGEST_HEADING = 12;

export type Rows = readonly (readonly Cell[])[];

/** The row whose cells most often name fields, platforms, languages, days or numbered posts. */
export function findHeader(rows: Rows, map: ColumnMap): number | undefined {
  const mapped = new Set([...map.values()].map((name) => name.toLowerCase()));
  const scores = rows.slice(0, ROWS_ABOVE).map((row) => {
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    // A row of texts is none of headings.
    if (cells.some(({ text }) => wordCount(text) > LONGEST_HEADING)) return 0;
    const named = cells.filter(({ text }) => mapped.has(text.toLowerCase()) || isHeading(text));
    const divided = cells.filter(({ text }) => isDivision(text));
    const count = Math.max(named.length, divided.length);
    return count >= 2 && count >= cells.length * 0.4 ? count : 0;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? undefined : scores.indexOf(best);
}

/** @throws UserError if the call names a column that no table has, or a name that several columns of one have. */
export function checkColumns(inputs: readonly ImportInput[], map: ColumnMap): void {
  if (map.size === 0) return;
  const rows = inputs
    .flatMap(({ document }) => document.blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows.slice(0, ROWS_ABOVE) : []));
  const names = rows.flatMap((row) => row.map(({ text }) => text));
  const known = new Set(names.map((name) => name.toLowerCase()));
  const twins = rows.map(twinsIn);
  const isOnceIn = (row: readonly Cell[], name: string) =>
    row.filter(({ text, isRepeated }) => !isRepeated && text.toLowerCase() === name).length === 1;
  const letters = new Set(
    twins.flatMap((twin) => [...twin.values()].flat()).map((index) => columnName(index).toLowerCase()),
  );
  for (const [field, name] of map) {
    const alike = twins.find((twin) => twin.has(name.toLowerCase()))?.get(name.toLowerCase());
    if (alike !== undefined && !rows.some((row) => isOnceIn(row, name.toLowerCase()))) {
      const [first = "", ...more] = alike.map(columnName);
      throw new UserError(
        say((words) => words.columnsAlike(name, [first, ...more].join(", "), `${field}=${first}`)),
      );
    }
    if (known.has(name.toLowerCase())) continue;
    if (letters.has(name.toLowerCase())) continue;
    const near = suggest(
      name,
      names.filter((text) => text !== "" && wordCount(text) <= LONGEST_HEADING),
    );
    throw new UserError(say((words, source) => words.noColumn(name, source.didYouMean(near))));
  }
}

/** The places of cells that say the same in a row, by what they say in small letters. */
function twinsIn(row: readonly Cell[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { text, isRepeated }] of row.entries()) {
    const name = text.toLowerCase();
    if (name !== "" && !isRepeated) places.set(name, [...(places.get(name) ?? []), index]);
  }
  return new Map([...places].filter(([, indexes]) => indexes.length > 1));
}

function isHeading(text: string): boolean {
  const { field, label } = readHeader(text);
  return (
    field !== undefined || (isPure(label) && (label.platforms.length > 0 || label.language !== undefined))
  );
}

/** Whether a header names a post or a day, and nothing else. */
function isDivision(text: string): boolean {
  const { field, label } = readHeader(text);
  return field === undefined && isPure(label) && (label.number !== undefined || label.moment !== undefined);
}

/**
 * The columns of a table without a header, by what their cells hold; undefined if that is not clear. Below a heading of posts, columns
 * of prose in two languages are clear as well.
 */
export function guessColumns(rows: Rows, { isBelowPosts }: Context): Column[] | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from(
    { length: width },
    (_, index): Column => ({
      index,
      name: `column ${index + 1}`,
      label: `column ${index + 1}`,
      field: guessField(cellsOf(rows, index)),
      platforms: [],
      language: isBelowPosts ? languageOf(cellsOf(rows, index)) : undefined,
      moment: undefined,
      isPost: false,
    }),
  );
  const languages = new Set(columns.flatMap(({ language }) => language ?? []));
  const isClear =
    languages.size > 1 ||
    columns.some(({ field }) => field === "when" || field === "day" || field === "platform");
  return isClear && width <= 12 ? columns : undefined;
}

function cellsOf(rows: Rows, index: number): string[] {
  return rows.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
}

/** The language of a column of prose; undefined if it is none, or not clear. */
function languageOf(cells: readonly string[]): string | undefined {
  return cells.some((text) => wordCount(text) < PROSE) ? undefined : detectLanguage(cells.join("\n"));
}

/** The field of a column without a header, if nearly all its cells are of one kind. */
function guessField(cells: readonly string[]): Field | undefined {
  const most = (test: (text: string) => boolean) =>
    cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
  const says = (test: (label: Label) => boolean) => (text: string) => {
    const label = readLabel(text);
    return isPure(label) && test(label);
  };
  if (most((text) => /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T,].{0,15})?$/.test(text))) return "when";
  if (most(says(({ platforms }) => platforms.length > 0))) return "platform";
  if (most((text) => /^https?:\/\/\S+$/.test(text))) return "link";
  if (most(says(({ moment }) => moment !== undefined))) return "day";
  if (most(says(({ language }) => language !== undefined))) return "language";
  if (most((text) => /^\d{1,4}\.?$/.test(text)) || most(says(({ number }) => number !== undefined)))
    return "id";
  return undefined;
}

export function readColumns(header: readonly Cell[], body: Rows, map: ColumnMap): Column[] {
  const mapped = new Map(Array.from(map, ([field, name]) => [name.toLowerCase(), field]));
  const twins = twinsIn(header);
  const columns = header.map(({ text }, index): Column => {
    const { field, label } = readHeader(text);
    const called = twins.has(text.toLowerCase()) ? columnName(index) : text;
    const given = mapped.get(called.toLowerCase());
    const isPost = isDivision(text);
    return {
      index,
      name: text,
      label: called,
      field: isField(given) ? given : text === "" ? guessField(cellsOf(body, index)) : field,
      platforms: label.platforms,
      language: label.language,
      moment: isPost ? label.moment : undefined,
      isPost,
    };
  });
  // One such header may be a column's own, such as "Woche 1" above remarks.
  return columns.filter(({ isPost }) => isPost).length > 1
    ? columns
    : columns.map((column) => ({ ...column, isPost: false }));
}

export const MAPPABLE: readonly Field[] = [
  "text",
  "when",
  "day",
  "time",
  "platform",
  "language",
  "hashtags",
  "image",
  "alt",
  "warning",
  "link",
  "title",
  "firstComment",
  "thread",
  "theme",
  "audience",
  "note",
  "id",
];

function isField(name: string | undefined): name is Field {
  return MAPPABLE.some((field) => field === name);
}
