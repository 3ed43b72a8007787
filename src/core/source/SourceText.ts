import type { Span } from "../text/Span.ts";
import { lazyPlace, type Place } from "./Place.ts";

/** The path to a value in a YAML file: keys of mappings and indices of sequences. */
export type Path = readonly PropertyKey[];

/** A change of a file: replaces a span of the text at a path, in UTF-16 units of that text. */
export interface Edit extends Span {
  readonly file: string;
  readonly path: Path;
  readonly insert: string;
}

/** A range of a source file; `end` is just after its last character. */
export interface SourceRange {
  readonly place: Place;
  readonly end: Place;
}

/** A text of a file that knows where each of its characters is in the file. Offsets are in UTF-16 units. */
export interface SourceText {
  readonly value: string;
  /** The range of a span of the text in the file. */
  readonly range: (span: Span) => SourceRange;
  /** Placeholders that could not be filled, and why. */
  readonly unfilled?: readonly Unfilled[];
  /** What placeholders were filled with, as spans of the text. */
  readonly filled?: readonly Span[];
}

/** A text of a file that can be changed. */
export interface EditableText extends SourceText {
  /** The edit that replaces a span; undefined if the file does not hold that span itself. */
  readonly edit: (span: Span, insert: string) => Edit | undefined;
}

/** Why a placeholder was not filled. */
export type UnfilledProblem =
  | { readonly kind: "not-closed" }
  | { readonly kind: "bad-name"; readonly written: string }
  | {
      readonly kind: "no-value";
      readonly name: string;
      /** The language that has no value, if another has one. */
      readonly language: string | undefined;
      /** A value's name that was likely meant. */
      readonly near: string | undefined;
    }
  | {
      /** What would fill it has a placeholder itself, or is still to be filled in. */
      readonly kind: "value-open" | "account-open";
      readonly name: string;
      readonly written: string;
    }
  | {
      readonly kind: "no-account" | "no-link";
      readonly name: string;
      /** The name that was likely meant. */
      readonly near: string | undefined;
    };

/** A placeholder that stays in a text as it was written. */
export interface Unfilled extends Span {
  readonly problem: UnfilledProblem;
}

/** The edit that replaces a span of a text; undefined if the file, or that span of it, cannot be changed. */
export function editText(text: SourceText | EditableText, span: Span, insert: string): Edit | undefined {
  return "edit" in text ? text.edit(span, insert) : undefined;
}

/** The range of a span, from the place of each character. */
export function rangeOf({ start, end }: Span, placeAt: (offset: number) => Place): SourceRange {
  const place = placeAt(start);
  if (end <= start) return { place, end: place };
  // The character after the last one may be on a later line.
  const last = placeAt(end - 1);
  const next = placeAt(end);
  return { place, end: next.line === last.line ? next : { ...last, column: last.column + 1 } };
}

/** A range that is looked up when a line or column of it is first read, which is rare. */
export function lazyRange(file: string, look: () => SourceRange): SourceRange {
  let found: SourceRange | undefined;
  const range = () => {
    found ??= look();
    return found;
  };
  return { place: lazyPlace(file, () => range().place), end: lazyPlace(file, () => range().end) };
}

/** A text that no file has, or of whose file nothing is known: all of it stands at one place. */
export function plainText(value: string, place: Place): SourceText {
  return { value, range: () => ({ place, end: place }) };
}
