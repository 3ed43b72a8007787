import {
  type Campaign,
  type Fact,
  type Helpline,
  type Language,
  type Section,
  textIn,
} from "../campaign/Campaign.ts";
import { type Calendar, dateOf, type PostDate } from "../campaign/dates.ts";
import { isPostUnreviewed, isUnreviewed } from "../compose/isUnreviewed.ts";
import type { Post } from "../compose/Post.ts";
import { messageOf } from "../i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../i18n/findings/index.ts";
import { dayAndMonth, longDate } from "../i18n/formatDate.ts";
import { messagesIn } from "../i18n/index.ts";
import type { Messages } from "../i18n/Messages.ts";
import type { Platform } from "../platform/Platform.ts";
import { readingsOf } from "../platform/readingsOf.ts";
import type { Kit } from "./buildKit.ts";
import { type Block, parseProse } from "./prose.ts";
import { supersededFactsIn } from "./supersededFacts.ts";

/** A kit and what its dates are counted from: what every format renders. */
export interface RenderInput {
  readonly kit: Kit;
  readonly calendar: Calendar;
  /** The bytes of the campaign's pictures and logo, by the name that the campaign gives them; those that could be read. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Where the kit will be on the web. */
  readonly url?: string | undefined;
}

/** What of a kit is shown. */
export type ShownKit = Pick<Kit, "campaign" | "platforms" | "posts" | "withheld" | "notesOf">;

/** A kit in one language, as plain text: what it says, without any markup. */
export interface KitView {
  readonly language: Language;
  readonly messages: Messages;
  readonly title: string;
  readonly description: string;
  /** The day's date and name, such as `30 July, World Day Against Trafficking in Persons`. */
  readonly day: string | undefined;
  /** The platforms that have posts, with what is to be known of them. */
  readonly platforms: readonly PlatformView[];
  readonly withheld: string | undefined;
  /** Each withheld post, with the reason. */
  readonly withheldPosts: readonly string[];
  /** Undefined if the campaign has none. */
  readonly background: BackgroundView | undefined;
  /** Stands where a translation in the kit was not reviewed. */
  readonly unreviewed: string | undefined;
  readonly helplines: readonly HelplineView[];
  readonly facts: readonly FactView[];
  /** The rows of the table of rules; addresses are whole. */
  readonly rules: readonly (readonly string[])[];
  readonly checked: string;
}

export interface PlatformView {
  readonly platform: Platform;
  readonly notes: readonly string[];
  readonly posts: readonly PostView[];
}

export interface PostView {
  readonly post: Post;
  /** The post's id, and its language where that is not the kit's. */
  readonly title: string;
  readonly count: string;
  readonly hashtags: string | undefined;
  readonly when: string | undefined;
  readonly date: PostDate | undefined;
  readonly unreviewed: string | undefined;
  readonly contentWarning: string | undefined;
  /** What is doubtful, in the language of the kit. */
  readonly warnings: readonly WarningView[];
  readonly images: readonly { readonly file: string; readonly alt: string }[];
}

/** A warning about a post, and the rule that found it. */
export interface WarningView {
  readonly rule: string;
  readonly text: string;
}

export interface BackgroundView {
  /** Says so if nobody has reviewed the translation. */
  readonly unreviewed: string | undefined;
  readonly sections: readonly SectionView[];
}

