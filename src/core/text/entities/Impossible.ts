import type { Span } from "../Span.ts";

/** The month of a date, which has fewer days than that. */
export interface ShortMonth {
  readonly month: number;
  /** Only where it matters, which is in February. */
  readonly year: number | undefined;
  /** How many days it has. */
  readonly days: number;
}

/** Why a date or a time of day does not exist: its month has fewer days, it is no date at all, its hours or minutes are too many, or it ends before it begins. */
export type Impossibility =
  | (ShortMonth & { readonly kind: "days" })
  | { readonly kind: "date" | "hours" | "minutes" | "backwards" };

export type Impossible = Span & Impossibility;
