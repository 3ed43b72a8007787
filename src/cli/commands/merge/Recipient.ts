import type { SetValues } from "../../../core/compose/lookup.ts";

/** Somebody who gets a kit: what fills the placeholders, and the place in the list. */
export interface Recipient {
  /** From 1, not counting the header. */
  readonly number: number;
  /** The line of the list on which it begins, from 1. */
  readonly line: number;
  readonly values: SetValues;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** The longest row of a list, in bytes. */
export const LONGEST_ROW = 1024 * 1024;
