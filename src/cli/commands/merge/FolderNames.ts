import type { SetValues } from "../../../core/compose/lookup.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { folderName, normaliseName } from "../../../core/text/folderName.ts";
import { say } from "../../languages/say.ts";
import { hintOf } from "../../options/choices.ts";
import type { Recipient } from "./Recipient.ts";

/** The columns that name a folder if none is chosen, before the first one. */
const NAMES = ["folder", "name", "municipality"];

/** The column that names the folders: the chosen one, one with a likely name, or the first. */
export function folderColumn(values: SetValues, chosen: string | undefined): string {
  return chosen ?? NAMES.find((name) => Object.hasOwn(values, name)) ?? Object.keys(values)[0] ?? "";
}

/** The names of folders, each unlike all before on any file system. The same list gets the same names in every run. */
export class FolderNames {
  readonly #column: string | undefined;
  /** The normalised names that are taken, each with the number that the next recipient of that name is likely to get. */
  readonly #taken = new Map<string, number>();
  #checked = false;

  /** @param column - the column that names the folders */
  constructor(column: string | undefined) {
    this.#column = column;
  }

  /** @throws UserError if the first recipient has no such column. */
  nameOf({ number, values, problem }: Recipient): string {
    if (problem === undefined) this.#check(Object.keys(values));
    const column = folderColumn(values, this.#column);
    const named =
      folderName(Object.hasOwn(values, column) ? (values[column] ?? "") : "") || `recipient-${number}`;
    const wanted = /^merge-report/i.test(named) ? `kit-${named}` : named;
    const key = normaliseName(wanted);
    let name = wanted;
    let count = this.#taken.get(key) ?? 2;
    while (this.#taken.has(normaliseName(name))) name = `${wanted}-${count++}`;
    this.#taken.set(normaliseName(name), 2);
    this.#taken.set(key, count);
    return name;
  }

  /** Whether a recipient has this name, in its normalised form. */
  has(key: string): boolean {
    return this.#taken.has(key);
  }

  #check(columns: readonly string[]): void {
    if (this.#checked) return;
    this.#checked = true;
    const column = this.#column;
    if (column === undefined || columns.includes(column)) return;
    throw new UserError(say.merge.noColumn(column, hintOf(column, columns), columns.join(", ")));
  }
}
