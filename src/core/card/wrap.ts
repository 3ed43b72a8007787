import { graphemes } from "../text/counting/graphemes.ts";

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A text in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a word was longer than a line and had to be divided. */
  readonly divided: boolean;
}

/** White space at which a line may end; no-break spaces are not in it. */
const SPACE = "[ \\t\\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f\\u3000]";
/** Letters between any of which a line may end. */
const IDEOGRAPH = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
/** Scripts that are written without spaces, in which the runtime knows the words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BREAKS = new RegExp(
  `(?<=${SPACE})(?!${SPACE})|(?<=\\p{L}[-‐–—/])(?=\\p{L})|(?<=${IDEOGRAPH})(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=${IDEOGRAPH})`,
  "u",
);
const SPACE_AT_END = new RegExp(`${SPACE}+$`, "u");

/** A text in lines no wider than `width`. A line of the text stays one; a word is divided only if it is wider than a line. */
export function wrap(text: string, width: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  let divided = false;
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of piecesOf(paragraph)) {
      if (measure(trimEnd(line + piece)) <= width) {
        line += piece;
        continue;
      }
      if (line !== "") lines.push(trimEnd(line));
      line = piece;
      while (measure(trimEnd(line)) > width) {
        const head = headOf(line, width, measure);
        divided = true;
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    if (line !== "" || paragraph === "") lines.push(trimEnd(line));
  }
  return { lines, divided };
}

/** The same lines, about as long as one another: wrapped as narrow as the number of lines allows. */
export function balance(text: string, width: number, measure: Measure): Wrapped {
  const widest = wrap(text, width, measure);
  const { length } = widest.lines;
  if (length === 1 || length > 6 || widest.divided) return widest;
  let [narrow, wide, best] = [width / 2, width, widest];
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, middle, measure);
    if (tried.lines.length > length || tried.divided) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function piecesOf(paragraph: string): string[] {
  if (!UNSPACED.test(paragraph)) return paragraph.split(BREAKS);
  const words = new Intl.Segmenter("und", { granularity: "word" }).segment(paragraph);
  return Array.from(words, ({ segment }) => segment);
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
