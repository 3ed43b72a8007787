import type { Span } from "../Span.ts";

/** Why a date or a time of day does not exist: its month has fewer days, it is no date at all, its hours or minutes are too many, or it ends before it begins. */
export type Impossibility =
  | {
      readonly kind: "days";
      readonly month: number;
      readonly year: number | undefined;
      readonly days: number;
    }
  | { readonly kind: "date" | "hours" | "minutes" | "backwards" };

export type Impossible = Span & Impossibility;
