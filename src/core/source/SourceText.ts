import type { Span } from "../text/Span.ts";
import type { Place } from "./Place.ts";
import type { Path } from "./Source.ts";

/** A change of a file: what stands in place of a stretch of the text at a path, which is in UTF-16 units of that text. */
export interface Edit extends Span {
  readonly file: string;
  readonly path: Path;
  readonly insert: string;
}

/** A stretch of a file, of which `end` is behind its last character. */
export interface Stretch {
  readonly place: Place;
  readonly end: Place;
}

/** A text of a file, which knows where each of its characters stands there. Offsets are in UTF-16 units. */
export interface SourceText {
  readonly value: string;
  /** Where a stretch of the text stands in the file. */
  readonly stretch: (span: Span) => Stretch;
  /** What puts `insert` in place of a stretch; nothing, where the file does not hold that stretch itself. */
  readonly edit: (span: Span, insert: string) => Edit | undefined;
  /** Placeholders that could not be filled, and why. */
  readonly unfilled?: readonly Unfilled[];
}

/** A placeholder that stays in a text as it was written. */
export interface Unfilled extends Span {
  readonly message: string;
}

/** Where a stretch of a text stands, by where each of its characters does. */
export function stretchOf({ start, end }: Span, placeAt: (offset: number) => Place): Stretch {
  const place = placeAt(start);
  if (end <= start) return { place, end: place };
  // What follows the last character may stand on a later line.
  const last = placeAt(end - 1);
  const next = placeAt(end);
  return { place, end: next.line === last.line ? next : { ...last, column: last.column + 1 } };
}
