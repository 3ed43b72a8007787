import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import { say } from "../../core/i18n/problems/source/say.ts";
import { UserError } from "../../core/source/UserError.ts";

/**
 * A language tag as the campaign writes it, else in its usual form: `DE-at` is `de-AT`.
 *
 * @throws UserError if it is none.
 */
export function toLanguage(tag: string, { languages }: Campaign): Language {
  const known = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known !== undefined) return known;
  try {
    const [usual] = Intl.getCanonicalLocales(tag);
    // What else is a tag, campaigns do not take.
    if (usual !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(usual)) return usual;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UserError(say((words) => words.noLanguageTag(tag)));
}
