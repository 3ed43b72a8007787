import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import { toLanguageTag } from "../../core/campaign/toLanguageTag.ts";

/**
 * A language tag as the campaign writes it, else in its usual form: `DE-at` is `de-AT`.
 *
 * @throws UserError if there is no such language.
 */
export function toLanguage(tag: string, { languages }: Campaign): Language {
  return languages.find((language) => language.toLowerCase() === tag.toLowerCase()) ?? toLanguageTag(tag);
}
