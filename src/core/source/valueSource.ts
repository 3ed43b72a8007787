import { valueAt } from "./nameOfPath.ts";
import type { Place } from "./Place.ts";
import type { EditableSource } from "./Source.ts";
import { type Edit, type Path, rangeOf } from "./SourceText.ts";

/** The place of a character of a value that is in no file yet. */
function placeIn(path: Path, offset: number): Place {
  return { file: JSON.stringify(path), line: 1, column: offset + 1 };
}

/** What a place in a `valueSource` stands for: the path to a value, and an offset in its text, in UTF-16 units. */
export function spotOf({ file, column }: Place): { readonly path: Path; readonly offset: number } {
  const path: unknown = JSON.parse(file);
  return { path: Array.isArray(path) ? path : [], offset: column - 1 };
}

/** Plain values as a source, each of whose places is a path and an offset; its edits change those texts. */
export function valueSource(value: unknown, file: string): EditableSource {
  return {
    file,
    // Whether the values have placeholders is asked of the text.
    text: JSON.stringify(value),
    value,
    placeOf: (path) => placeIn(path, 0),
    placeOfKey: (path, key) => placeIn([...path, key], 0),
    written: (path) => {
      const written = valueAt(value, path);
      return typeof written === "object" ? undefined : String(written);
    },
    textAt: (path, text, skip = 0) => ({
      value: text.slice(skip),
      range: ({ start, end }) =>
        rangeOf({ start: start + skip, end: end + skip }, (offset) => placeIn(path, offset)),
      edit: ({ start, end }, insert) => ({ file, path, start: start + skip, end: end + skip, insert }),
    }),
    apply: (edits) => {
      const applied = withoutOverlaps(edits);
      const changed = applied.toReversed().reduce(spliceAt, value);
      return { source: valueSource(changed, file), applied };
    },
  };
}

/** Edits in the order of their texts; of two that overlap, the first. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  const ends = new Map<string, number>();
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const key = JSON.stringify(edit.path);
    if (edit.start < (ends.get(key) ?? 0)) continue;
    ends.set(key, Math.max(edit.end, edit.start + 1));
    kept.push(edit);
  }
  return kept;
}

/** Plain values after an edit of one of their texts. */
export function spliceAt(value: unknown, { path, start, end, insert }: Omit<Edit, "file">): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return typeof value === "string" ? value.slice(0, start) + insert + value.slice(end) : value;
  }
  const inner = { path: rest, start, end, insert };
  if (Array.isArray(value)) return value.with(Number(key), spliceAt(value[Number(key)], inner));
  if (typeof value !== "object" || value === null) return value;
  return { ...value, [key]: spliceAt(Reflect.get(value, key), inner) };
}
