import type { Language } from "../../campaign/Campaign.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { rangeOfPosted } from "../../source/posted.ts";
import type { SourceText } from "../../source/SourceText.ts";
import { hardText, isDifficult, lix } from "../../text/readability.ts";
import type { Span } from "../../text/Span.ts";
import type { KitRule, TextRule } from "../Rule.ts";

/** In fewer words, one long word changes LIX by several points. From 60 on, a text is very difficult. */
const LIMITS = { leastWords: 30, leastWordsInSentence: 10, mostLix: 60, mostWordsInSentence: 40 };

export interface ReadabilityParams {
  /** Of the longest sentence. */
  readonly words: number;
  /** Of the whole text, where that is what is wrong: rounded, with the words in a sentence and the percentage of long words. */
  readonly text:
    | { readonly lix: number; readonly wordsInSentence: number; readonly longWords: number }
    | undefined;
}

/** A text is very difficult to read, or has a very long sentence: in posts, and in the background and what else a kit says. */
export const readability: TextRule<"readability", ReadabilityParams> &
  KitRule<"readability", ReadabilityParams> = {
  name: "readability",
  severity: "info",
  fixable: false,
  *checkText({ source, language }) {
    yield* reportsOn(source, language);
  },
  *checkKit({ campaign, languages }) {
    for (const { text, language, post } of campaign.otherTexts) {
      if (post !== undefined || !languages.includes(language)) continue;
      for (const { params, span } of reportsOn(text, language))
        yield { params, at: rangeOfPosted(text, span), languages: [language], platforms: [] };
    }
  },
};

function* reportsOn(
  source: SourceText,
  language: Language,
): Generator<{ readonly params: ReadabilityParams; readonly span: Span }> {
  // Every word has a character and a space.
  if (source.value.length < 2 * LIMITS.leastWords) return;
  const entities = entitiesOf(source);
  const { text } = entities;
  const hard = hardText(text, language, entities.names, LIMITS);
  if (hard === undefined) return;
  const [longest] = hard.sentences.toSorted((one, other) => other.words - one.words);
  if (longest === undefined) return;
  const { start, end, words } = longest;
  const span = { start, end: start + text.slice(start, end).trimEnd().length };
  const measured = {
    lix: Math.round(lix(hard)),
    wordsInSentence: Math.round(hard.words / hard.sentences.length),
    longWords: Math.round((100 * hard.longWords) / hard.words),
  };
  yield { params: { words, text: isDifficult(hard, LIMITS) ? measured : undefined }, span };
}
