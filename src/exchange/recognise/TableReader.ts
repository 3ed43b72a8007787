import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Cell, Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import type { Field } from "../words/labels.ts";
import { asideOf } from "./asideLine.ts";
import type { Chosen } from "./chooseTexts.ts";
import { clean } from "./clean.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import type { Entry, Found } from "./Entry.ts";
import { isPure, type Label, readLabel } from "./label.ts";
import { roleOf } from "./role.ts";
import { rowPost } from "./rowPost.ts";
import { saysNothing } from "./textParts.ts";

/** Fields whose values hold for the rows below as well, where calendars leave them empty or merge them. */
const CARRIED: readonly Field[] = ["when", "day"];
/** The longest line across a table that names what is below it, in characters. */
const LONGEST_THEME = 80;
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
  /** With the index of its column, where it stands in one. */
  #heading: (Label & { readonly text: string; readonly column?: number }) | undefined;
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
        this.#heading = { ...label, text: only.text, column: row.indexOf(only) };
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
    const heading = this.#headingOf(row);
    const { entry, why, left, channel, isCarried } = rowPost(row, column, cell, {
      columns: this.#columns,
      chosen: this.#chosen,
      context: this.#context,
      number: this.#row,
      heading,
      theme: this.#theme?.text ?? "",
      carried: this.#carried,
    });
    if (isCarried) this.#noteCarried(cell.origin);
    if (why !== undefined) this.leaveRow(row, why);
    // It is said once of each channel what becomes of its texts.
    if (channel !== undefined && !this.#channels.has(channel.written)) {
      this.#channels.add(channel.written);
      this.assumed.push(channel.assumed);
    }
    this.left.push(...left);
    if (entry === undefined) return;
    if (this.#theme !== undefined && heading === this.#heading) this.#theme.hasPosts = true;
    this.entries.push(entry);
  }

  /** The heading of a row. One in the column of platforms is of no row that has a platform of its own there, known or not. */
  #headingOf(row: readonly Cell[]) {
    const column = this.#columns.find(({ index }) => index === this.#heading?.column);
    const isOwn = column?.field === "platform" && (row[column.index]?.text ?? "") !== "";
    return isOwn ? undefined : this.#heading;
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
}

/** Whether a cell names a day, as opposed to a remark below the table. */
function isMoment(text: string): boolean {
  return text !== "" && text.length <= 40 && (/\d/.test(text) || readLabel(text).moment !== undefined);
}
