import type { Limits } from "../platform/limitPlatform.ts";
import type { Place } from "../source/Place.ts";
import type { CampaignFile, HashtagEntry } from "./schema.ts";

/** A language tag of BCP 47, such as `nl` or `fr-BE`; `und` where a campaign names none. */
export type Language = string;

/** A text for each language that has one. */
export type Texts = ReadonlyMap<Language, string>;

/** A text of a post, which knows where each of its characters stands in the campaign's file. */
export interface SourceText {
  readonly value: string;
  /** The place of the character at an offset in UTF-16 units. */
  readonly placeAt: (offset: number) => Place;
}

/** One message of a campaign. */
export interface CampaignPost {
  readonly id: string;
  readonly place: Place;
  /** The ids of the platforms it is meant for. */
  readonly platforms: readonly string[];
  readonly texts: ReadonlyMap<Language, SourceText>;
}

/** A hashtag that is added to posts, in the order of the catalogue. */
export interface Hashtag extends HashtagEntry {
  readonly place: Place;
}

type Entry<Key extends keyof CampaignFile> = NonNullable<CampaignFile[Key]>;
type Localized<Value, Key extends keyof Value> = Omit<Value, Key> & { readonly [key in Key]: Texts };

export type Day = Localized<Entry<"day">, "name">;
export type Helpline = Localized<Entry<"helplines">[number], "site" | "note">;
export type Fact = Localized<Entry<"facts">[number], "statement">;

/** Whether a translation was reviewed, and where the file says so. */
export type Translation = Entry<"translations">[string] & { readonly place: Place };

/** A campaign file, its values checked, its texts by language. */
export interface Campaign {
  readonly file: string;
  readonly title: Texts;
  readonly description: Texts;
  /** The languages of the campaign, its main one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** What is known of the translations, by language. */
  readonly translations: ReadonlyMap<Language, Translation>;
  readonly day: Day | undefined;
  /** Limits that differ from the platforms' usual ones. */
  readonly limits: Limits;
  readonly hashtags: readonly Hashtag[];
  readonly helplines: readonly Helpline[];
  readonly facts: readonly Fact[];
  readonly posts: readonly CampaignPost[];
}

/** The text in a language, else in the campaign's main language, else in any. */
export function textIn(texts: Texts, language: Language, campaign: Campaign): string | undefined {
  return texts.get(language) ?? texts.get(campaign.languages[0]) ?? texts.values().next().value;
}
