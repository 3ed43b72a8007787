import type { Place } from "./Place.ts";
import type { Edit, EditableText, Path, SourceText } from "./SourceText.ts";

/** A YAML file as plain values, each of which knows its place. */
export interface Source<Value = unknown> {
  readonly file: string;
  readonly text: string;
  /** The values of the file: mappings, sequences, strings, numbers, booleans and null. */
  readonly value: Value;
  /** The place of the value at a path, or of the nearest value around it that the file has. */
  readonly placeOf: (path: Path) => Place;
  /** The place of a mapping's key. */
  readonly placeOfKey: (path: Path, key: string) => Place;
  /** The string at a path, without its first `skip` UTF-16 units. */
  readonly textAt: (path: Path, value: string, skip?: number) => SourceText;
}

/** Values that a schema can be held against. */
export interface CheckableSource extends Source {
  /** The value at a path as the file writes it, such as `11.000` for the number 11; undefined if it is not a scalar. */
  readonly written: (path: Path) => string | undefined;
}

/** A YAML file that was parsed and can be changed. */
export interface EditableSource extends CheckableSource {
  readonly textAt: (path: Path, value: string, skip?: number) => EditableText;
  /**
   * The file after edits, and the edits that were applied. Everything but the edited words stays byte for byte. An edit is
   * dropped if YAML would read the file differently than meant, or if it overlaps an earlier one.
   */
  readonly apply: (edits: readonly Edit[]) => {
    readonly source: EditableSource;
    readonly applied: readonly Edit[];
  };
}
