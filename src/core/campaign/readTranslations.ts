import type { Source } from "../source/Source.ts";
import type { Language, Translation } from "./Campaign.ts";
import type { LanguageTexts } from "./LanguageTexts.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** The review status of every language but the main one; one that the file does not declare counts as unreviewed. */
export function readTranslations(
  { translations = {} }: CampaignFile,
  source: Source,
  texts: LanguageTexts,
): ReadonlyMap<Language, Translation> {
  const known = new Map(Object.entries(texts.languageKeys(translations, ["translations"])));
  const [main, ...others] = texts.languages;
  return new Map(
    [...(known.has(main) ? [main] : []), ...others].map((language) => {
      const translation = known.get(language);
      const place =
        translation === undefined
          ? source.placeOf(["languages"])
          : source.placeOfKey(["translations"], language);
      return [
        language,
        {
          status: "unreviewed",
          ...translation,
          texts: new Map(Object.entries(translation?.texts ?? {})),
          place,
          declared: translation !== undefined,
        },
      ];
    }),
  );
}
