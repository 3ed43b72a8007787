/** Replaces a span of a file's text, in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A stretch of a text after the edits within it, which do not overlap; those at the same place are inserted in their order. */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
  from = 0,
  to: number = text.length,
): string {
  let result = "";
  let at = from;
  for (const { start, end, insert } of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at, to);
}