/** A section of the background; a remark names the fact that superseded a figure of the text. */
export interface SectionView {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface HelplineView {
  readonly name: string;
  readonly region: string | undefined;
  readonly phone: string | undefined;
  readonly site: string | undefined;
  readonly note: string | undefined;
}

export interface FactView {
  readonly statement: string;
  /** Title, year and address of the source; empty, where none is known. */
  readonly source: readonly string[];
  readonly superseded: string | undefined;
}

/** The language in which a kit of these posts speaks: that of its first post. */
export function languageOf({ posts, campaign }: Pick<Kit, "posts" | "campaign">): Language {
  return posts[0]?.language ?? campaign.languages[0];
}

/** What a kit says, in a language. */
export function toKitView(
  { kit, calendar }: { readonly kit: ShownKit; readonly calendar: Calendar },
  language = languageOf(kit),
): KitView {
  const { campaign, posts, withheld } = kit;
  const messages = messagesIn(language);
  const used = kit.platforms.filter(({ id }) => posts.some(({ platform }) => platform.id === id));
  const unreviewed = posts.some((post) => isPostUnreviewed(post, campaign));
  return {
    language,
    messages,
    title: textIn(campaign.title, language, campaign) ?? "",
    description: textIn(campaign.description, language, campaign) ?? "",
    day: describeDay(campaign, language),
    platforms: used.map((platform) => ({
      platform,
      notes: [
        ...(platform.image?.required ? [messages.image] : []),
        ...(platform.links.clickable ? [] : [messages.noLinks]),
      ],
      posts: posts
        .filter((post) => post.platform.id === platform.id)
        .map((post) => describePost(post, kit, calendar, language)),
    })),
    withheld: withheld.length === 0 ? undefined : messages.withheld(withheld.length),
    withheldPosts: withheld.map((post) => {
      const reasons = kit.notesOf(post).map((note) => messageOf(note, findingMessagesIn(language)));
      return `${post.id} (${post.platform.name}${inLanguage(post)})${messages.colon}${reasons.join("; ")}`;
    }),
    unreviewed: unreviewed ? messages.unreviewedNote : undefined,
    background: describeBackground(campaign, language),
    helplines: campaign.helplines.map((helpline) => describeHelpline(helpline, campaign, language)),
    facts: campaign.facts.map((fact) => describeFact(fact, campaign, language)),
    rules: used.flatMap(({ name, limits }) =>
      limits
        .flatMap(readingsOf)
        .map(({ kind, max, unit, confidence, checked, source }) => [
          name,
          messages.number(max),
          messages.units[unit] + messages.readings[kind],
          messages.confidence[confidence],
          checked,
          source,
        ]),
    ),
    checked: messages.checkedOn(longDate(calendar.today, language)),
  };
}

function inLanguage({ language }: Post): string {
  return language === "und" ? "" : `, ${language}`;
}

function describePost(
  post: Post,
  { campaign, notesOf }: ShownKit,
  calendar: Calendar,
  language: Language,
): PostView {
  const messages = messagesIn(language);
  const { count } = post;
  const date = dateOf(post.origin, campaign, calendar);
  const tags = count.hashtags.map(({ tag }) => `#${tag}`).join(" ");
  return {
    post,
    title: post.language === language ? post.id : `${post.id} (${post.language})`,
    count: messages.characters(count.length, count.limit),
    hashtags: tags === "" ? undefined : `${messages.hashtags}${messages.colon}${tags}`,
    date,
    when: date && messages.when(longDate(date.date, language), date.time),
    unreviewed: isPostUnreviewed(post, campaign) ? messagesIn(post.language).unreviewed : undefined,
    contentWarning: post.contentWarning,
    warnings: notesOf(post)
      .filter(({ isForAuthor }) => !isForAuthor)
      .map((note) => ({
        rule: note.rule,
        text: `${messages.warning}${messages.colon}${messageOf(note, findingMessagesIn(language))}`,
      })),
    images: post.images.map(({ file, alt }) => ({
      file,
      alt: alt.get(post.language)?.value ?? messages.noAltText,
    })),
  };
}

export function describeDay(campaign: Campaign, language: Language): string | undefined {
  const { day } = campaign;
  if (day === undefined) return undefined;
  const date = dayAndMonth(day.date, language);
  return `${date}, ${textIn(day.name, language, campaign) ?? ""}`;
}

function describeBackground(campaign: Campaign, language: Language): BackgroundView | undefined {
  const { background } = campaign;
  if (background.length === 0) return undefined;
  const keys = background.flatMap(({ key }) => [`${key}/heading`, `${key}/text`]);
  const unreviewed = keys.some((key) => isUnreviewed(key, language, campaign));
  return {
    unreviewed: unreviewed ? messagesIn(language).unreviewed : undefined,
    sections: background.map((section) => describeSection(section, campaign, language)),
  };
}

function describeSection({ heading, text }: Section, campaign: Campaign, language: Language): SectionView {
  const remarksOn = (words: string) =>
    supersededFactsIn(words, language, campaign).flatMap(
      (fact) => describeSuperseded(fact, campaign, language) ?? [],
    );
  return {
    heading: textIn(heading, language, campaign) ?? "",
    blocks: parseProse(textIn(text, language, campaign) ?? "", remarksOn),
  };
}

function describeHelpline(
  { name, region, phone, site, note }: Helpline,
  campaign: Campaign,
  language: Language,
): HelplineView {
  return {
    name,
    region,
    phone,
    site: textIn(site, language, campaign),
    note: textIn(note, language, campaign),
  };
}

function describeFact(fact: Fact, campaign: Campaign, language: Language): FactView {
  const { statement, source } = fact;
  return {
    statement: textIn(statement, language, campaign) ?? "",
    source: [source?.title, source?.year, source?.url].flatMap((part) =>
      part === undefined ? [] : [String(part)],
    ),
    superseded: describeSuperseded(fact, campaign, language),
  };
}

function describeSuperseded(
  { supersededBy }: Fact,
  campaign: Campaign,
  language: Language,
): string | undefined {
  const newer = campaign.facts.find(({ id }) => id === supersededBy);
  return newer && messagesIn(language).superseded(textIn(newer.statement, language, campaign) ?? "");
}
