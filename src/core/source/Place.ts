/** A place in a file: line and column from 1, the column in UTF-16 units, as editors count. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The order of places: by file, then from top to bottom. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** A place that is computed when its line or column is first read, which is rare. */
export function lazyPlace(file: string, look: () => Place): Place {
  let found: Place | undefined;
  const place = () => {
    found ??= look();
    return found;
  };
  return {
    file,
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
  };
}
