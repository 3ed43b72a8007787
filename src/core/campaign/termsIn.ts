import type { Term } from "../text/entities/terms.ts";
import { baseLanguage } from "../text/language.ts";
import type { Language, Vocabulary } from "./Campaign.ts";

/** The terms for texts in a language: its own, and those of the language without its region. */
export function termsIn(vocabulary: Vocabulary, language: Language): readonly Term[] {
  const names = new Set([language, baseLanguage(language)]);
  return [...names].flatMap((name) => vocabulary.get(name) ?? []);
}
