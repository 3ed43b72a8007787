import type { Cell } from "../ImportDocument.ts";
import type { Field } from "../words/labels.ts";
import { readHeader } from "./fieldLabel.ts";
import { isPure, readLabel } from "./label.ts";
import { wordCount } from "./role.ts";

/** What a column holds, for which platform and in which language. */
export interface Column {
  readonly index: number;
  readonly name: string;
  readonly field: Field | undefined;
  readonly platforms: readonly string[];
  readonly language: string | undefined;
}

/** Which columns the call names: a field's name and the header that holds it. */
export type ColumnMap = ReadonlyMap<string, string>;

/** How many rows may stand above the header. */
const ROWS_ABOVE = 20;
/** How many words a cell has on average, at least, in a column of texts that has no header for them. */
const PROSE = 4;

export type Rows = readonly (readonly Cell[])[];

/** The row whose cells most often name fields. */
export function findHeader(rows: Rows, map: ColumnMap): number | undefined {
  const mapped = new Set([...map.values()].map((name) => name.toLowerCase()));
  const scores = rows.slice(0, ROWS_ABOVE).map((row) => {
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    const named = cells.filter(({ text }) => {
      if (mapped.has(text.toLowerCase())) return true;
      if (wordCount(text) > 5) return false;
      const { field, label } = readHeader(text);
      return (
        field !== undefined || (isPure(label) && (label.platforms.length > 0 || label.language !== undefined))
      );
    });
    return named.length >= 2 && named.length >= cells.length * 0.4 ? named.length : 0;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? undefined : scores.indexOf(best);
}

/** The columns of a table without a header, by what their cells hold; undefined if that is not clear. */
export function guessColumns(rows: Rows): Column[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const cells = rows.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
    const most = (test: (text: string) => boolean) =>
      cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;
    const field = most((text) => /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T,].{0,15})?$/.test(text))
      ? "when"
      : most((text) => readLabel(text).platforms.length > 0 && isPure(readLabel(text)))
        ? "platform"
        : most((text) => /^https?:\/\/\S+$/.test(text))
          ? "link"
          : undefined;
    return { index, name: `column ${index + 1}`, field, platforms: [], language: undefined };
  });
  const isClear = columns.some(({ field }) => field === "when" || field === "platform");
  return isClear && width <= 12 ? columns : undefined;
}

export function readColumns(header: readonly Cell[], map: ColumnMap): Column[] {
  const mapped = new Map(Array.from(map, ([field, name]) => [name.toLowerCase(), field]));
  return header.map(({ text }, index): Column => {
    const { field, label } = readHeader(text);
    const given = mapped.get(text.toLowerCase());
    return {
      index,
      name: text,
      field: isField(given) ? given : field,
      platforms: label.platforms,
      language: label.language,
    };
  });
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
  "link",
  "title",
  "theme",
  "audience",
  "note",
  "id",
];

function isField(name: string | undefined): name is Field {
  return MAPPABLE.some((field) => field === name);
}

/** Which columns hold the texts. */
export interface Chosen {
  readonly texts: readonly Column[];
  /** Columns that say with a mark whether a row is for their platform. */
  readonly flags: readonly Column[];
  readonly rivals: readonly string[];
  readonly assumptions: readonly { readonly text: string; readonly why: string }[];
}

const FLAG = /^(?:x|✓|✔|true|false|yes|no|ja|nee|nein|oui|non|1|0|wahr|falsch|vrai|faux|-)$/i;
/** The marks that say yes. */
export const YES = /^(?:x|✓|✔|true|yes|ja|oui|1|wahr|vrai)$/i;

/** Finds the columns of texts: one, or one for each platform or language. */
export function chooseTexts(columns: readonly Column[], body: Rows, map: ColumnMap): Chosen {
  const words = (column: Column) => {
    const cells = body.map((row) => row[column.index]?.text ?? "").filter((text) => text !== "");
    return cells.length === 0 ? 0 : cells.reduce((sum, text) => sum + wordCount(text), 0) / cells.length;
  };
  const isFlag = (column: Column) => {
    const cells = body.map((row) => row[column.index]?.text ?? "").filter((text) => text !== "");
    return cells.length > 0 && cells.every((text) => FLAG.test(text));
  };
  const ofPlatform = columns.filter(
    ({ platforms, field }) => platforms.length > 0 && (field === undefined || field === "text"),
  );
  const flags = ofPlatform.filter(isFlag);
  if (map.has("text")) {
    const texts = columns.filter(
      ({ field, name }) => field === "text" && name.toLowerCase() === map.get("text")?.toLowerCase(),
    );
    return { texts, flags, rivals: [], assumptions: [] };
  }
  const own = ofPlatform.filter((column) => !flags.includes(column) && words(column) >= 2);
  const named = columns.filter(
    (column) => column.field === "text" && !flags.includes(column) && words(column) > 0,
  );
  const inLanguages = columns.filter(
    (column) =>
      column.language !== undefined &&
      (column.field === "text" || (column.field === undefined && words(column) >= PROSE)),
  );
  if (own.length > 1) return { texts: own, flags, rivals: [], assumptions: [] };
  if (new Set(inLanguages.map(({ language }) => language)).size > 1) {
    return { texts: longestPer(inLanguages, words), flags, rivals: [], assumptions: [] };
  }
  const [best, second] = [...named].sort((one, other) => words(other) - words(one));
  if (best !== undefined) {
    const rivals = named.length > 1 ? named.map(({ name }) => name) : [];
    const assumptions =
      second === undefined
        ? []
        : [
            {
              text: `the column "${best.name}" holds the texts`,
              why: `its texts are longer than those of "${second.name}"; --map text=${second.name} takes that one`,
            },
          ];
    return { texts: [best], flags, rivals, assumptions };
  }
  const unnamed = columns.filter(
    ({ field }) => field === undefined || field === "title" || field === "theme",
  );
  const [longest] = unnamed.sort((one, other) => words(other) - words(one));
  if (longest === undefined || words(longest) < PROSE)
    return { texts: [], flags, rivals: [], assumptions: [] };
  const text = `the column "${longest.name}" holds the texts`;
  return {
    texts: [longest],
    flags,
    rivals: [],
    assumptions: [{ text, why: "no column is called text, and its cells are the longest" }],
  };
}

/** The column with the longest texts for each language. */
function longestPer(columns: readonly Column[], words: (column: Column) => number): Column[] {
  const best = new Map<string | undefined, Column>();
  for (const column of columns) {
    const before = best.get(column.language);
    if (before === undefined || words(column) > words(before)) best.set(column.language, column);
  }
  return [...best.values()];
}
