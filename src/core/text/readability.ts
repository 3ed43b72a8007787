import { baseLanguage } from "./language.ts";
import { overlapsAny, type Span } from "./Span.ts";
import { startsOf } from "./segments.ts";
import { unicode } from "./unicode.ts";

/** How a text reads. */
export interface Readability {
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** The sentences that have words, in order. */
  readonly sentences: readonly Sentence[];
}

/** A sentence, without white space at its ends. */
export interface Sentence extends Span {
  readonly words: number;
}

/**
 * LIX: the average number of words in a sentence, plus the percentage of words of more than six letters. Below 30 is very easy, 60
 * and more very difficult.
 *
 * Source: Björnsson, C. H. (1968), Läsbarhet, Stockholm: Liber.
 */
export function lix({ words, longWords, sentences }: Readability): number {
  return words === 0 ? 0 : words / sentences.length + (100 * longWords) / words;
}

/** The most letters of a word that is not long. */
const LONG = 6;

/** What a text has to be for it to be measured. */
interface Limits {
  /** A text of fewer words has no LIX. */
  readonly leastWords: number;
  /** A text of shorter sentences, such as a list or slogans, has none either. */
  readonly leastWordsInSentence: number;
  readonly mostLix: number;
  readonly mostWordsInSentence: number;
}

/** Languages that put no space between words. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(["zh", "ja", "th", "lo", "km", "my"]);

/**
 * How a text reads, if its LIX or a sentence is above a limit; undefined if none is. Spans elsewhere, in order and none overlapping
 * another, hold no words.
 */
export function hardText(
  text: string,
  language: string,
  elsewhere: readonly (readonly Span[])[],
  limits: Limits,
): Readability | undefined {
  const base = baseLanguage(language);
  if (WITHOUT_SPACES.has(base)) return undefined;
  const least = Math.min(limits.leastWords, limits.mostWordsInSentence + 1);
  const others = elsewhere.filter((spans) => spans.length > 0);
  const all = wordsIn(text, base);
  if (all.length < least) return undefined;
  const words =
    others.length === 0 ? all : all.filter((word) => !others.some((spans) => overlapsAny(word, spans)));
  if (words.length < least) return undefined;
  const isHard = (measured: Readability) =>
    isDifficult(measured, limits) ||
    measured.sentences.some((sentence) => sentence.words > limits.mostWordsInSentence);
  const parts = partsOf(text);
  const longWords = words.filter(({ isLong }) => isLong).length;
  const measure = (sentences: readonly Span[]): Readability => ({
    words: words.length,
    longWords,
    sentences: withWords(sentences, words),
  });
  // There are at least as many sentences. Making a segmenter takes a tenth of the program's start, and most texts need none.
  if (!isHard(measure(parts))) return undefined;
  const measured = measure(parts.flatMap((part) => sentencesOf(text, part, base)));
  return isHard(measured) ? measured : undefined;
}

/** Whether the LIX of a text is above the limit. */
export function isDifficult(
  measured: Readability,
  { leastWords, leastWordsInSentence, mostLix }: Limits,
): boolean {
  const { words, sentences } = measured;
  return words >= leastWords && words >= leastWordsInSentence * sentences.length && lix(measured) >= mostLix;
}

interface Word extends Span {
  /** Whether it has more than six letters. */
  readonly isLong: boolean;
}

const WORD = unicode.gu`[\p{L}\p{M}][\p{L}\p{M}\p{N}'’‑-]*`;
/** French writes l’, d’ and qu’ with the next word. */
const FRENCH_WORD = unicode.gu`[\p{L}\p{M}][\p{L}\p{M}\p{N}‑-]*`;
const NO_LETTER = unicode.gu`[^\p{L}]`;

function wordsIn(text: string, language: string): Word[] {
  return Array.from((language === "fr" ? FRENCH_WORD : WORD).matchAll(text), ({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    isLong: word.length > LONG && NO_LETTER.replace(word, "").length > LONG,
  }));
}

/**
 * Where a sentence surely ends: at the end of a line, and at a mark before a capital (UAX #29, SB4 and SB11). Beyond that, dots of omission
 * and emoji end one too, and Dutch begins one with an apostrophe: "’t Is tijd".
 */
const SURE_END = unicode.gu`(?<=\n)|(?<=(?:[.!?…]|\p{Extended_Pictographic}\ufe0f?)(?:[\u00a0\u202f]?["»”’)])?[\t \u00a0]{1,9})(?=(?:[«“„"‘(][\u00a0\u202f]?)?\p{Lu}|[’'][kmnst][ \u00a0]\p{L})`;

function partsOf(text: string): Span[] {
  const ends = Array.from(SURE_END.matchAll(text), ({ index }) => index);
  return [...ends, text.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

function sentencesOf(text: string, { start, end }: Span, language: string): Span[] {
  const starts = startsOf("sentence", text.slice(start, end), language).map((at) => start + at);
  return [...starts, end].map((until, index) => ({ start: starts[index - 1] ?? start, end: until }));
}

/** The spans that have words, each from its first word's start to its last mark. Both are in order. */
function withWords(spans: readonly Span[], words: readonly Word[]): Sentence[] {
  let at = 0;
  return spans.flatMap(({ start, end }) => {
    const first = at;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
    return at === first ? [] : [{ start: words[first]?.start ?? start, end, words: at - first }];
  });
}
