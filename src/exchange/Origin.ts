/** Where something was read: in a line of a text, a paragraph of a document or a cell of a table. */
export interface Origin {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, where the file has pages. */
  readonly page?: number;
  /** From 1, counting headings, items and paragraphs of a document that has no lines. */
  readonly paragraph?: number;
  readonly sheet?: string;
  /** Such as `B4`. */
  readonly cell?: string;
}

/** The place of a line of a text, from 0, in a file that has lines. */
export function lineBelow(origin: Origin, line: number): Origin {
  return origin.line === undefined ? origin : { ...origin, line: origin.line + line };
}
