/** Rows as RFC 4180 has them: every cell but an empty one in quotes, lines end in CRLF, line breaks inside a cell stay as they are. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter = ","): string {
  const quote = (cell: string) => (cell === "" ? "" : `"${cell.replaceAll('"', '""')}"`);
  return rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join("");
}
