import { commonWordsOf, type WordedLanguage, wordedLanguages } from "../../core/text/commonWords.ts";

/** How many words of a language a text must have, and how many times those of the next one. */
const CLEAR = { words: 3, times: 1.5 };
/** The same for a whole document, of which the likelier language is assumed, and said. */
const LIKELY = { words: 2, times: 1.01 };
/** The same for a text of a document that has texts of few languages. */
const LIKELY_AMONG = { words: 1, times: 1.01 };

/** The language of a text by its little words; undefined if that is not clear. */
export function detectLanguage(text: string): string | undefined {
  return languageBy(text, CLEAR);
}

/** The language that a document is likeliest in; undefined if nothing tells. */
export function likelyLanguage(text: string): string | undefined {
  return languageBy(text, CLEAR) ?? languageBy(text, LIKELY);
}

/** Which of a document's languages a text is likeliest in; undefined if nothing tells. */
export function likelyAmong(text: string, languages: ReadonlySet<string>): string | undefined {
  return languageBy(
    text,
    LIKELY_AMONG,
    wordedLanguages.filter((language) => languages.has(language)),
  );
}

function languageBy(
  text: string,
  least: typeof CLEAR,
  among: readonly WordedLanguage[] = wordedLanguages,
): string | undefined {
  const tokens = text
    .toLowerCase()
    .replace(/https?:\S+|www\.\S+|[#@]\S+/g, " ")
    .match(/\p{L}+/gu);
  if (tokens === null) return undefined;
  const scores = among
    .map((language) => {
      const words = commonWordsOf(language);
      return { language, score: tokens.filter((token) => words.has(token)).length };
    })
    .sort((one, other) => other.score - one.score);
  const [best, next] = scores;
  if (best === undefined || best.score < least.words) return undefined;
  return best.score >= (next?.score ?? 0) * least.times ? best.language : undefined;
}
