import { COMMON_WORDS, commonWordsOf, type WordedLanguage, wordedLanguages } from "./commonWords.ts";
import { findQuotations } from "./entities/quotations.ts";
import { baseLanguage } from "./language.ts";
import { memoizeName } from "./memoize.ts";
import { overlapsAny } from "./Span.ts";
import { unicode } from "./unicode.ts";

/** A slogan or a name of fewer words may well be in another language than the text. */
const FEWEST_WORDS = 10;
/** How many common words of a language prove it, how many of them different, and how many times those of the text's own language. */
const PROOF = { words: 4, different: 3, times: 4 };

/** Links, hashtags, mentions and placeholders. */
const NAMES = /https?:\S+|www\.\S+|[#＃@]\S+|\{\{[^}]*\}\}/g;
const WORD = unicode.gu`\p{L}+`;
const FIRST_LETTER = unicode.gu`(?:^|[.!?…:]\s+|\n[^\p{L}\n]*)\p{Lu}`;

const wordsOf = memoizeName((language: WordedLanguage) => {
  const { sentence, rare } = COMMON_WORDS[language];
  const common = commonWordsOf(language);
  return { ofSentences: new Set(sentence.split(" ")), common, all: new Set([...common, ...rare.split(" ")]) };
});

/**
 * The language (nl, fr, de or en) that a text is in instead of its own, beyond doubt: by common words that its own language lacks, outside of
 * quotations. Undefined if it is short, or if it may be a list of names, or in both languages.
 *
 * @param language - the text's own, BCP 47; in one whose words are not known, nothing is found
 */
export function otherLanguage(text: string, language: string): WordedLanguage | undefined {
  // Every word has a character and a space.
  if (text.length < 2 * FEWEST_WORDS) return undefined;
  const own = wordedLanguages.find((known) => known === baseLanguage(language));
  if (own === undefined || isClearly(own, text)) return undefined;
  const words = ownWords(text);
  if (words.length < FEWEST_WORDS) return undefined;
  const [best] = wordedLanguages
    .filter((other) => other !== own)
    .map((other) => ({ other, proof: wordsOnlyIn(other, own, words) }))
    .sort((one, two) => two.proof.length - one.proof.length);
  if (best === undefined || !isProof(best.proof, best.other)) return undefined;
  const against = wordsOnlyIn(own, best.other, words).length;
  return best.proof.length >= PROOF.times * against ? best.other : undefined;
}

/** The common words of a language that none of the others has. */
const onlyOf = memoizeName((language: WordedLanguage): ReadonlySet<string> => {
  const others = wordedLanguages.filter((other) => other !== language).map((other) => wordsOf(other).all);
  return new Set([...wordsOf(language).common].filter((word) => others.every((all) => !all.has(word))));
});

/** Words in them are somebody else's. */
const QUOTATION_MARK = /["“”„«»‘]/;

/** Whether a text has so many words of its own language alone that all its others cannot prove another. Most have, and this is quick. */
function isClearly(language: WordedLanguage, text: string): boolean {
  if (QUOTATION_MARK.test(text)) return false;
  const only = onlyOf(language);
  let own = 0;
  for (const word of text.split(" ")) if (only.has(word)) own++;
  return PROOF.times * own > mostWords(text) - own;
}

/** How many words a text has at the most: runs of what may be letters. */
function mostWords(text: string): number {
  let words = 0;
  let wasLetter = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // ASCII letters, and all beyond but for General Punctuation.
    const small = code | 0x20;
    const isLetter = small >= 0x61 && (small <= 0x7a || code >= 0xaa) && !(code >= 0x2000 && code <= 0x206f);
    if (isLetter && !wasLetter) words++;
    wasLetter = isLetter;
  }
  return words;
}

/** The words of a text that are its author's, without the capitals that begin its sentences. */
function ownWords(text: string): string[] {
  const plain = text.replace(NAMES, (name) => " ".repeat(name.length));
  const quotations = findQuotations(plain);
  const lower = FIRST_LETTER.replace(plain, (start) => start.toLowerCase());
  return Array.from(WORD.matchAll(lower)).flatMap(({ 0: word, index: start }) =>
    overlapsAny({ start, end: start + word.length }, quotations) ? [] : [word],
  );
}

/** Those words that are common in one language, and that the other does not have. */
function wordsOnlyIn(one: WordedLanguage, other: WordedLanguage, words: readonly string[]): string[] {
  const { common } = wordsOf(one);
  const { all } = wordsOf(other);
  return words.filter((word) => common.has(word) && !all.has(word));
}

function isProof(words: readonly string[], language: WordedLanguage): boolean {
  const { ofSentences } = wordsOf(language);
  return (
    words.length >= PROOF.words &&
    new Set(words).size >= PROOF.different &&
    words.some((word) => ofSentences.has(word))
  );
}
