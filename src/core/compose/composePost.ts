import type { CampaignPost, CardImage, Image, Language } from "../campaign/Campaign.ts";
import type { Hashtag } from "../campaign/Catalogue.ts";
import { type Count, countText, fitsStrictly } from "../platform/countText.ts";
import { type FieldName, platformOfField } from "../platform/fields.ts";
import { isTextMessage, type Platform } from "../platform/Platform.ts";
import { entitiesOf } from "../source/entitiesOf.ts";
import type { SourceText } from "../source/SourceText.ts";
import { findHashtags } from "../text/entities/hashtags.ts";
import type { Link } from "../text/entities/links.ts";
import { isSeen } from "../text/isSeen.ts";
import { memoize } from "../text/memoize.ts";
import type { ComposedField, ComposedImage, OmittedHashtag, Post } from "./Post.ts";
import { plainMarks } from "./plainMarks.ts";

/** The text that a campaign has for a post on a platform, in a language; nothing, where it has none in that language. */
export function textFor(
  origin: CampaignPost,
  platform: Platform,
  language: Language,
): SourceText | undefined {
  return origin.variants.get(platform.id)?.texts.get(language) ?? origin.texts.get(language);
}

/**
 * The text of a post on one platform: the campaign's words, trimmed, and the hashtags they do not hold yet, in the
 * catalogue's order and the platform's syntax.
 *
 * Hashtags for `always` are added whatever comes of it: that the post is then too long is for the check to say. Only
 * where a platform links a single tag is the first, the most important, taken alone. Hashtags that are `optional` are
 * added while the post fits and stays within the number that the platform allows and recommends.
 */
export function composePost(
  origin: CampaignPost,
  source: SourceText,
  language: Language,
  anyPlatform: Platform,
  hashtags: readonly Hashtag[],
  toImages: ToImages = withoutCards,
): Post {
  const named = imagesOf(origin, anyPlatform);
  const entities = entitiesOf(source);
  const body = isTextMessage(anyPlatform) ? plainMarks(entities.text) : entities.text;
  const images = toImages(named, body);
  const platform = named.length + images.length === 0 ? anyPlatform : withImageLimit(anyPlatform);
  const contentWarning = platform.contentWarning && warningText(contentWarningOf(origin, language)?.text);
  // The hashtags that are added make no link, and change none.
  const links = entities.links(platform.links.syntax);
  const hasImage = images.length > 0;
  const title = composeField("title", origin, platform, language, hasImage);
  const firstComment = composeField("firstComment", origin, platform, language, hasImage);
  const { held, wanted } = wantedHashtags({ body, links, platform, language, firstComment }, hashtags);
  const options = { warning: platform.contentWarning?.counts ? contentWarning : undefined, links };
  const { added, omitted, ...chosen } = chooseHashtags(held, wanted, platform, (tags) =>
    countText(body + hashtagsAfter(tags, platform), platform, options),
  );
  const text = body + hashtagsAfter(added, platform);
  const count = chosen.count ?? countText(text, platform, options);
  return {
    id: origin.id,
    platform,
    language,
    text,
    count,
    bodyLength: body.length,
    added,
    omitted,
    images,
    contentWarning,
    title,
    firstComment,
    origin,
    source,
  };
}

/** A title or a first comment on a platform that has it, in the post's own language. */
function composeField(
  field: FieldName,
  origin: CampaignPost,
  platform: Platform,
  language: Language,
  hasImage: boolean,
): ComposedField | undefined {
  const rules = platform.fields?.[field];
  const source = origin.variants.get(platform.id)?.[field].get(language) ?? origin[field].get(language);
  const text = source?.value.trim() ?? "";
  if (rules === undefined || source === undefined || !isSeen(text)) return undefined;
  if (rules.withImage && !hasImage) return undefined;
  return { text, count: countText(text, platformOfField(platform, field)), source };
}

/** Turns the images that a campaign names into those of a post, whose text it is given: cards become pictures. */
export type ToImages = (images: readonly (Image | CardImage)[], text: string) => readonly ComposedImage[];

/** Where nobody asks for pictures. */
const withoutCards: ToImages = (images) => images.flatMap((image) => ("card" in image ? [] : [image]));

