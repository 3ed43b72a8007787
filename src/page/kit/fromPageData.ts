import type {
  Campaign,
  CampaignPost,
  FieldTexts,
  Image,
  SourceTexts,
  Texts,
} from "../../core/campaign/Campaign.ts";
import type { Hashtag } from "../../core/campaign/Catalogue.ts";
import type { Selection } from "../../core/kit/Selection.ts";
import type { FieldName } from "../../core/platform/fields.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import type { Place } from "../../core/source/Place.ts";
import { plainText } from "../../core/source/SourceText.ts";
import type { PageData, PagePost, Table, TextTable } from "./PageData.ts";

/** What a kit is built from, as `buildKit` takes it. */
export interface PageKit {
  readonly campaign: Campaign;
  readonly platforms: readonly Platform[];
  readonly selection: Selection;
}

/** The page has no file in which a text could have a place. */
const NOWHERE: Place = { file: "", line: 1, column: 1 };

/** The campaign of a page. */
export function fromPageData({ campaign: plain, platforms, selection, brand }: PageData): PageKit {
  const campaign: Campaign = {
    ...plain,
    file: "",
    limits: {},
    brand: brand && { ...brand, color: "", places: { color: NOWHERE, accent: NOWHERE, logo: NOWHERE } },
    incomplete: [],
    cards: undefined,
    brokenTexts: [],
    otherTexts: [],
    texts: [],
    title: toMap(plain.title),
    description: toMap(plain.description),
    translations: mapValues(plain.translations, ({ texts, ...translation }) => ({
      ...translation,
      texts: toMap(texts),
      place: NOWHERE,
    })),
    background: plain.background.map(({ key, heading, text }) => ({
      key,
      heading: toMap(heading),
      text: toMap(text),
    })),
    day: plain.day && { ...plain.day, name: toMap(plain.day.name) },
    values: mapValues(plain.values, (value) => (typeof value === "string" ? value : toMap(value))),
    links: mapValues(plain.links, ({ address, utm }) => ({
      address: toMap(address),
      utm: utm && mapValues(utm, (value) => (typeof value === "string" ? value : toMap(value))),
    })),
    accounts: mapValues(plain.accounts, ({ name, handles }) => ({
      name: toMap(name),
      handles: toMap(handles),
    })),
    placeholders: plain.placeholders.map((use) => ({ ...use, place: NOWHERE })),
    hashtags: toHashtags(plain.hashtags),
    hashtagGroups: mapValues(plain.hashtagGroups, toHashtags),
    helplines: plain.helplines.map((helpline) => ({
      ...helpline,
      site: toMap(helpline.site),
      note: toMap(helpline.note),
    })),
    facts: plain.facts.map((fact) => ({ ...fact, statement: toMap(fact.statement) })),
    vocabulary: toMap(plain.vocabulary),
    rules: toMap(plain.rules),
    posts: plain.posts.map(toPost),
  };
  return { campaign, platforms, selection };
}

function toHashtags(hashtags: PageData["campaign"]["hashtags"]): Hashtag[] {
  return hashtags.map((hashtag) => ({ ...hashtag, source: plainText(hashtag.source, NOWHERE) }));
}

function toPost(post: PagePost): CampaignPost {
  return {
    ...post,
    place: NOWHERE,
    textPlace: NOWHERE,
    whenText: post.whenText === undefined ? undefined : plainText(post.whenText, NOWHERE),
    contentWarning: toSources(post.contentWarning),
    ...toFields(post),
    texts: toSources(post.texts),
    images: post.images.map(toImage),
    variants: mapValues(post.variants, ({ texts, images, ...fields }) => ({
      texts: toSources(texts),
      ...toFields(fields),
      ...(images && { images: images.map(toImage) }),
    })),
    rules: toMap(post.rules),
  };
}

function toFields({ title, firstComment }: Pick<PagePost, FieldName>): FieldTexts {
  return { title: toSources(title), firstComment: toSources(firstComment) };
}

function toImage(image: PagePost["images"][number]): Image {
  return { ...image, place: NOWHERE, alt: toSources(image.alt) };
}

function toSources(texts: TextTable): SourceTexts {
  return mapValues(texts, (text) => plainText(text, NOWHERE));
}

function toMap(table: TextTable): Texts;
function toMap<Value>(table: Table<Value>): ReadonlyMap<string, Value>;
function toMap<Value>(table: Table<Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}

function mapValues<From, To>(table: Table<From>, convert: (value: From) => To): ReadonlyMap<string, To> {
  return new Map(Object.entries(table).map(([key, value]) => [key, convert(value)]));
}
