import type {
  Campaign,
  CampaignPost,
  CardImage,
  Image,
  Language,
  SourceTexts,
  Variant,
} from "../../core/campaign/Campaign.ts";
import { type Calendar, dayOf } from "../../core/campaign/dates.ts";
import type { Found } from "../../core/check/Found.ts";
import { settledRules } from "../../core/check/rules/index.ts";
import type { ComposedImage, Post } from "../../core/compose/Post.ts";
import type { Selection } from "../../core/kit/buildKit.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import type { Place } from "../../core/source/Place.ts";
import { type CardFinding, toCardFindings } from "./CardFinding.ts";
import type { Picture } from "./Picture.ts";

export type TextTable = { readonly [language: Language]: string };
export type Table<Value> = { readonly [key: string]: Value };

/** A value of the campaign as JSON has it: a table for each map, no places, of a text of the file only its words. */
type Plain<Value> =
  Value extends ReadonlyMap<string, infer Inner>
    ? Table<Plain<Inner>>
    : Value extends { readonly range: unknown; readonly value: string }
      ? string
      : Value extends readonly unknown[]
        ? { [key in keyof Value]: Plain<Value[key]> }
        : Value extends object
          ? { readonly [key in keyof Value as Value[key] extends Place ? never : key]: Plain<Value[key]> }
          : Value;

/** An image of the campaign; what was found in its file is settled. */
type PageImage = Omit<Image, "facts">;

/** A post of the campaign, without its cards. */
export type PagePost = Plain<
  Omit<CampaignPost, "images" | "variants"> & {
    readonly images: readonly PageImage[];
    readonly variants: ReadonlyMap<
      string,
      Omit<Variant, "images"> & { readonly images?: readonly PageImage[] }
    >;
  }
>;

/** What the page knows: enough to compose, count and check every post anew. */
export interface PageData {
  readonly campaign: Omit<
    Plain<Campaign>,
    "file" | "limits" | "brand" | "incomplete" | "brokenTexts" | "texts" | "cards" | "posts"
  > & {
    readonly posts: readonly PagePost[];
  };
  /** The platforms of the kit, with the limits that were set for it. */
  readonly platforms: readonly Platform[];
  readonly selection: Pick<Selection, "languages" | "values">;
  /** The day on which the kit was made, and the year of the campaign's day. */
  readonly calendar: Calendar;
  /** The pictures that are in the page, by the file that the campaign names. */
  readonly pictures: Table<Picture>;
  /** The images of the posts that have cards, by the key of each card of the page: they were drawn with the kit. */
  readonly drawn: Table<readonly DrawnImage[]>;
  /** What rules found in what the page cannot change, by the key of each card that has such findings. */
  readonly settled: Table<readonly CardFinding[]>;
  /** The languages that the page speaks, the one it is written in first. */
  readonly languages: readonly string[];
  /** The names of these languages and of the posts', each in its own: a browser takes long to look them up. */
  readonly languageNames: Table<string>;
  readonly brand: PageBrand | undefined;
  readonly share: Share | undefined;
  /** What names the kit among others. */
  readonly fingerprint: string;
}

/** An image of a post whose cards are drawn. */
export interface DrawnImage {
  readonly file: string;
  readonly alt: string | undefined;
  readonly exists: boolean;
  readonly isCard: boolean;
}

/** What the page says of those who send it, placeholders and all; their colours are in its style. */
export interface PageBrand {
  readonly organisation: string | undefined;
  readonly contact: string | undefined;
  /** The logo, as the address of its own data. */
  readonly logo: string | undefined;
}

/** Where the page is on the web, and the QR code of that address. */
export interface Share {
  readonly url: string;
  readonly code: {
    /** Modules a side. */
    readonly size: number;
    /** An SVG path, one unit a module. */
    readonly path: string;
  };
}

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
    texts: ______,
    cards: _______,
    ...campaign
  } = source;
  const year = dayOf(source, calendar)?.slice(0, 4);
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
    selection: { languages: selection.languages, values: selection.values ?? {} },
    calendar: { today: calendar.today, ...(year !== undefined && { year: Number(year) }) },
    ...extras,
  };
}

/** Whether a finding is about what nobody changes in the page. */
export function isSettled({ note: { rule } }: Found): boolean {
  return settledRules.some(({ name }) => name === rule);
}

const toDrawn =
  ({ language }: Post) =>
  ({ file, alt, exists, drawing }: ComposedImage): DrawnImage => ({
    file,
    alt: alt.get(language)?.value,
    exists,
    isCard: drawing !== undefined,
  });

/** What names a card of the page among the others. */
export function cardKey(post: string, platform: Platform, language: Language): string {
  return `${post}/${platform.id}/${language}`;
}

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
  return {
    ...post,
    texts: only(post.texts),
    images: imagesOf(post.images),
    variants: new Map(
      Array.from(post.variants, ([platform, { texts, images }]) => [
        platform,
        { texts: only(texts), ...(images && { images: imagesOf(images) }) },
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
