import type { Language } from "../campaign/Campaign.ts";
import { contentWarningOf, imagesOf } from "../compose/composePost.ts";
import type { Post } from "../compose/Post.ts";
import { countText } from "../platform/countText.ts";
import { fieldNames, platformOfField } from "../platform/fields.ts";
import type { Platform } from "../platform/Platform.ts";
import type { SourceText } from "../source/SourceText.ts";

/** The content warning, title and first comment of a post, each as a post of its own, so that rules about texts can look at it. */
export function fieldsAsPosts(post: Post): Post[] {
  const { contentWarning, origin, platform, language } = post;
  const warning = contentWarning === undefined ? undefined : contentWarningOf(origin, language);
  return [
    ...(warning === undefined ? [] : [asPost(post, warning.text, platform, warning.language)]),
    ...fieldNames.flatMap((field) => {
      const composed = post[field];
      return composed === undefined
        ? []
        : [asPost(post, composed.source, platformOfField(platform, field), language)];
    }),
  ];
}

/** A card's own words, each as a post of its own. What a card takes from the campaign is looked at there. */
export function cardWordsAsPosts(post: Post): Post[] {
  const { origin, platform, language } = post;
  return imagesOf(origin, platform).flatMap((image) =>
    "card" in image
      ? Array.from(image.words.values()).flatMap((texts) => {
          const own = texts.get(language);
          return own === undefined ? [] : [asPost(post, own, platform, language)];
        })
      : [],
  );
}

function asPost(post: Post, source: SourceText, platform: Platform, language: Language): Post {
  const text = source.value.trim();
  return {
    ...post,
    platform,
    language,
    text,
    bodyLength: text.length,
    count: countText(text, platform),
    source,
    added: [],
    omitted: [],
    images: [],
    contentWarning: undefined,
    title: undefined,
    firstComment: undefined,
  };
}
