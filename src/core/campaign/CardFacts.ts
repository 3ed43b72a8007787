import type { CardDesign } from "./cardDesign.ts";

/** What is known of a font's letters. */
export interface FontFacts {
  readonly family: string;
  /** The file of a font of the program's own. */
  readonly file?: string;
  /** The weight that it has; a font of the campaign has one only. */
  readonly weight: 400 | 700;
  /** Runs of letters, by their first code point, and how wide each is in thousandths of its size. */
  readonly runs: readonly (readonly [first: number, widths: readonly number[]])[];
}

/** What cards are made with. */
export interface CardFacts {
  /** By the names that posts give them. */
  readonly designs: ReadonlyMap<string, CardDesign>;
  /** The first that has a letter draws it. */
  readonly fonts: readonly FontFacts[];
}
