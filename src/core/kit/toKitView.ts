import { type Language, textIn } from "../campaign/Campaign.ts";
import { dateOf, type PostDate } from "../campaign/dateOf.ts";
import type { Calendar } from "../campaign/dates.ts";
import { titleIn } from "../campaign/titleIn.ts";
import { isPostUnreviewed } from "../compose/isUnreviewed.ts";
import type { Post } from "../compose/Post.ts";
import { messageOf } from "../i18n/findings/FindingMessages.ts";
import { findingMessagesIn } from "../i18n/findings/index.ts";
import { longDate } from "../i18n/formatDate.ts";
import { messagesIn } from "../i18n/index.ts";
import type { Messages } from "../i18n/Messages.ts";
import type { Platform } from "../platform/Platform.ts";
import { joinLines } from "../text/joinLines.ts";
import { withoutCode } from "../text/withoutCode.ts";
import type { Kit } from "./buildKit.ts";
import { type OtherField, otherFields } from "./otherFields.ts";
import { type CampaignView, describeDay, toCampaignView } from "./toCampaignView.ts";

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
export interface KitView extends CampaignView {
  readonly language: Language;
  readonly messages: Messages;
  readonly title: string;
  /** The day's date and name, such as `30 July, World Day Against Trafficking in Persons`. */
  readonly day: string | undefined;
  /** The platforms that have posts, with what is to be known of them. */
  readonly platforms: readonly PlatformView[];
  readonly withheld: string | undefined;
  /** Each withheld post, with the reason. */
  readonly withheldPosts: readonly string[];
  /** Stands where a translation in the kit was not reviewed. */
  readonly unreviewed: string | undefined;
}

export interface PlatformView {
  readonly platform: Platform;
  readonly notes: readonly string[];
  readonly posts: readonly PostView[];
}

export interface PostView {
  readonly post: Post;
  /** Its first words, and its language where that is not the kit's. */
  readonly title: string;
  /** `Reference: chiffre (fr)`: the post's id, and its language where that is not the kit's. */
  readonly reference: string;
  /** What it is counted as, or how many parts it has. */
  readonly count: string;
  /** What is posted one after another; none, if the post is not divided. */
  readonly parts: readonly PartView[];
  readonly hashtags: string | undefined;
  readonly when: string | undefined;
  readonly date: PostDate | undefined;
  readonly unreviewed: string | undefined;
  readonly otherFields: readonly OtherField[];
  /** What is doubtful, in the language of the kit. */
  readonly warnings: readonly WarningView[];
  readonly images: readonly { readonly file: string; readonly alt: string }[];
}

/** A part of a post that is divided. */
export interface PartView {
  /** `Part 2 of 4`. */
  readonly name: string;
  readonly text: string;
  readonly count: string;
}

/** A warning about a post, and the rule that found it. */
export interface WarningView {
  readonly rule: string;
  readonly text: string;
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
    ...toCampaignView({ campaign, platforms: used, calendar }, language),
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
      const reasons = kit
        .notesOf(post)
        .map((note) => withoutCode(messageOf(note, findingMessagesIn(language))));
      const title = titleIn(post.origin, post.language);
      const reference = title === post.id ? "" : ` (${post.id})`;
      return `${post.platform.name}${inLanguage(post)} – ${title}${reference}${messages.colon}${reasons.join("; ")}`;
    }),
    unreviewed: unreviewed ? messages.unreviewedNote : undefined,
  };
}

function inLanguage({ language }: Post): string {
  return language === "und" ? "" : ` (${language})`;
}

function describePost(
  post: Post,
  { campaign, notesOf }: ShownKit,
  calendar: Calendar,
  language: Language,
): PostView {
  const messages = messagesIn(language);
  const { count, parts = [] } = post;
  const describeCount = ({ length, limit }: Post["count"]) => messages.characters(length, limit);
  const date = dateOf(post.origin, campaign, calendar);
  const other = post.language === language ? "" : ` (${post.language})`;
  const tags = count.hashtags.map(({ tag }) => `#${tag}`).join(" ");
  return {
    post,
    title: `${titleIn(post.origin, post.language)}${other}`,
    reference: `${messages.reference}${messages.colon}${post.id}${other}`,
    count: parts.length === 0 ? describeCount(count) : messages.parts(parts.length),
    parts: parts.map((part) => ({
      name: messages.part(part.part.number, part.part.of),
      text: part.text,
      count: describeCount(part.count),
    })),
    hashtags: tags === "" ? undefined : `${messages.hashtags}${messages.colon}${tags}`,
    date,
    when: date && messages.when(longDate(date.date, language), date.hasTime ? date.time : undefined),
    unreviewed: isPostUnreviewed(post, campaign) ? messagesIn(post.language).unreviewed : undefined,
    otherFields: otherFields(post, messages),
    warnings: notesOf(post)
      .filter(({ isForAuthor }) => !isForAuthor)
      .map((note) => ({
        rule: note.rule,
        text: `${messages.warning}${messages.colon}${messageOf(note, findingMessagesIn(language))}`,
      })),
    images: post.images.map(({ file, alt }) => ({
      file,
      alt: joinLines(alt.get(post.language)?.value ?? messages.noAltText),
    })),
  };
}
