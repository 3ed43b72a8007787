import type { ImageFacts } from "../image/ImageFacts.ts";
import type { FieldName } from "../platform/fields.ts";
import type { Limits } from "../platform/limitPlatform.ts";
import type { Place } from "../source/Place.ts";
import type { Path, SourceText } from "../source/SourceText.ts";
import type { Term } from "../text/entities/terms.ts";
import type { CardFacts } from "./CardFacts.ts";
import type { Hashtag } from "./Catalogue.ts";
import type { CardDesign } from "./cardDesign.ts";
import type { CampaignFile } from "./schema/campaignSchema.ts";

/** A language tag of BCP 47, such as `nl` or `fr-BE`; `und` where a campaign names none. */
export type Language = string;

/** A text for each language that has one. */
export type Texts = ReadonlyMap<Language, string>;

/** A text of the file for each language that has one. */
export type SourceTexts = ReadonlyMap<Language, SourceText>;

/** What was found where the campaign names an image, when it was loaded. */
export interface ImageFile {
  readonly exists: boolean;
  /** Undefined if it does not exist, or is on the web, where nobody looks. */
  readonly facts?: ImageFacts;
}

/** An image that goes with a post. */
export interface Image extends ImageFile {
  /** As the campaign's file names it, from that file's folder. */
  readonly file: string;
  readonly place: Place;
  readonly alt: SourceTexts;
}

/** A picture that is to be drawn from words. */
export interface CardImage {
  /** The name of its design. */
  readonly card: string;
  readonly design: CardDesign;
  readonly place: Place;
  /** Its own words, by their names in the design. */
  readonly words: ReadonlyMap<string, SourceTexts>;
  /** The id of the fact, and the name of the helpline, that its words default to. */
  readonly fact: string | undefined;
  /** Where the campaign names the fact; undefined if it does not. */
  readonly factPlace?: Place;
  readonly helpline: string | undefined;
  readonly photo: (ImageFile & { readonly file: string; readonly at: "behind" | "beside" }) | undefined;
  /** The author's own; without one, it is made of the card's words. */
  readonly alt: SourceTexts;
}

/** The titles and first comments of a post, on platforms that have such a field. */
export type FieldTexts = { readonly [field in FieldName]: SourceTexts };

/** What is different of a post on one platform; what is left out is the post's. */
export interface Variant extends FieldTexts {
  readonly texts: SourceTexts;
  readonly images?: readonly (Image | CardImage)[];
}

/** How much the findings of a rule weigh, and why, where a campaign says so. */
export interface RuleSetting {
  readonly severity: "off" | "info" | "warning" | "error";
  readonly reason: string;
}

/** The settings of rules, by the rule's name. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** One message of a campaign. */
export interface CampaignPost extends FieldTexts {
  readonly id: string;
  readonly place: Place;
  /** The ids of the platforms it is meant for. */
  readonly platforms: readonly string[];
  /** Whether it skips the platforms it is too long for (`platforms: all`). */
  readonly skipsWhereRefused: boolean;
  /** Whether it leaves its platforms open, so that it skips those that take no telephone number if it has one. */
  readonly namesNoPlatform?: true;
  readonly texts: SourceTexts;
  /** When it goes out, in the usual form (see when.ts); undefined if the file does not say. */
  readonly when: string | undefined;
  /** The same as the file writes it. */
  readonly whenText: SourceText | undefined;
  /** The place of its text. */
  readonly textPlace: Place;
  readonly images: readonly (Image | CardImage)[];
  readonly contentWarning: SourceTexts;
  /** The group whose hashtags it gets in place of the campaign's. */
  readonly hashtagGroup?: string;
  /** Whether platforms that have threads post it in several parts if it is too long for one. */
  readonly thread?: true;
  /** By the ids of platforms. */
  readonly variants: ReadonlyMap<string, Variant>;
  readonly rules: RuleSettings;
}

type Entry<Key extends keyof CampaignFile> = NonNullable<CampaignFile[Key]>;
type Localized<Value, Key extends keyof Value> = Omit<Value, Key> & { readonly [key in Key]: Texts };

/** A section of the story behind the posts. Its text holds paragraphs, lists and addresses; see `parseProse`. */
export type Section = Localized<Entry<"background">[number], "heading" | "text"> & {
  /** What the keys of its texts begin with. */
  readonly key: string;
};
export type Day = Localized<Entry<"day">, "name">;
export type Helpline = Localized<Entry<"helplines">[number], "site" | "note">;
export type Fact = Localized<Entry<"facts">[number], "statement">;

/** What a text was translated from, and its own review status, if it has one. */
export type TextTranslation = NonNullable<Entry<"translations">[string]["texts"]>[string];

