import type { CampaignPost, Language, SourceTexts } from "../campaign/Campaign.ts";
import { contentWarningKey, fieldKey, postTextKey, variantTextKey } from "../campaign/postTextKeys.ts";
import type { Post } from "../compose/Post.ts";
import { type FieldName, fieldNames } from "../platform/fields.ts";
import type { SourceText } from "../source/SourceText.ts";
import { memoize } from "../text/memoize.ts";
import { postsById } from "./postsById.ts";
import type { CheckedKit } from "./Rule.ts";

/** A text of a post in one language, as its author wrote it: placeholders are not filled. */
export interface WrittenText {
  /** What names it in the campaign; see textKey.ts. */
  readonly key: string;
  readonly origin: CampaignPost;
  readonly language: Language;
  readonly text: SourceText;
  /** The same text in the other languages. */
  readonly texts: SourceTexts;
  /** The ids of the platforms that post it. */
  readonly platforms: readonly string[];
}

/** The texts of a kit's posts, of their variants, content warnings, titles and first comments, each once, however many platforms post it. */
export const textsOfPost = memoize((kit: CheckedKit): readonly WrittenText[] => [...findTexts(kit)]);

/** A title or a first comment: the post's, and those that variants have of their own. */
function fieldSets(field: FieldName, origin: CampaignPost, composed: readonly Post[]) {
  const own = [...origin.variants].filter(([, variant]) => variant[field].size > 0);
  const posted = composed.filter((post) => post[field] !== undefined);
  return [
    {
      key: fieldKey(origin.id, field),
      texts: origin[field],
      of: posted.filter(({ platform }) => !own.some(([id]) => id === platform.id)),
    },
    ...own.map(([id, variant]) => ({
      key: fieldKey(origin.id, field, id),
      texts: variant[field],
      of: posted.filter(({ platform }) => platform.id === id),
    })),
  ];
}

function* findTexts(kit: CheckedKit): Generator<WrittenText> {
  const { unfilled, languages } = kit;
  for (const origin of unfilled.posts) {
    const composed = postsById(kit).get(origin.id) ?? [];
    const variants = [...origin.variants].filter(([, { texts }]) => texts.size > 0);
    const common = composed.filter(({ platform }) => !variants.some(([id]) => id === platform.id));
    const sets = [
      { key: postTextKey(origin.id), texts: origin.texts, of: common },
      ...variants.map(([id, { texts }]) => ({
        key: variantTextKey(origin.id, id),
        texts,
        of: composed.filter(({ platform }) => platform.id === id),
      })),
      {
        key: contentWarningKey(origin.id),
        texts: origin.contentWarning,
        of: composed.filter(({ contentWarning }) => contentWarning !== undefined),
      },
      ...fieldNames.flatMap((field) => fieldSets(field, origin, composed)),
    ];
    for (const { key, texts, of } of sets) {
      for (const [language, text] of texts) {
        const platforms = of.filter((post) => post.language === language).map(({ platform }) => platform.id);
        if (platforms.length === 0 || !languages.includes(language)) continue;
        yield { key, origin, language, text, texts, platforms };
      }
    }
  }
}
