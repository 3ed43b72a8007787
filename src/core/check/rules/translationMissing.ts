import type { Language } from "../../campaign/Campaign.ts";
import type { KitRule } from "../Rule.ts";

/** A text does not exist in one of the campaign's languages: a post's, or one that the kit shows. */
export const translationMissing: KitRule<
  "translation-missing",
  { readonly text: string; readonly language: Language }
> = {
  name: "translation-missing",
  severity: "info",
  fixable: false,
  *checkKit({ campaign, missing, languages }) {
    for (const { name, place, languages: lacking } of campaign.incomplete) {
      for (const language of lacking.filter((one) => languages.includes(one))) {
        yield {
          params: { text: name, language },
          at: { place, end: place },
          languages: [language],
          platforms: [],
        };
      }
    }
    for (const { origin, language, platform } of missing) {
      const at = { place: origin.textPlace, end: origin.textPlace };
      yield {
        params: { text: "post", language },
        at,
        origin,
        languages: [language],
        platforms: [platform.id],
      };
    }
  },
};
