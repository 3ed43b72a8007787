import type { Place } from "./Place.ts";
import type { SourceText } from "./SourceText.ts";

/** The way to a value in a YAML file: keys of mappings and indices of sequences. */
export type Path = readonly PropertyKey[];

/** A YAML file as plain values, with the place of each of them. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The values of the file: mappings, sequences, strings, numbers, booleans and null. */
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest thing around it that the file does hold. */
  readonly placeOf: (path: Path) => Place;
  /** The place of a mapping's key. */
  readonly placeOfKey: (path: Path, key: string) => Place;
  /** The value at a path as the file writes it, such as `11.000` for the number 11; nothing, where that is not known. */
  readonly written: (path: Path) => string | undefined;
  /** The string at a path, without as many characters at its start as `skip` says. */
  readonly textAt: (path: Path, value: string, skip?: number) => SourceText;
}
