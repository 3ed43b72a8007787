import type { CampaignText, Language } from "../../campaign/Campaign.ts";
import { fingerprint } from "../../campaign/fingerprint.ts";
import type { SourceRange } from "../../source/SourceText.ts";
import type { CheckedKit, KitRule } from "../Rule.ts";
import { textsOfPost } from "../textsOfPost.ts";

/** The main text has changed since it was translated. Only texts that `translate --from` wrote are known well enough to say so. */
export const translationOutdated: KitRule<
  "translation-outdated",
  {
    readonly language: Language;
    readonly main: Language;
    /** The key of a text outside of posts. */
    readonly text: string | undefined;
  }
> = {
  name: "translation-outdated",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const [main] = kit.unfilled.languages;
    const ofPosts = new Set<string>();
    for (const { key, origin, language, text, texts, platforms } of textsOfPost(kit)) {
      ofPosts.add(key);
      const original = texts.get(main)?.value;
      if (!isOutdated(key, language, original, kit)) continue;
      const at = text.range({ start: 0, end: text.value.trimEnd().length });
      yield { params: { language, main, text: undefined }, at, origin, languages: [language], platforms };
    }
    for (const text of kit.unfilled.texts) {
      if (ofPosts.has(text.key) || !isSelected(text, kit)) continue;
      for (const language of kit.languages) {
        if (!text.texts.has(language) || !isOutdated(text.key, language, text.texts.get(main), kit)) continue;
        const at: SourceRange = { place: text.place, end: text.place };
        yield { params: { language, main, text: text.key }, at, languages: [language], platforms: [] };
      }
    }
  },
};

/** Whether a text was translated from another text than the one that stands there now. */
function isOutdated(
  key: string,
  language: Language,
  original: string | undefined,
  { unfilled }: CheckedKit,
): boolean {
  const from = unfilled.translations.get(language)?.texts.get(key)?.from;
  return from !== undefined && original !== undefined && fingerprint(original) !== from;
}

/** Whether a text is of a post that was asked for, or of none. */
function isSelected({ path }: CampaignText, { unfilled, posts }: CheckedKit): boolean {
  const origin = path[0] === "posts" ? unfilled.posts[Number(path[1])] : undefined;
  return origin === undefined || posts.some(({ id }) => id === origin.id);
}
