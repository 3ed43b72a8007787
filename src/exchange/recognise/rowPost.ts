import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Cell, Remark } from "../ImportDocument.ts";
import { isSpreadsheetError } from "../read/spreadsheetError.ts";
import type { Field } from "../words/labels.ts";
import { type Chosen, NO, YES } from "./chooseTexts.ts";
import { clean } from "./clean.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import type { Entry } from "./Entry.ts";
import { Fields, saysAll } from "./Fields.ts";
import { type Label, readLabel } from "./label.ts";
import { otherChannels, unknownParts } from "./otherChannels.ts";
import { isBare, onlyHashtags } from "./textParts.ts";

/** What calendars write where a day has no post, or none yet. */
const NO_POST =
  /^(?:no (?:posts?|posting|content)|rest day|geen (?:posts?|berichten|bericht)|pas de (?:posts?|publications?)|aucune? (?:posts?|publication)|keine? (?:beitr[aä]ge?|posts?|posting|veröffentlichung)|n\/?a|n\.?v\.?t\.?|nihil|entfällt|s\.\s?o\.|idem|volgt(?: nog)?|folgt(?: noch)?|à venir|à suivre|(?:copy |text |texte )?(?:to follow|to come)|coming soon)(?:\s*[(:,–—-].*|\s*[.!…])?$/iu;

/** What is above a row, and what the columns of its table hold. */
export interface RowSettings {
  readonly columns: readonly Column[];
  readonly chosen: Chosen;
  readonly context: Context;
  /** The number of the row, from 1. */
  readonly number: number;
  /** A row above that is only the name of a platform, a language or a day. */
  readonly heading: (Label & { readonly text: string }) | undefined;
  /** A line across the table, which names what is below it; empty if there is none. */
  readonly theme: string;
  /** Values of rows above, for cells that are empty here. */
  readonly carried: ReadonlyMap<Field, string>;
}

/** The post of a row that is below one column of texts. */
export interface RowPost {
  /** Undefined if it is none, for the reason in `why`. */
  readonly entry: Entry | undefined;
  readonly why: Said | undefined;
  /** What was taken off the text. */
  readonly left: readonly Remark[];
  /** A channel that bluehart does not know, under what is written in the cell. */
  readonly channel: { readonly written: string; readonly assumed: Remark } | undefined;
  /** Whether a value is that of a row above. */
  readonly isCarried: boolean;
}

/** Makes a post of one text of a row, with what its other cells say of it. */
export function rowPost(row: readonly Cell[], column: Column, cell: Cell, settings: RowSettings): RowPost {
  const { fields, notes, isCarried } = fieldsOf(row, column, cell, settings);
  const { text, removed, images, notes: asides } = clean(fields.text());
  const none = (why: Said): RowPost => ({ entry: undefined, why, left: [], channel: undefined, isCarried });
  if (NO_POST.test(text)) return none(say(({ why }) => why.saysNoPost));
  if (isSpreadsheetError(text)) return none(say(({ sheetError }) => sheetError(text)));
  if (isBare(text) && onlyHashtags(text) === undefined) return none(say(({ why }) => why.addressOnly));
  const { columns, chosen, context, heading, theme, number } = settings;
  const written = cellOf(row, "platform", columns);
  const spoken = cellOf(row, "language", columns);
  const ownLanguage = fields.language() ?? languageCode(spoken);
  // In a column of platforms, a small x is X as well.
  const label = readLabel(written.replace(/(?<![\p{L}\d])x(?![\p{L}\d])/gu, "X"));
  if (label.others.length > 0 && label.platforms.length === 0)
    return none(say(({ why }) => why.forOtherChannel(label.others.join(", "))));
  const unknown = unknownChannels(written, label);
  const flagged = chosen.flags
    .filter(({ index }) => YES.test(row[index]?.text ?? ""))
    .flatMap(({ platforms }) => platforms);
  const named = cellOf(row, "id", columns);
  const id = isId(named) ? named : undefined;
  const candidates = [
    column.platforms,
    label.platforms,
    flagged,
    heading?.platforms ?? [],
    context.platforms ?? [],
  ];
  const entry: Entry = {
    text: fields.complete(text),
    language: column.language ?? ownLanguage ?? heading?.language ?? context.language,
    platforms: candidates.find((list) => list.length > 0),
    isForAll: fields.isForAll() || context.isForAll,
    id,
    group:
      id !== undefined
        ? `id ${id}`
        : chosen.texts.length > 1 && !column.isPost
          ? `row ${fields.origin.file} ${fields.origin.sheet ?? ""} ${number}`
          : undefined,
    key: undefined,
    when: column.moment ?? fields.when() ?? heading?.moment ?? context.moment,
    ...fields.ofPost(images),
    notes: [
      ...context.notes,
      ...(theme === "" ? [] : [theme]),
      ...fields.notes(),
      ...(column.moment !== undefined && fields.when() !== undefined
        ? [say(({ comments }) => comments.when(fields.when() ?? ""))]
        : []),
      ...notes,
      ...asides,
      ...(spoken !== "" && ownLanguage === undefined
        ? [say(({ comments }) => comments.language(spoken))]
        : []),
      ...(written !== "" && (label.platforms.length === 0 || label.rest !== "") && !fields.isForAll()
        ? [say(({ comments }) => comments.platform(written))]
        : []),
    ],
    why: say(({ why }) => why.row(column.label, heading?.text)),
    origin: fields.origin,
  };
  return {
    entry,
    why: undefined,
    left: removed.map((taken) => ({ text: taken, why: say(({ why }) => why.around), origin: fields.origin })),
    channel:
      unknown === ""
        ? undefined
        : { written, assumed: otherChannels(unknown, entry.platforms ?? [], fields.origin) },
    isCarried,
  };
}

/** The cells of a row as the fields of the text in one of them, and those that are none as notes. */
function fieldsOf(
  row: readonly Cell[],
  column: Column,
  cell: Cell,
  { columns, chosen, carried }: RowSettings,
): { readonly fields: Fields; readonly notes: readonly Said[]; readonly isCarried: boolean } {
  const fields = new Fields(cell.text, cell.origin);
  const notes: Said[] = [];
  let isCarried = false;
  for (const other of columns) {
    const value = row[other.index]?.text ?? "";
    if (other.index === column.index || chosen.flags.includes(other)) continue;
    if (isElsewhere(other, column)) {
      // It belongs to the text of its own platform or language, if that has one here.
      const owner = chosen.texts.find((text) => !isElsewhere(other, text) && row[text.index]?.text);
      if (owner === undefined && value !== "") notes.push(`${other.name}: ${value}`);
      continue;
    }
    // A mark against a channel or an option says nothing of the post.
    if (NO.test(value) && (other.field === undefined || other.field === "note")) continue;
    if (value === "") {
      // The weekday of another date is none of this one's.
      const isOfDate = other.field === "day" && cellOf(row, "when", columns) !== "";
      const above = other.field === undefined || isOfDate ? undefined : carried.get(other.field);
      if (above !== undefined && other.field !== undefined) {
        fields.set(other.field, other.name, above);
        isCarried = true;
      }
    } else if (other.field === undefined || other.field === "text") {
      if (other.name !== "" || !chosen.texts.includes(other))
        notes.push(
          other.name === ""
            ? say(({ comments }) => comments.untitledColumn(value))
            : `${other.name}: ${value}`,
        );
    } else if (other.field !== "id") fields.set(other.field, other.name, value);
  }
  return { fields, notes, isCarried };
}

/** What a cell of platforms names that bluehart has no rules for; empty if nothing. */
function unknownChannels(written: string, { platforms, others, rest }: Label): string {
  if (others.length > 0) return others.join(", ");
  if (platforms.length > 0) return unknownParts(written).join(", ");
  return saysAll(written) ? "" : rest;
}

/** Whether a cell holds a post's id, and not its number or its name. */
export function isId(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\p{N}_-]{2,39}$/u.test(text);
}

/** Whether a column is for other platforms than another one, or in another language. */
function isElsewhere(one: Column, other: Column): boolean {
  const isApart =
    one.platforms.length > 0 &&
    other.platforms.length > 0 &&
    !one.platforms.some((id) => other.platforms.includes(id));
  return (
    isApart || (one.language !== undefined && other.language !== undefined && one.language !== other.language)
  );
}

/** What a row has in the column of a field. */
function cellOf(row: readonly Cell[], field: Field, columns: readonly Column[]): string {
  const column = columns.find((one) => one.field === field && row[one.index]?.text);
  return column === undefined ? "" : (row[column.index]?.text ?? "");
}

function languageCode(written: string): string | undefined {
  return /^[a-z]{2}(?:-[A-Za-z]{2})?$/.test(written.trim()) ? written.trim() : undefined;
}
