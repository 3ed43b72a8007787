import type {
  CampaignPost,
  CardImage,
  FieldTexts,
  Image,
  Language,
  SourceTexts,
  Variant,
} from "../campaign/Campaign.ts";
import { fillText, type Lookup } from "./fillText.ts";

/** A post with the placeholders of all its texts filled. One that nothing fills stays, for the check to report. */
export function fillPost(post: CampaignPost, lookupIn: (language: Language) => Lookup): CampaignPost {
  const fillSources = (texts: SourceTexts): SourceTexts =>
    new Map(Array.from(texts, ([language, text]) => [language, fillText(text, lookupIn(language))]));
  const fillImages = (images: readonly (Image | CardImage)[]) =>
    images.map((image): Image | CardImage =>
      "card" in image
        ? { ...image, alt: fillSources(image.alt), words: mapValues(image.words, fillSources) }
        : { ...image, alt: fillSources(image.alt) },
    );
  const fillFields = ({ title, firstComment }: FieldTexts): FieldTexts => ({
    title: fillSources(title),
    firstComment: fillSources(firstComment),
  });
  const fillVariant = ({ texts, images, ...fields }: Variant): Variant => ({
    texts: fillSources(texts),
    ...fillFields(fields),
    ...(images && { images: fillImages(images) }),
  });
  return {
    ...post,
    texts: fillSources(post.texts),
    contentWarning: fillSources(post.contentWarning),
    ...fillFields(post),
    images: fillImages(post.images),
    variants: mapValues(post.variants, fillVariant),
  };
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): Map<string, To> {
  return new Map(Array.from(map, ([key, value]) => [key, to(value)]));
}
