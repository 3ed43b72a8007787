import type { FontFacts } from "../campaign/CardFacts.ts";
import { type Breakable, breakable } from "./wrap.ts";

type Weight = 400 | 700;

/** How many texts are kept. */
const MOST_KNOWN = 1000;

/** The heart that cards draw; the sign for an emoji may follow it. */
export const HEART = "💙";
const HEARTS = /💙\ufe0f?/gu;
/** How wide a heart is, in thousandths of the letters' size. */
const HEART_WIDTH = 1100;

/** Code points that draw nothing by themselves: white space, joiners, marks of direction, variation selectors. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** The letters of all fonts: which there are, and how wide each is. */
export class Letters {
  readonly #widths: { readonly [weight in Weight]: ReadonlyMap<number, number> };

  /** Texts that were taken apart: a card's words are tried in many sizes, and on many platforms. */
  readonly #known = new Map<string, Breakable>();

  constructor(fonts: readonly FontFacts[]) {
    this.#widths = { 400: widthsOf(fonts, 400), 700: widthsOf(fonts, 700) };
  }

  /** How wide a text is when it is drawn on one line, in thousandths of the letters' size. Kerning only makes it narrower. */
  widthOf(text: string, weight: Weight): number {
    const widths = this.#widths[weight];
    let width = 0;
    for (const letter of text) {
      if (letter === HEART) width += HEART_WIDTH;
      else width += widths.get(letter.codePointAt(0) ?? 0) ?? (UNSEEN.test(letter) ? 0 : 1000);
    }
    return width;
  }

  /** A text in the pieces of its lines; widths are in thousandths of the letters' size. */
  breakable(text: string, weight: Weight): Breakable {
    const key = `${weight} ${text}`;
    const known = this.#known.get(key) ?? breakable(text, (piece) => this.widthOf(piece, weight));
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(key, known);
    return known;
  }

  /** The letters of a text that no font has, each once; a heart is none. */
  missingIn(text: string, weight: Weight): string[] {
    const widths = this.#widths[weight];
    const letters = new Set(text.replaceAll(HEARTS, "").normalize("NFC"));
    return [...letters].filter((letter) => !widths.has(letter.codePointAt(0) ?? 0) && !UNSEEN.test(letter));
  }
}

/** The widths in a weight: of the first font that has a letter. A font without that weight lends its other one. */
function widthsOf(fonts: readonly FontFacts[], weight: Weight): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const families = new Map(
    fonts.map((font) => [font.family, fonts.filter(({ family }) => family === font.family)]),
  );
  for (const faces of families.values()) {
    const exact = faces.filter((face) => face.weight === weight);
    for (const { runs } of exact.length > 0 ? exact : faces) {
      for (const [first, run] of runs) {
        for (const [index, width] of run.entries()) {
          if (!widths.has(first + index)) widths.set(first + index, width);
        }
      }
    }
  }
  return widths;
}
