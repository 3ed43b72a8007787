import type { Language } from "../../campaign/Campaign.ts";
import type { KitRule } from "../Rule.ts";

/** Nobody has reviewed a translation yet. Without an entry under `translations`, a translation counts as unreviewed. */
export const translationUnreviewed: KitRule<
  "translation-unreviewed",
  { readonly unreviewed: readonly Language[]; readonly declared: boolean }
> = {
  name: "translation-unreviewed",
  severity: "info",
  fixable: false,
  *checkKit({ campaign, posts }) {
    const undeclared: Language[] = [];
    for (const [language, { status, declared, place }] of campaign.translations) {
      const platforms = [
        ...new Set(posts.filter((post) => post.language === language).map(({ platform }) => platform.id)),
      ];
      if (status === "reviewed" || platforms.length === 0) continue;
      if (!declared) undeclared.push(language);
      else {
        const params = { unreviewed: [language], declared };
        yield { params, at: { place, end: place }, languages: [language], platforms };
      }
    }
    const place = campaign.translations.get(undeclared[0] ?? "")?.place;
    if (place === undefined) return;
    const params = { unreviewed: undeclared, declared: false };
    yield { params, at: { place, end: place }, languages: undeclared, platforms: [] };
  },
};
