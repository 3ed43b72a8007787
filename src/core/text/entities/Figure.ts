import type { Span } from "../Span.ts";

/** A figure that a text states: a number, or a share such as 60 % or 1 in 3 (0.6, 0.333…). */
export interface Figure extends Span {
  readonly kind: "number" | "share";
  readonly value: number;
}
