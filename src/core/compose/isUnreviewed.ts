import type { Campaign, CampaignPost, Language } from "../campaign/Campaign.ts";
import { contentWarningKey, fieldKey, postTextKey, variantTextKey } from "../campaign/postTextKeys.ts";
import { type FieldName, fieldNames } from "../platform/fields.ts";
import type { Post } from "./Post.ts";

/** Whether nobody has reviewed the translation of a text. What its own entry does not say, its language's does. */
export function isUnreviewed(
  key: string,
  language: Language,
  { translations }: Pick<Campaign, "translations">,
): boolean {
  const translation = translations.get(language);
  return (translation?.texts.get(key)?.status ?? translation?.status) === "unreviewed";
}

/** Whether nobody has reviewed the translation of a post's text or of what goes with it. */
export function isPostUnreviewed(post: Post, campaign: Pick<Campaign, "translations">): boolean {
  const { origin, platform, language } = post;
  const hasWarning = platform.contentWarning !== undefined && origin.contentWarning.has(language);
  const keys = [
    textKeyOf(origin, platform.id, language),
    ...(hasWarning ? [contentWarningKey(origin.id)] : []),
    ...fieldNames
      .filter((field) => post[field] !== undefined)
      .map((field) => fieldKeyOf(origin, field, platform.id, language)),
  ];
  return keys.some((key) => isUnreviewed(key, language, campaign));
}

/** The key of the title or first comment that a post has on a platform, in a language. */
function fieldKeyOf(
  { id, variants }: CampaignPost,
  field: FieldName,
  platform: string,
  language: Language,
): string {
  return fieldKey(id, field, variants.get(platform)?.[field].has(language) ? platform : undefined);
}

/** The key of the text that a post has on a platform, in a language. */
export function textKeyOf({ id, variants }: CampaignPost, platform: string, language: Language): string {
  return variants.get(platform)?.texts.has(language) ? variantTextKey(id, platform) : postTextKey(id);
}
