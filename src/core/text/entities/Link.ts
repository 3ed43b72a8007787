import type { Span } from "../Span.ts";

/** A link as written, with its place in UTF-16 units. */
export interface Link extends Span {
  readonly text: string;
}
