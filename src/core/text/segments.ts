import { memoizeName } from "./memoize.ts";

/** How many UTF-16 units to segment at a time, because `Intl.Segmenter` takes quadratic time. */
const WINDOW = 2048;

const sentenceSegmenter = memoizeName(
  (language: string) => new Intl.Segmenter(language, { granularity: "sentence" }),
);
const wordSegmenter = memoizeName(
  (language: string) => new Intl.Segmenter(language, { granularity: "word" }),
);

/**
 * Where the sentences or the words of a text begin, but for the first, in UTF-16 units.
 *
 * @param language - without its region
 * Source: Unicode UAX #29, as `Intl.Segmenter` implements it.
 */
export function startsOf(what: "sentence" | "word", text: string, language: string): number[] {
  const segmenter = what === "sentence" ? sentenceSegmenter(language) : wordSegmenter(language);
  const starts: number[] = [];
  let start = 0;
  for (let size = WINDOW; start < text.length; ) {
    const isLast = start + size >= text.length;
    const window = text.slice(start, start + size);
    const found = Array.from(segmenter.segment(window), ({ index }) => start + index).slice(1);
    // The last one of a window may have begun only because the window ends.
    const known = isLast ? found : found.slice(0, -1);
    for (const at of known) starts.push(at);
    if (isLast) break;
    const next = known.at(-1);
    // If one sentence fills the window, its end is still unknown: widen the window.
    size = next === undefined ? size * 2 : WINDOW;
    start = next ?? start;
  }
  return starts;
}
