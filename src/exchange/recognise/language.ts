import { STOP_WORDS } from "../words/languages.ts";

const words = Object.entries(STOP_WORDS).map(([language, list]) => ({
  language,
  list: new Set(list.split(" ")),
}));

/** How many words of a language a text must have, and how many times those of the next one. */
const CLEAR = { words: 3, times: 1.5 };

/** The language of a text by its little words; undefined if that is not clear. */
export function detectLanguage(text: string): string | undefined {
  const tokens = text
    .toLowerCase()
    .replace(/https?:\S+|www\.\S+|[#@]\S+/g, " ")
    .match(/\p{L}+/gu);
  if (tokens === null) return undefined;
  const scores = words
    .map(({ language, list }) => ({ language, score: tokens.filter((token) => list.has(token)).length }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scores;
  if (best === undefined || next === undefined || best.score < CLEAR.words) return undefined;
  return best.score >= next.score * CLEAR.times ? best.language : undefined;
}