/** Whether a translation was reviewed, and where the file says so. */
export type Translation = Omit<Entry<"translations">[string], "texts"> & {
  /** What is known of single texts, by their keys (see textKey.ts). */
  readonly texts: ReadonlyMap<string, TextTranslation>;
  readonly place: Place;
  /** Whether the file has an entry for it; without one, a translation counts as unreviewed. */
  readonly declared: boolean;
};

/** A text outside of posts that exists in some of the languages only. */
export interface IncompleteText {
  /** Such as `helpline "Payoke", note`. */
  readonly name: string;
  readonly place: Place;
  readonly languages: readonly Language[];
}

/** The campaign's own look, and where the file names its colours and its logo. */
export type Brand = Entry<"brand"> & {
  readonly places: { readonly [key in "color" | "accent" | "logo"]: Place };
  /** Undefined if the campaign names no logo. */
  readonly logoFile?: ImageFile | undefined;
};
/** A text of the file that readers see. */
export interface CampaignText {
  /** What names it among the others; see textKey.ts. */
  readonly key: string;
  /** Where it is in the file. */
  readonly path: Path;
  /** By language; under the main one, if the file gives it without a language. */
  readonly texts: Texts;
  /** Whether the file gives it without a language. */
  readonly isPlain: boolean;
  readonly place: Place;
}

/** A person or an organisation, as `{{@payoke}}` names it. */
export interface Account {
  readonly name: Texts;
  /** Without the sign, by the ids of platforms. */
  readonly handles: ReadonlyMap<string, string>;
}

/** Where a link leads, and what tells the owner of that site where its readers came from. */
export interface Link {
  readonly address: Texts;
  /** The values of utm_source, utm_medium and so on, by their ends: the same everywhere, or by the ids of platforms. */
  readonly utm: ReadonlyMap<string, string | ReadonlyMap<string, string>> | undefined;
}

/** What fills placeholders, by name: the same in every language, or a text for each. */
export type Values = ReadonlyMap<string, string | Texts>;

/** Words that the campaign prefers or does not use, by language. */
export type Vocabulary = ReadonlyMap<Language, readonly Term[]>;

/** A placeholder somewhere in the file. */
export interface PlaceholderUse {
  readonly name: string;
  readonly place: Place;
  /** The id of the post that has it, which a rule looks after; undefined elsewhere. */
  readonly post: string | undefined;
}

/** A text beside those of the posts that has broken characters: see findBrokenCharacters. */
export interface BrokenText {
  readonly text: SourceText;
  /** The id of the post whose alt text it is. */
  readonly post: string | undefined;
}

/** A text that readers see beside those of the posts. */
export interface OtherText {
  readonly text: SourceText;
  readonly language: Language;
  /** The id of the post whose picture it is about. */
  readonly post: string | undefined;
}

export type Threads = NonNullable<CampaignFile["threads"]>;

/** Which parts of a post have something. */
export type PartChoice = Threads["hashtags"];

/** A campaign file, its values checked, its texts by language. */
export interface Campaign {
  readonly file: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly background: readonly Section[];
  /** The languages of the campaign, its main one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** What is known of the translations, by language. */
  readonly translations: ReadonlyMap<Language, Translation>;
  readonly day: Day | undefined;
  readonly period: CampaignFile["period"];
  readonly incomplete: readonly IncompleteText[];
  readonly brokenTexts: readonly BrokenText[];
  readonly otherTexts: readonly OtherText[];
  /** Every text that a translator translates. */
  readonly texts: readonly CampaignText[];
  readonly brand: Brand | undefined;
  /** What its cards are made with; undefined if it has none. */
  readonly cards: CardFacts | undefined;
  /** The time zone of the posts' times (IANA). */
  readonly timeZone: string;
  readonly values: Values;
  /** By their names in placeholders. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** By their names in placeholders. */
  readonly links: ReadonlyMap<string, Link>;
  readonly placeholders: readonly PlaceholderUse[];
  /** Limits that differ from the platforms' usual ones. */
  readonly limits: Limits;
  /** Those of posts that choose no group. */
  readonly hashtags: readonly Hashtag[];
  readonly hashtagGroups: ReadonlyMap<string, readonly Hashtag[]>;
  /** How posts in several parts are written. */
  readonly threads: Threads;
  readonly helplines: readonly Helpline[];
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
  readonly rules: RuleSettings;
  readonly posts: readonly CampaignPost[];
}

/** The text in a language, else in the campaign's main language, else in any. */
export function textIn(
  texts: Texts,
  language: Language,
  campaign: Pick<Campaign, "languages">,
): string | undefined {
  return texts.get(language) ?? texts.get(campaign.languages[0]) ?? texts.values().next().value;
}
