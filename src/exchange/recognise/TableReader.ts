import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Cell, Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { Field } from "../words/labels.ts";
import { asideOf } from "./asideLine.ts";
import { type Chosen, NO, YES } from "./chooseTexts.ts";
import { clean } from "./clean.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import type { Entry, Found } from "./Entry.ts";
import { Fields, saysAll } from "./Fields.ts";
import { isPure, type Label, readLabel } from "./label.ts";
import { otherChannels, unknownParts } from "./otherChannels.ts";
import { roleOf } from "./role.ts";
import { isBare, onlyHashtags, saysNothing } from "./textParts.ts";

/** Fields whose values hold for the rows below as well, where calendars leave them empty or merge them. */
const CARRIED: readonly Field[] = ["when", "day"];
/** The longest line across a table that names what is below it, in characters. */
const LONGEST_THEME = 80;
/** What calendars write where a day has no post, or none yet. */
const NO_POST =
  /^(?:no (?:posts?|posting|content)|rest day|geen (?:posts?|berichten|bericht)|pas de (?:posts?|publications?)|aucune? (?:posts?|publication)|keine? (?:beitr[aä]ge?|posts?|posting|veröffentlichung)|n\/?a|n\.?v\.?t\.?|nihil|entfällt|s\.\s?o\.|idem|volgt(?: nog)?|folgt(?: noch)?|à venir|à suivre|(?:copy |text |texte )?(?:to follow|to come)|coming soon)(?:\s*[(:,–—-].*|\s*[.!…])?$/iu;

/** Reads the rows of a table whose columns are known. */
export class TableReader implements Found {
  readonly entries: Entry[] = [];
  readonly hashtags = [];
  readonly left: Remark[] = [];
  readonly assumed: Remark[] = [];
  readonly #columns: readonly Column[];
  readonly #chosen: Chosen;
  readonly #context: Context;
  readonly #channels = new Set<string>();
  readonly #carried = new Map<Field, string>();
  #heading: (Label & { readonly text: string }) | undefined;
  /** A line across the table, which names what is below it, such as "Week 14 – Spring"; without a text if it is the heading. */
  #theme: { readonly row: readonly Cell[]; readonly text: string; hasPosts: boolean } | undefined;
  #row = 0;
  #hasCarried = false;

  constructor(columns: readonly Column[], chosen: Chosen, context: Context) {
    this.#columns = columns;
    this.#chosen = chosen;
    this.#context = context;
  }

  found(): Found {
    this.#endTheme();
    const { entries, hashtags, left, assumed } = this;
    return { entries, hashtags, left, assumed };
  }

  leaveRow(row: readonly Cell[], why: Said): void {
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    const [first] = cells;
    // A row of several texts is left once.
    if (first !== undefined && this.left.at(-1)?.origin !== first.origin)
      this.left.push({ text: cells.map(({ text }) => text).join(" | "), why, origin: first.origin });
  }

  read(written: readonly Cell[]): void {
    this.#row++;
    const row = written.some(({ text }) => saysNothing(text))
      ? written.map((cell) => (saysNothing(cell.text) ? { ...cell, text: "" } : cell))
      : written;
    const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    if (cells.length === 0) return;
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) {
      const label = readLabel(only.text);
      const aside = asideOf(only.text);
      if (aside !== undefined) {
        this.leaveRow(row, aside);
        return;
      }
      if (isPure(label)) {
        this.#endTheme();
        if (!this.#isContext(row)) this.#theme = { row, text: "", hasPosts: false };
        this.#heading = { ...label, text: only.text };
        return;
      }
      // Merged over the width of the table.
      if (
        row.some(
          ({ text, isRepeated, origin }) =>
            isRepeated && text === only.text && origin.cell !== only.origin.cell,
        )
      ) {
        this.#startTheme(row, only.text, label);
        return;
      }
    }
    this.#carry(row);
    const texts = this.#chosen.texts.filter(({ index }) => clean(row[index]?.text ?? "").text !== "");
    if (texts.length === 0) {
      if (!this.#isContext(row))
        this.leaveRow(
          row,
          say(({ why }) => why.rowWithoutText),
        );
      return;
    }
    for (const column of texts) this.#readText(row, column);
  }

  /** Whether a row says only when something is, in the column for that: a day of a calendar for which nothing is planned. */
  #isContext(row: readonly Cell[]): boolean {
    return row.every(
      ({ text, isRepeated }) =>
        text === "" ||
        isRepeated ||
        this.#columns.some(
          ({ index, field }) =>
            row[index]?.text === text && field !== undefined && CARRIED.includes(field) && isMoment(text),
        ),
    );
  }

  #startTheme(row: readonly Cell[], text: string, label: Label): void {
    this.#endTheme();
    this.#heading =
      label.platforms.length > 0 || label.language !== undefined ? { ...label, text } : undefined;
    this.#theme = { row, text, hasPosts: false };
    if (text.length > LONGEST_THEME || roleOf(text.replace(/:.*$/su, ""), label).kind === "left")
      this.#endTheme();
  }

  #endTheme(): void {
    if (this.#theme?.hasPosts === false)
      this.leaveRow(
        this.#theme.row,
        say(({ why }) => why.acrossTable),
      );
    this.#theme = undefined;
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
    const notes: Said[] = [];
    for (const other of this.#columns) {
      const value = row[other.index]?.text ?? "";
      if (other.index === column.index || this.#chosen.flags.includes(other)) continue;
      if (isElsewhere(other, column)) {
        // It belongs to the text of its own platform or language, if that has one here.
        const owner = this.#chosen.texts.find((text) => !isElsewhere(other, text) && row[text.index]?.text);
        if (owner === undefined && value !== "") notes.push(`${other.name}: ${value}`);
        continue;
      }
      // A mark against a channel or an option says nothing of the post.
      if (NO.test(value) && (other.field === undefined || other.field === "note")) continue;
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
          notes.push(
            other.name === ""
              ? say(({ comments }) => comments.untitledColumn(value))
              : `${other.name}: ${value}`,
          );
      } else if (other.field !== "id") fields.set(other.field, other.name, value);
    }
    this.#add(row, column, fields, notes);
  }

  #noteCarried(origin: Origin): void {
    if (this.#hasCarried) return;
    this.#hasCarried = true;
    this.assumed.push({
      text: say(({ assumed }) => assumed.carried),
      why: say(({ why }) => why.namedOnce),
      origin,
    });
  }

  /** Says once of each channel that bluehart does not know what becomes of its texts. */
  #noteChannels(written: string, { platforms, others, rest }: Label, origin: Origin): void {
    const unknown =
      others.length > 0
        ? others.join(", ")
        : platforms.length > 0
          ? unknownParts(written).join(", ")
          : saysAll(written)
            ? ""
            : rest;
    if (unknown === "" || this.#channels.has(written)) return;
    this.#channels.add(written);
    this.assumed.push(otherChannels(unknown, platforms, origin));
  }

  #add(row: readonly Cell[], column: Column, fields: Fields, notes: readonly Said[]): void {
    const { text, removed, images, notes: asides } = clean(fields.text());
    if (NO_POST.test(text)) {
      this.leaveRow(
        row,
        say(({ why }) => why.saysNoPost),
      );
      return;
    }
    if (isBare(text) && onlyHashtags(text) === undefined) {
      this.leaveRow(
        row,
        say(({ why }) => why.addressOnly),
      );
      return;
    }
    const written = cellOf(row, "platform", this.#columns);
    const spoken = cellOf(row, "language", this.#columns);
    const ownLanguage = fields.language() ?? languageCode(spoken);
    // In a column of platforms, a small x is X as well.
    const label = readLabel(written.replace(/(?<![\p{L}\d])x(?![\p{L}\d])/gu, "X"));
    if (label.others.length > 0 && label.platforms.length === 0) {
      this.leaveRow(
        row,
        say(({ why }) => why.forOtherChannel(label.others.join(", "))),
      );
      return;
    }
    this.#noteChannels(written, label, fields.origin);
    for (const taken of removed)
      this.left.push({
        text: taken,
        why: say(({ why }) => why.around),
        origin: fields.origin,
      });
    const flagged = this.#chosen.flags
      .filter(({ index }) => YES.test(row[index]?.text ?? ""))
      .flatMap(({ platforms }) => platforms);
    const heading = this.#heading;
    if (this.#theme !== undefined) this.#theme.hasPosts = true;
    const named = cellOf(row, "id", this.#columns);
    const id = isId(named) ? named : undefined;
    const candidates = [
      column.platforms,
      label.platforms,
      flagged,
      heading?.platforms ?? [],
      this.#context.platforms ?? [],
    ];
    this.entries.push({
      text: fields.complete(text),
      language: column.language ?? ownLanguage ?? heading?.language ?? this.#context.language,
      platforms: candidates.find((list) => list.length > 0),
      isForAll: fields.isForAll() || this.#context.isForAll,
      id,
      group:
        id !== undefined
          ? `id ${id}`
          : this.#chosen.texts.length > 1 && !column.isPost
            ? `row ${fields.origin.file} ${fields.origin.sheet ?? ""} ${this.#row}`
            : undefined,
      key: undefined,
      when: column.moment ?? fields.when() ?? heading?.moment ?? this.#context.moment,
      contentWarning: fields.contentWarning(),
      title: fields.title(),
      firstComment: fields.firstComment(),
      isThread: fields.isThread(),
      images: [...fields.images(), ...images.map((file) => ({ file, alt: "" }))],
      notes: [
        ...this.#context.notes,
        ...(this.#theme === undefined || this.#theme.text === "" ? [] : [this.#theme.text]),
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
      why: say(({ why }) => why.row(column.name, heading?.text)),
      origin: fields.origin,
    });
  }
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

/** Whether a cell names a day, as opposed to a remark below the table. */
function isMoment(text: string): boolean {
  return text !== "" && text.length <= 40 && (/\d/.test(text) || readLabel(text).moment !== undefined);
}

/** What a row has in the column of a field. */
function cellOf(row: readonly Cell[], field: Field, columns: readonly Column[]): string {
  const column = columns.find((one) => one.field === field && row[one.index]?.text);
  return column === undefined ? "" : (row[column.index]?.text ?? "");
}

function languageCode(written: string): string | undefined {
  return /^[a-z]{2}(?:-[A-Za-z]{2})?$/.test(written.trim()) ? written.trim() : undefined;
}
