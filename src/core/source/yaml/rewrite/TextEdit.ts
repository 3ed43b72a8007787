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
  for (const { start, end, insert } of edits.toSorted(byPlace)) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at, to);
}

/** What is inserted in front of what is replaced comes first. */
function byPlace(one: TextEdit, other: TextEdit): number {
  return one.start - other.start || one.end - other.end;
}

export function insertAt(offset: number, insert: string): TextEdit {
  return { start: offset, end: offset, insert };
}
