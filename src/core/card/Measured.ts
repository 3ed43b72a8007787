import type { BrandColours } from "../brand/palette.ts";
import type { Part } from "../compose/Drawing.ts";
import type { Letters } from "./Letters.ts";
import type { Theme } from "./theme.ts";

/** What boxes are measured with. */
export interface Scene {
  readonly words: ReadonlyMap<string, string>;
  readonly letters: Letters;
  /** Pixels of the picture to one of the design. */
  readonly scale: number;
  /** How far letters have shrunk, from 0, the largest, to 1, the smallest. */
  readonly shrink: number;
  readonly brand: (BrandColours & { readonly logo?: string | undefined }) | undefined;
  readonly photo: string | undefined;
}

/** A box whose height is known. Sizes are in pixels. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  /** Whether it takes what is left of the height. */
  readonly isRest: boolean;
  readonly isSpace: boolean;
  /** Whether a word in it had to be divided. */
  readonly divided: boolean;
  readonly draw: (x: number, y: number, width: number, height: number, theme: Theme) => Part[];
}

/** A box that is neither space nor divided. */
export const FIXED = { isRest: false, isSpace: false, divided: false } as const;
