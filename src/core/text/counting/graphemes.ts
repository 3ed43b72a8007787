let segmenter: Intl.Segmenter | undefined;

/**
 * Characters between which there is always a boundary (UAX #29, GB4 to GB9b). Below U+0300 only CR and LF join; so do none of
 * the other Latin letters, typographic punctuation and currency signs.
 */
const APART = String.raw`[\n\t\x20-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]`;
const OTHERS = APART.replace("[", "[^");
const ONE_EACH = new RegExp(`^${APART}*$`);
/** Characters that may join, each with a neighbour that it may join with. Around them, each character is a grapheme. */
const MAY_JOIN = new RegExp(`${APART}?${OTHERS}+(?:${APART}${OTHERS}+)*${APART}?`, "g");
/** The commonest such characters: one of U+1F400 to U+1FBFF, which are pictographs. */
const ONE_PICTOGRAPH = new RegExp(`^${APART}?[\\ud83d\\ud83e][\\udc00-\\udfff]${APART}?$`);

/** Whether each UTF-16 unit of a text is surely a grapheme. If false, it may still be. */
export function isOneGraphemeEach(text: string): boolean {
  return ONE_EACH.test(text);
}

/** How many UTF-16 units to segment at a time, because `Intl.Segmenter` takes quadratic time. */
const WINDOW = 512;

interface Grapheme {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/**
 * The extended grapheme clusters of a text, which readers call characters.
 *
 * Source: Unicode UAX #29, as `Intl.Segmenter` implements it.
 */
export function* graphemes(text: string): Generator<Grapheme> {
  let at = 0;
  for (const grapheme of joinedGraphemes(text)) {
    for (; at < grapheme.start; at++) yield { text: text.charAt(at), start: at };
    yield grapheme;
    at += grapheme.text.length;
  }
  for (; at < text.length; at++) yield { text: text.charAt(at), start: at };
}

/** The graphemes that are more than one UTF-16 unit, among some that are not; each unit beside them is one. */
export function* joinedGraphemes(text: string): Generator<Grapheme> {
  for (const { 0: run, index } of text.matchAll(MAY_JOIN)) {
    let start = index;
    for (const segment of ONE_PICTOGRAPH.test(run) ? run : segments(run)) {
      yield { text: segment, start };
      start += segment.length;
    }
  }
}

function* segments(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let start = 0;
  for (let size = WINDOW; start < text.length; ) {
    let end = Math.min(start + size, text.length);
    if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
    const window = text.slice(start, end);
    const last = end >= text.length ? window.length : lastBoundary(segmenter, window);
    for (const { segment, index } of segmenter.segment(window)) {
      if (index < last) yield segment;
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
  let count = text.length;
  for (const grapheme of joinedGraphemes(text)) count -= grapheme.text.length - 1;
  return count;
}
