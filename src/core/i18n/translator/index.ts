import { baseLanguage } from "../../text/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { TranslatorWords } from "./TranslatorWords.ts";

const words: { readonly [language: string]: TranslatorWords } = { nl, fr, de, en };

/** What translators read in every language that they may be sent a file in. */
export const allTranslatorWords: readonly TranslatorWords[] = Object.values(words);

/** What a translator reads, in a language, ignoring its region. Falls back to English. */
export function translatorWordsIn(language: string): TranslatorWords {
  return words[baseLanguage(language)] ?? en;
}
