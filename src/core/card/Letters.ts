import type { FontFacts } from "../campaign/CardFacts.ts";
import { unicode } from "../text/unicode.ts";
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
const UNSEEN = unicode.u`[\s\p{Default_Ignorable_Code_Point}]`;

/** The letters of all fonts: which there are, and how wide each is. */
export class Letters {
  readonly #faces: { readonly [weight in Weight]: readonly FontFacts[] };
  /** The widths that were looked up. */
  readonly #widths = {
    400: new Map<number, number | undefined>(),
    700: new Map<number, number | undefined>(),
  };

  /** Texts that were taken apart: a card's words are tried in many sizes, and on many platforms. */
  readonly #known = new Map<string, Breakable>();

  constructor(fonts: readonly FontFacts[]) {
    this.#faces = { 400: facesOf(fonts, 400), 700: facesOf(fonts, 700) };
  }

  /** How wide a text is when it is drawn on one line, in thousandths of the letters' size. Kerning only makes it narrower. */
  widthOf(text: string, weight: Weight): number {
    let width = 0;
    for (const letter of text) {
      if (letter === HEART) width += HEART_WIDTH;
      else width += this.#widthOfLetter(letter, weight) ?? (UNSEEN.test(letter) ? 0 : 1000);
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

  /** The letters of a text that no font has in one of the weights, each once; a heart is none. */
  missingIn(text: string): Set<string> {
    const letters = new Set(text.replaceAll(HEARTS, "").normalize("NFC"));
    for (const letter of letters) {
      const isDrawn = this.#isDrawn(letter, 400) && this.#isDrawn(letter, 700);
      if (isDrawn || UNSEEN.test(letter)) letters.delete(letter);
    }
    return letters;
  }

  #isDrawn(letter: string, weight: Weight): boolean {
    return this.#widthOfLetter(letter, weight) !== undefined;
  }

  #widthOfLetter(letter: string, weight: Weight): number | undefined {
    const known = this.#widths[weight];
    const code = letter.codePointAt(0) ?? 0;
    if (!known.has(code)) known.set(code, findWidth(this.#faces[weight], code));
    return known.get(code);
  }
}

/** The faces that draw letters of a weight, the first before the others. A font without that weight lends its other one. */
function facesOf(fonts: readonly FontFacts[], weight: Weight): readonly FontFacts[] {
  const families = new Set(fonts.map(({ family }) => family));
  return [...families].flatMap((name) => {
    const faces = fonts.filter(({ family }) => family === name);
    const exact = faces.filter((face) => face.weight === weight);
    return exact.length > 0 ? exact : faces;
  });
}

/** How wide a letter is in the first face that has it; undefined if none has. */
function findWidth(faces: readonly FontFacts[], code: number): number | undefined {
  for (const { runs } of faces) {
    for (const [first, widths] of runs) {
      if (code >= first && code < first + widths.length) return widths[code - first];
    }
  }
  return undefined;
}
