import type { CardColour } from "../campaign/cardDesign.ts";
import type { ImageProblem } from "../image/ImageFacts.ts";
import type { SourceRange, UnfilledProblem } from "../source/SourceText.ts";

/** A card in numbers: what is drawn where, in pixels of the picture. Whatever draws it has nothing left to decide. */
export interface Drawing {
  /** The name of the card. */
  readonly card: string;
  readonly width: number;
  readonly height: number;
  readonly format: "png" | "jpeg";
  /** BCP 47. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** The colour behind everything. */
  readonly ground: string;
  readonly parts: readonly Part[];
  /** What keeps the card from being drawn. */
  readonly problems: readonly CardProblem[];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a drawing; the later ones lie above the earlier ones. */
export type Part =
  | (Area & {
      readonly kind: "area";
      readonly color: string;
      readonly radius: number;
      readonly opacity: number;
    })
  | (Area & {
      readonly kind: "line";
      /** What stands in the line; a heart is drawn. */
      readonly text: string;
      /** In pixels. */
      readonly size: number;
      readonly weight: 400 | 700;
      readonly color: string;
      readonly heart: string;
      readonly align: "start" | "center" | "end";
    })
  | (Area & { readonly kind: "heart"; readonly color: string })
  | (Area & { readonly kind: "qr"; readonly text: string })
  /** A picture of the campaign; a logo is shown whole, a photograph fills its area. */
  | (Area & {
      readonly kind: "logo" | "photo";
      readonly file: string;
      readonly align: "start" | "center" | "end";
    });

/** Why a card cannot be drawn. `word` is the name of the words in the card's design. */
export type CardProblem = { readonly at: SourceRange | undefined } & (
  | { readonly kind: "too-long"; readonly word: string; readonly over: number }
  | { readonly kind: "too-many-lines"; readonly word: string; readonly lines: number; readonly max: number }
  | { readonly kind: "no-words"; readonly word: string }
  | { readonly kind: "unfilled"; readonly problem: UnfilledProblem }
  | { readonly kind: "no-photo"; readonly file: string; readonly why: ImageProblem | "missing" | "format" }
  | { readonly kind: "glyph"; readonly letter: string; readonly emoji: boolean }
);

export type { CardColour };
