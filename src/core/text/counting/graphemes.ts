let segmenter: Intl.Segmenter | undefined;

/**
 * Of these characters each is a grapheme of its own (UAX #29, GB4 to GB9b): below U+0300 nothing joins but CR and LF, and
 * neither do Latin's other letters, typographers' signs and currencies.
 */
const ONE_EACH = /^[\n\t\x20-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/** Whether each UTF-16 unit of a text is a grapheme, as far as that can be told at a glance. */
export function isOneGraphemeEach(text: string): boolean {
  return ONE_EACH.test(text);
}

/** How much is segmented at a time, in UTF-16 units: the time that `Intl.Segmenter` takes grows with the square. */
const WINDOW = 512;

/**
 * The extended grapheme clusters of a text, what a reader calls its characters, with their places in UTF-16 units.
 *
 * Source: Unicode UAX #29, as this Node's `Intl.Segmenter` implements it.
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
    // A window that one grapheme fills says nothing of where it ends.
    size = last === 0 ? size * 2 : WINDOW;
    start += last;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Where the last grapheme of a window begins; it may go on behind the window, those before it do not. */
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
