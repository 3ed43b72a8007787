import { graphemes } from "../text/counting/graphemes.ts";
import { unicode } from "../text/unicode.ts";

/** How wide a text is. The width of two texts is that of both together. */
export type Measure = (text: string) => number;

/** A stretch of a text that stays together on a line, with the white space behind it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Without the white space at its end. */
  readonly bare: number;
}

/** A text taken apart at the places where a line may end: its paragraphs, in pieces. */
export interface Breakable {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly measure: Measure;
}

/** A text in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a word was longer than a line and had to be divided. */
  readonly divided: boolean;
}

/** White space at which a line may end; no-break spaces are not in it. */
const SPACE = "[ \\t\\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f\\u3000]";
/** Letters between any of which a line may end. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** Scripts that are written without spaces, in which the runtime knows the words. */
const UNSPACED = unicode.u`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const BREAKS = unicode.u`(?<=${SPACE})(?!${SPACE})|(?<=\p{L}[-‐–—/])(?=\p{L})|(?<=${IDEOGRAPH})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=${IDEOGRAPH})`;
const SPACE_AT_END = new RegExp(`${SPACE}+$`, "u");

/** Takes a text apart. A line of the text is a paragraph. */
export function breakable(text: string, measure: Measure): Breakable {
  const paragraphs = text.split("\n").map((paragraph) =>
    piecesOf(paragraph).map((piece) => ({
      text: piece,
      width: measure(piece),
      bare: measure(trimEnd(piece)),
    })),
  );
  return { paragraphs, measure };
}

/** A text in lines no wider than `width`. A word is divided only if it is wider than a line. */
export function wrap({ paragraphs, measure }: Breakable, width: number): Wrapped {
  const lines: string[] = [];
  let divided = false;
  for (const pieces of paragraphs) {
    let line = "";
    let used = 0;
    for (const piece of pieces) {
      if (used + piece.bare <= width) {
        line += piece.text;
        used += piece.width;
        continue;
      }
      if (line !== "") lines.push(trimEnd(line));
      line = piece.text;
      used = piece.width;
      for (let bare = piece.bare; bare > width; bare = measure(trimEnd(line))) {
        const head = headOf(line, width, measure);
        divided = true;
        lines.push(head);
        line = line.slice(head.length);
        used = measure(line);
      }
    }
    if (line !== "" || pieces.length === 0) lines.push(trimEnd(line));
  }
  return { lines, divided };
}

/** The same lines, about as long as one another: wrapped as narrow as the number of lines allows. */
export function balance(text: Breakable, width: number): Wrapped {
  const widest = wrap(text, width);
  const { length } = widest.lines;
  if (length === 1 || length > 6 || widest.divided) return widest;
  let [narrow, wide, best] = [width / 2, width, widest];
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, middle);
    if (tried.lines.length > length || tried.divided) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function piecesOf(paragraph: string): string[] {
  if (paragraph === "") return [];
  if (UNSPACED.test(paragraph)) {
    const words = new Intl.Segmenter("und", { granularity: "word" }).segment(paragraph);
    return Array.from(words, ({ segment }) => segment);
  }
  return BREAKS.split(paragraph);
}

/** As much of a word as a line holds, at least one grapheme. */
function headOf(word: string, width: number, measure: Measure): string {
  let head = "";
  for (const { text } of graphemes(word)) {
    if (head !== "" && measure(head + text) > width) break;
    head += text;
  }
  return head;
}

function trimEnd(line: string): string {
  return line.replace(SPACE_AT_END, "");
}
