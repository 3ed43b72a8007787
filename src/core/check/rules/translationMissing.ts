import type { KitRule } from "../Rule.ts";

/** A post has no text in one of the campaign's languages. */
export const translationMissing: KitRule<"translation-missing", { readonly language: string }> = {
  name: "translation-missing",
  severity: "info",
  fixable: false,
  *checkKit({ missing }) {
    for (const { origin, language, platform } of missing) {
      const at = { place: origin.place, end: origin.place };
      yield { params: { language }, at, origin, languages: [language], platforms: [platform.id] };
    }
  },
};
