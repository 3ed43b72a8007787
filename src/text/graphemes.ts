let segmenter: Intl.Segmenter | undefined;

/** Below U+0300 every code point but the pair CR LF is a grapheme of its own (UAX #29, GB3 to GB9b). */
const ONE_EACH = /^[\n\t\x20-\u02ff]*$/;

/**
 * The extended grapheme clusters of a text, what a reader calls its characters, with their places in UTF-16 units.
 *
 * Source: Unicode UAX #29, as this Node's `Intl.Segmenter` implements it.
 */
export function* graphemes(text: string): Generator<{ text: string; start: number }> {
  if (ONE_EACH.test(text)) {
    for (let start = 0; start < text.length; start++) yield { text: text.charAt(start), start };
    return;
  }
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, start: index };
}

/** The length of a text in graphemes. */
export function countGraphemes(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}
