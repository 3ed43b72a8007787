import { lineEnd, lineStart, nextLine } from "./layout.ts";
import type { TextEdit } from "./TextEdit.ts";

/** Where the remarks begin that stand right above the first item of a list. */
export function firstRemark(file: string, start: number, column: number): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(file, from - 1);
    const line = file.slice(above, from);
    if (!line.trimStart().startsWith("#") || line.length - line.trimStart().length !== column) break;
    from = above;
  }
  return from;
}

/** Where the remarks end that follow a value, further in than its key or hyphen. */
export function endOfRemarks(file: string, from: number, column: number): number {
  let at = from;
  let end = from;
  while (at < file.length) {
    const next = nextLine(file, at);
    const line = file.slice(at, next);
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== "") {
      if (!line.trimStart().startsWith("#") || indent <= column) break;
      end = next;
    }
    at = next;
  }
  return end;
}

/** Moves the remarks that follow a value out to its key, where they do not belong to a text in a block. */
export function outdentRemarks(file: string, offset: number, column: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = nextLine(file, offset); at < file.length; at = nextLine(file, at)) {
    const line = file.slice(at, lineEnd(file, at));
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "") continue;
    if (!line.trimStart().startsWith("#") || indent <= column) break;
    edits.push({ start: at, end: at + indent, insert: " ".repeat(column) });
  }
  return edits;
}
