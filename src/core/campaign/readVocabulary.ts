import { say } from "../i18n/problems/source/say.ts";
import type { Source } from "../source/Source.ts";
import type { Problem } from "../source/UserError.ts";
import { keyOf } from "../text/entities/terms.ts";
import { baseLanguage } from "../text/language.ts";
import type { Language, Vocabulary } from "./Campaign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/**
 * The vocabulary of a campaign's file, by language; a plain list is that of the main language.
 *
 * @param problems - gets languages that the campaign does not have, and words that it both says and forbids
 */
export function readVocabulary(
  { vocabulary = {} }: CampaignFile,
  languages: readonly [Language, ...Language[]],
  source: Source,
  problems: Problem[],
): Vocabulary {
  const isPlain = Array.isArray(vocabulary);
  const known = new Set([...languages, ...languages.map(baseLanguage)]);
  const byLanguage = isPlain ? { [languages[0]]: vocabulary } : vocabulary;
  for (const [language, terms] of Object.entries(byLanguage)) {
    const path = isPlain ? ["vocabulary"] : ["vocabulary", language];
    if (!isPlain && !known.has(language)) {
      const message = say((words) => words.languageNotListed(language, languages.join(", ")));
      problems.push({ place: source.placeOfKey(["vocabulary"], language), message });
    }
    for (const [index, { say: preferred }] of terms.entries()) {
      if (preferred === undefined) continue;
      // A term may say one of its own words, with other capitals.
      const isForbidden = terms.some(({ not }, other) =>
        other === index ? not.includes(preferred) : not.some((word) => keyOf(word) === keyOf(preferred)),
      );
      if (!isForbidden) continue;
      const message = say((words) => words.saidAndForbidden(preferred));
      problems.push({ place: source.placeOf([...path, index, "say"]), message });
    }
  }
  return new Map(Object.entries(byLanguage));
}
