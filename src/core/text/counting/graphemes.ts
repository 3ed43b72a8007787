let segmenter: Intl.Segmenter | undefined;

/**
 * Characters that are always a grapheme of their own (UAX #29, GB4 to GB9b). Below U+0300 only CR and LF join; so do none of
 * the other Latin letters, typographic punctuation and currency signs.
 */
const ONE_EACH = /^[\n\t\x20-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/** Whether each UTF-16 unit of a text is surely a grapheme. If false, it may still be. */
export function isOneGraphemeEach(text: string): boolean {
  return ONE_EACH.test(text);
}

/** How many UTF-16 units to segment at a time, because `Intl.Segmenter` takes quadratic time. */
const WINDOW = 512;

/**
 * The extended grapheme clusters of a text, which readers call characters, with their offsets in UTF-16 units.
 *
 * Source: Unicode UAX #29, as `Intl.Segmenter` implements it.
 */
export function* graphemes(text: string): Generator<{ text: string; start: number }> {
  if (isOneGraphemeEach(text)) {
    for (let start = 0; start < text.length; start++) yield { text: text.charAt(start), start };
    return;
  }
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let start = 0;
  for (let size = WINDOW; start < text.length; ) {
    let end = Math.min(start + size, text.length);
    if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
    const window = text.slice(start, end);
    const last = end >= text.length ? window.length : lastBoundary(segmenter, window);
    for (const { segment, index } of segmenter.segment(window)) {
      if (index < last) yield { text: segment, start: start + index };
    }
    // If one grapheme fills the window, its end is still unknown: widen the window.
    size = last === 0 ? size * 2 : WINDOW;
    start += last;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Where the last grapheme of a window begins. Only this one may continue beyond the window. */
function lastBoundary(segmenter: Intl.Segmenter, window: string): number {
  return segmenter.segment(window).containing(window.length - 1)?.index ?? 0;
}

/** The length of a text in graphemes. */
export function countGraphemes(text: string): number {
  if (isOneGraphemeEach(text)) return text.length;
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}
