import type { Sentence } from "../i18n/problems/Sentence.ts";
import { say } from "../i18n/problems/source/say.ts";
import { UserError } from "../source/UserError.ts";
import { languageTag, suggestLanguage } from "../text/languageTag.ts";
import type { Language } from "./Campaign.ts";

/**
 * What was given as a language, in its usual form.
 *
 * @throws UserError if there is no such language.
 */
export function toLanguageTag(given: string): Language {
  const tag = languageTag(given);
  if (tag === undefined) throw new UserError(noLanguage(given));
  return tag;
}

/** Says that there is no such language, and which was probably meant. */
export function noLanguage(given: string): Sentence {
  return say((words) => words.noLanguageTag(given, words.didYouMean(suggestLanguage(given))));
}