/** The images that a campaign names for a post on a platform. */
export function imagesOf(origin: CampaignPost, { id, image }: Platform): readonly (Image | CardImage)[] {
  if (image?.allowed === false) return [];
  return origin.variants.get(id)?.images ?? origin.images;
}

/** The content warning of a post, with its language: the post's, or another, because any is better than none. */
export function contentWarningOf(
  { contentWarning }: CampaignPost,
  language: Language,
): { readonly language: Language; readonly text: SourceText } | undefined {
  const own = contentWarning.get(language);
  if (own !== undefined) return { language, text: own };
  const [first] = contentWarning;
  return first && { language: first[0], text: first[1] };
}

function warningText(source: SourceText | undefined): string | undefined {
  const warning = source?.value.trim() ?? "";
  return isSeen(warning) ? warning : undefined;
}

/** A platform whose limit is another one if the post has an image. */
const withImageLimit = memoize((platform: Platform): Platform => {
  const [first, ...others] = platform.limits;
  if (first?.withImage === undefined) return platform;
  return { ...platform, limits: [{ ...first, ...first.withImage }, ...others] };
});

/** What decides which hashtags a text takes. */
interface Holder {
  readonly body: string;
  readonly links: readonly Link[];
  readonly platform: Platform;
  readonly language: Language;
  readonly firstComment: ComposedField | undefined;
}

/** How many hashtags a text holds, and those of the campaign that it lacks. */
export function wantedHashtags(
  { body, links, platform, language, firstComment }: Holder,
  hashtags: readonly Hashtag[],
): { readonly held: number; readonly wanted: readonly Hashtag[] } {
  const meant =
    body === ""
      ? []
      : hashtags.filter(
          ({ languages, platforms }) =>
            (languages?.includes(language) ?? true) && (platforms?.includes(platform.id) ?? true),
        );
  if (meant.length === 0) return { held: 0, wanted: [] };
  const held = findHashtags(body, platform.hashtags.syntax, links).map(({ tag }) => tag.toLowerCase());
  const commented = firstComment?.count.hashtags.map(({ tag }) => tag.toLowerCase()) ?? [];
  const known = new Set([...held, ...commented]);
  return { held: held.length, wanted: meant.filter(({ tag }) => !known.has(tag.toLowerCase())) };
}

interface Choice {
  readonly added: readonly Hashtag[];
  readonly omitted: readonly OmittedHashtag[];
  /** Of the text with what is added, where it had to be counted for the choice. */
  readonly count?: Count | undefined;
}

/** The hashtags that a text takes; `countWith` counts it with some of them. */
export function chooseHashtags(
  held: number,
  wanted: readonly Hashtag[],
  platform: Platform,
  countWith: (hashtags: readonly Hashtag[]) => Count,
): Choice {
  const always = wanted.filter(({ use }) => use === "always");
  const optional = wanted.filter(({ use }) => use === "optional");
  const { placement, max = Number.POSITIVE_INFINITY, recommended = max } = platform.hashtags;
  if (placement === "none") return { added: [], omitted: leaveOut(wanted, "not-linked") };
  if (placement === "single") {
    const added = held > 0 ? [] : always.concat(optional).slice(0, 1);
    return {
      added,
      omitted: leaveOut(
        wanted.filter((hashtag) => !added.includes(hashtag)),
        "number",
      ),
    };
  }
  let added = always;
  let count: Count | undefined;
  for (const [index, hashtag] of optional.entries()) {
    const more = [...added, hashtag];
    const room = held + more.length <= Math.min(max, recommended);
    const next = room ? countWith(more) : undefined;
    if (next === undefined || !fitsStrictly(next))
      return { added, omitted: leaveOut(optional.slice(index), room ? "length" : "number"), count };
    added = more;
    count = next;
  }
  return { added, omitted: [], count };
}

function leaveOut(hashtags: readonly Hashtag[], because: OmittedHashtag["because"]): OmittedHashtag[] {
  return hashtags.map(({ tag }) => ({ tag, because }));
}

/** Hashtags in line after a text, or in a block of their own after an empty line. */
export function hashtagsAfter(hashtags: readonly Hashtag[], platform: Platform): string {
  if (hashtags.length === 0) return "";
  const tags = hashtags.map(({ tag }) => `#${tag}`).join(" ");
  return `${platform.hashtags.placement === "block" ? "\n\n" : " "}${tags}`;
}
