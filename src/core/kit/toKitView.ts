import {
  type Campaign,
  type CampaignPost,
  type Fact,
  type Helpline,
  type Language,
  textIn,
} from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import { messagesIn } from "../i18n/index.ts";
import type { Messages } from "../i18n/Messages.ts";
import type { Platform } from "../platform/Platform.ts";
import { memoize } from "../text/memoize.ts";
import type { Kit } from "./buildKit.ts";
import { type Calendar, dateOf, type PostDate } from "./dates.ts";

/** A kit and what its dates are counted from: what every format renders. */
export interface RenderInput {
  readonly kit: Kit;
  readonly calendar: Calendar;
  /** The bytes of the campaign's pictures and logo, by the name that the campaign gives them; those that could be read. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

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
  readonly images: readonly { readonly file: string; readonly alt: string }[];
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
export function languageOf({ posts, campaign }: Kit): Language {
  return posts[0]?.language ?? campaign.languages[0];
}

/** What a kit says, in a language. */
export function toKitView({ kit, calendar }: RenderInput, language = languageOf(kit)): KitView {
  return viewKit(kit, calendar.today, (post) => dateOf(post, kit.campaign, calendar), language);
}

/** What a kit says, in a language, where the dates of its posts are known: a page need not compute them. */
export function viewKit(
  kit: Pick<Kit, "campaign" | "platforms" | "posts" | "withheld">,
  today: string,
  dateOf: (post: CampaignPost) => PostDate | undefined,
  language: Language,
): KitView {
  const { campaign, posts, withheld } = kit;
  const messages = messagesIn(language);
  const used = kit.platforms.filter(({ id }) => posts.some(({ platform }) => platform.id === id));
  const unreviewed = posts.some((post) => isUnreviewed(post.language, campaign));
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
        .map((post) => describePost(post, campaign, dateOf(post.origin), language)),
    })),
    withheld: withheld.length === 0 ? undefined : messages.withheld(withheld.length),
    unreviewed: unreviewed ? messages.unreviewedNote : undefined,
    helplines: campaign.helplines.map((helpline) => describeHelpline(helpline, campaign, language)),
    facts: campaign.facts.map((fact) => describeFact(fact, campaign, language)),
    rules: used.flatMap(({ name, limits }) =>
      limits.map(({ max, unit, confidence, checked, source }) => [
        name,
        String(max),
        messages.units[unit],
        messages.confidence[confidence],
        checked,
        source,
      ]),
    ),
    checked: messages.checkedOn(longDate(today, language)),
  };
}

function describePost(
  post: Post,
  campaign: Campaign,
  date: PostDate | undefined,
  language: Language,
): PostView {
  const messages = messagesIn(language);
  const { count } = post;
  const tags = count.hashtags.map(({ tag }) => `#${tag}`).join(" ");
  return {
    post,
    title: post.language === language ? post.id : `${post.id} (${post.language})`,
    count: messages.characters(count.length, count.limit),
    hashtags: tags === "" ? undefined : `${messages.hashtags}: ${tags}`,
    date,
    when: date && messages.when(longDate(date.date, language), date.time),
    unreviewed: isUnreviewed(post.language, campaign) ? messagesIn(post.language).unreviewed : undefined,
    images: post.images.map(({ file, alt }) => ({
      file,
      alt: alt.get(post.language)?.value ?? messages.noAltText,
    })),
  };
}

export function isUnreviewed(language: Language, { translations }: Campaign): boolean {
  return translations.get(language)?.status === "unreviewed";
}

export function describeDay(campaign: Campaign, language: Language): string | undefined {
  const { day } = campaign;
  if (day === undefined) return undefined;
  const date = format(`2000-${day.date}`, language, DAY_AND_MONTH);
  return `${date}, ${textIn(day.name, language, campaign) ?? ""}`;
}

/** `30 juli 2027`, as a language writes it. */
export function longDate(date: string, language: Language): string {
  return format(date, language, LONG_DATE);
}

const DAY_AND_MONTH = { day: "numeric", month: "long" } as const;
const LONG_DATE = { ...DAY_AND_MONTH, year: "numeric" } as const;

/** Formatters by language. Making one takes longer than everything else that a post needs. */
const formattersOf = memoize((_: Intl.DateTimeFormatOptions) => new Map<Language, Intl.DateTimeFormat>());

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const known = formattersOf(options);
  const formatter = known.get(language) ?? formatterOf(language, options);
  known.set(language, formatter);
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

function formatterOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const [locale = "en"] = language === "und" ? [] : Intl.DateTimeFormat.supportedLocalesOf(language);
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...options, timeZone: "UTC" });
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

function describeFact(
  { statement, source, supersededBy }: Fact,
  campaign: Campaign,
  language: Language,
): FactView {
  const newer = campaign.facts.find(({ id }) => id === supersededBy);
  const inWords = (text: Fact["statement"]) => textIn(text, language, campaign) ?? "";
  return {
    statement: inWords(statement),
    source: [source?.title, source?.year, source?.url].flatMap((part) =>
      part === undefined ? [] : [String(part)],
    ),
    superseded: newer && messagesIn(language).superseded(inWords(newer.statement)),
  };
}
