import type { Span } from "../text/Span.ts";
import { type Edit, editText, type SourceRange, type SourceText } from "./SourceText.ts";

/** How much white space before a text is not posted, in UTF-16 units. Of a text of nothing else the beginning is its place. */
export function leadOf({ value }: SourceText): number {
  const start = value.trimStart();
  return start === "" ? 0 : value.length - start.length;
}

/** The range, in the file, of a span of a text without white space at its ends. */
export function rangeOfPosted(source: SourceText, span: Span): SourceRange {
  return source.range(inFile(source, span));
}

/** What, in the file, puts `insert` in place of a span of a text without white space at its ends; undefined if nothing can. */
export function editPosted(source: SourceText, span: Span, insert: string): Edit | undefined {
  return editText(source, inFile(source, span), insert);
}

function inFile(source: SourceText, { start, end }: Span): Span {
  const lead = leadOf(source);
  return { start: start + lead, end: end + lead };
}
