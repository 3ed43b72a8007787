import type { Language } from "../../campaign/Campaign.ts";
import { isPostUnreviewed } from "../../compose/isUnreviewed.ts";
import type { KitRule } from "../Rule.ts";

/**
 * Nobody has reviewed a translation yet, or some of its texts since they changed. Without an entry under `translations`, a
 * translation counts as unreviewed.
 */
export const translationUnreviewed: KitRule<
  "translation-unreviewed",
  {
    readonly unreviewed: readonly Language[];
    readonly declared: boolean;
    /** The keys of the texts that changed after the language was reviewed. */
    readonly changed: readonly string[];
  }
> = {
  name: "translation-unreviewed",
  severity: "info",
  fixable: false,
  *checkKit({ campaign, posts }) {
    const undeclared: Language[] = [];
    for (const [language, { status, declared, place, texts }] of campaign.translations) {
      const own = posts.filter((post) => post.language === language);
      if (own.length === 0) continue;
      const unreviewed = own.filter((post) => isPostUnreviewed(post, campaign));
      const changed =
        status === "unreviewed"
          ? []
          : campaign.texts.filter(({ key }) => texts.get(key)?.status === "unreviewed").map(({ key }) => key);
      if (unreviewed.length === 0 && changed.length === 0) continue;
      if (!declared) undeclared.push(language);
      else {
        const params = { unreviewed: [language], declared, changed };
        const platforms = [...new Set(unreviewed.map(({ platform }) => platform.id))];
        yield { params, at: { place, end: place }, languages: [language], platforms };
      }
    }
    const place = campaign.translations.get(undeclared[0] ?? "")?.place;
    if (place === undefined) return;
    const params = { unreviewed: undeclared, declared: false, changed: [] };
    yield { params, at: { place, end: place }, languages: undeclared, platforms: [] };
  },
};
