import type {
  CampaignPost,
  CardImage,
  FieldTexts,
  Image,
  Language,
  SourceTexts,
} from "../../core/campaign/Campaign.ts";
import { dateOf } from "../../core/campaign/dateOf.ts";
import { dayOf } from "../../core/campaign/dates.ts";
import type { Found } from "../../core/check/Found.ts";
import { settledRules } from "../../core/check/rules/index.ts";
import type { ComposedImage, Post } from "../../core/compose/Post.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCardFindings } from "./CardFinding.ts";
import { cardKey } from "./cardKey.ts";
import type { DrawnImage, PageData, Plain } from "./PageData.ts";

/** What a page is made from besides the kit. */
export type PageExtras = Pick<
  PageData,
  "pictures" | "languages" | "languageNames" | "brand" | "share" | "fingerprint"
>;

/**
 * What the page has to know of a kit. Posts, platforms and languages that were not selected stay out, but for the texts in the
 * main language: rules compare translations with them.
 */
export function toPageData({ kit, calendar }: RenderInput, extras: PageExtras): PageData {
  const { source, selection, platforms, posts, withheld } = kit;
  const all = [...posts, ...withheld];
  const used = new Set(all.map(({ platform }) => platform.id));
  const selected = new Set(all.map(({ id }) => id));
  const languages = new Set([source.languages[0], ...all.map(({ language }) => language)]);
  const kept = new Set(all.map(({ id, platform }) => `${id}/${platform.id}`));
  const {
    file: _,
    limits: __,
    brand: ___,
    incomplete: ____,
    brokenTexts: _____,
    otherTexts: ______,
    texts: _______,
    cards: ________,
    ...campaign
  } = source;
  const year = dayOf(source, calendar)?.slice(0, 4);
  const written = { today: calendar.today, ...(year !== undefined && { year: Number(year) }) };
  return {
    campaign: toPlain({
      ...campaign,
      translations: new Map([...campaign.translations].filter(([language]) => languages.has(language))),
      posts: campaign.posts
        .filter(({ id }) => selected.has(id))
        .map((post) => ({
          ...inLanguages(post, languages),
          platforms: post.platforms.filter((platform) => kept.has(`${post.id}/${platform}`)),
        })),
    }),
    platforms: platforms.filter(({ id }) => used.has(id)),
    drawn: Object.fromEntries(
      all
        .filter(({ images }) => images.some(({ drawing }) => drawing !== undefined))
        .map((post) => [cardKey(post.id, post.platform, post.language), post.images.map(toDrawn(post))]),
    ),
    settled: Object.fromEntries(
      all.flatMap((post) => {
        const findings = toCardFindings(kit.foundIn(post).filter(isSettled));
        return findings.length === 0 ? [] : [[cardKey(post.id, post.platform, post.language), findings]];
      }),
    ),
    postLanguages: postLanguages(kit),
    selection: { languages: selection.languages, values: selection.values ?? {} },
    calendar: written,
    dates: source.posts.flatMap((post) => {
      const found = selected.has(post.id) ? dateOf(post, source, written) : undefined;
      if (found === undefined) return [];
      const { date, time, hasTime } = found;
      return [[post.id, { date, ...(hasTime && { time }) }]];
    }),
    ...extras,
  };
}

/** The languages that the posts of a kit are in, in the campaign's order. */
export function postLanguages({ source, posts, withheld }: Kit): Language[] {
  const used = new Set([...posts, ...withheld].map(({ language }) => language));
  return source.languages.filter((language) => used.has(language));
}

/** Whether a finding is about what nobody changes in the page, which cards are too. */
export function isSettled({ onCard, note: { rule, params } }: Found): boolean {
  return onCard || "onCard" in params || settledRules.some(({ name }) => name === rule);
}

const toDrawn =
  ({ language }: Post) =>
  ({ file, alt, exists, drawing }: ComposedImage): DrawnImage => ({
    file,
    alt: alt.get(language)?.value,
    exists,
    isCard: drawing !== undefined,
  });

/** A post with its texts in some languages only. */
function inLanguages(post: CampaignPost, languages: ReadonlySet<Language>) {
  const only = (texts: SourceTexts) =>
    new Map(Array.from(texts).filter(([language]) => languages.has(language)));
  const imagesOf = (images: readonly (Image | CardImage)[]) =>
    images.flatMap((image) => {
      if ("card" in image) return [];
      const { facts: _, ...own } = image;
      return [{ ...own, alt: only(image.alt) }];
    });
  const fieldsOf = ({ title, firstComment }: FieldTexts) => ({
    title: only(title),
    firstComment: only(firstComment),
  });
  return {
    ...post,
    texts: only(post.texts),
    ...fieldsOf(post),
    images: imagesOf(post.images),
    variants: new Map(
      Array.from(post.variants, ([platform, { texts, images, ...fields }]) => [
        platform,
        { texts: only(texts), ...fieldsOf(fields), ...(images && { images: imagesOf(images) }) },
      ]),
    ),
  };
}

/** Where in its file something is. */
const PLACES: ReadonlySet<string> = new Set(["place", "textPlace"]);

function toPlain<Value>(value: Value): Plain<Value>;
function toPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map)
    return Object.fromEntries(Array.from(value, ([key, inner]) => [key, toPlain(inner)]));
  if (Array.isArray(value)) return value.map((entry) => toPlain<unknown>(entry));
  if ("range" in value && "value" in value) return value.value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, inner]) => [key, toPlain<unknown>(inner)]),
  );
}
