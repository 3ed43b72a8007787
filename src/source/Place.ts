/** A place in a file: line and column from 1, the column in UTF-16 units, as editors count. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, which terminals and editors make a link of. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
