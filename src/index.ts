import type { Campaign } from "./core/campaign/Campaign.ts";
import type { Calendar } from "./core/campaign/dates.ts";
import type { Finding } from "./core/check/Finding.ts";
import { type DivideOptions, partsOfText, type TextPart } from "./core/compose/thread/partsOfText.ts";
import { en } from "./core/i18n/findings/en.ts";
import { messageOf } from "./core/i18n/findings/FindingMessages.ts";
import type { Kit } from "./core/kit/buildKit.ts";
import * as core from "./core/kit/buildKit.ts";
import type { Selection } from "./core/kit/Selection.ts";
import type { Count } from "./core/platform/countText.ts";
import * as onPlatform from "./core/platform/countText.ts";
import type { Platform } from "./core/platform/Platform.ts";
import { findPlatform, selectPlatforms } from "./core/platform/selectPlatforms.ts";
import type { HashtagSpan } from "./core/text/entities/hashtags.ts";
import type { Link } from "./core/text/entities/links.ts";
import type { FormatOptions } from "./export/FormatOptions.ts";
import type { FormatName } from "./export/formats/index.ts";
import * as files from "./files/loadCampaign.ts";
import { loadContext } from "./files/loadContext.ts";
import { renderKit } from "./renderKit.ts";

/**
 * bluehart for other programs: count a text, load a campaign, build and check its kit, export it. docs/api.md shows each.
 * Only the functions whose names begin with `load` read files; nothing writes any.
 */

const context = await loadContext();

/** The platforms of data/platforms.yaml, in its order. */
export const platforms: readonly Platform[] = context.platforms;

/**
 * Counts a text exactly as it is. The unit of the numbers is the result's `unit`: weighted characters for X, graphemes for
 * Bluesky, and so on.
 *
 * @param platform - a platform, or the id or alias of one of `platforms`
 * @throws UserError if there is no platform of that name.
 */
export function countText(text: string, platform: Platform | string): Count {
  return onPlatform.countText(text, resolve(platform));
}

/**
 * What is posted of a text on a platform that has threads: it is divided into the fewest parts, each with its number and its count. A
 * text that fits, or goes to another platform, is one part.
 *
 * @throws UserError if there is no platform of that name.
 */
export function divideText(
  text: string,
  platform: Platform | string,
  options: DivideOptions = {},
): readonly TextPart[] {
  return partsOfText(text, resolve(platform), options);
}

/**
 * The hashtags that a platform links in a text, without their sign, with their spans in UTF-16 units.
 *
 * @throws UserError if there is no platform of that name.
 */
export function findHashtags(text: string, platform: Platform | string): HashtagSpan[] {
  return onPlatform.findHashtags(text, resolve(platform));
}

/**
 * The links that a platform finds in a text, as written, with their spans in UTF-16 units.
 *
 * @throws UserError if there is no platform of that name.
 */
export function findLinks(text: string, platform: Platform | string): Link[] {
  return onPlatform.findLinks(text, resolve(platform));
}

/**
 * The campaign of a YAML file.
 *
 * @throws UserError with every mistake in the file and its place.
 */
export function loadCampaign(file: string): Promise<Campaign> {
  return files.loadCampaign(file, context);
}

/** What a finding says, in English. */
export function describeFinding(finding: Finding): string {
  return messageOf(finding, en);
}

/** What a kit holds; each part defaults to everything the campaign has. */
export interface KitOptions extends Selection {
  /** Ids or aliases of platforms. */
  readonly platforms?: readonly string[];
}

/**
 * Composes and checks a campaign's posts. `posts` are ready to post, `withheld` have errors, `findings` say why.
 *
 * @throws UserError if an option names a platform, post, language or limit that does not exist.
 */
export function buildKit(campaign: Campaign, { platforms: names = [], ...selection }: KitOptions = {}): Kit {
  return core.buildKit(campaign, selectPlatforms(platforms, names), selection);
}

/**
 * A kit in one format, as the bytes of its file, with the pictures that the format holds. `calendar.today` is the day that dates
 * are counted from.
 *
 * @throws UserError if the format cannot hold the kit, such as a scheduler's file for posts in the past.
 */
export async function exportKit(
  kit: Kit,
  format: FormatName,
  calendar: Calendar,
  options: FormatOptions = {},
): Promise<Uint8Array> {
  const { content } = await renderKit(kit, format, calendar, options);
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function resolve(platform: Platform | string): Platform {
  return typeof platform === "string" ? findPlatform(platforms, platform) : platform;
}

export type {
  Campaign,
  CampaignPost,
  Fact,
  Helpline,
  Image,
  Language,
  RuleSetting,
  SourceTexts,
  Texts,
  Variant,
} from "./core/campaign/Campaign.ts";
export type { Hashtag } from "./core/campaign/Catalogue.ts";
export type { Calendar } from "./core/campaign/dates.ts";
export type { Severity } from "./core/check/Rule.ts";
export { ruleNames } from "./core/check/rules/index.ts";
export type { OmittedHashtag, Part, Post } from "./core/compose/Post.ts";
export type { Kit } from "./core/kit/buildKit.ts";
export type { Selection } from "./core/kit/Selection.ts";
export type { LimitCount } from "./core/platform/countText.ts";
export { type Limits, limitPlatform } from "./core/platform/limitPlatform.ts";
export type { Limit } from "./core/platform/Platform.ts";
export type { Place } from "./core/source/Place.ts";
export type { Edit, SourceRange, SourceText, Unfilled } from "./core/source/SourceText.ts";
export { type Problem, UserError } from "./core/source/UserError.ts";
export type { Measure, Share } from "./core/text/counting/measure.ts";
export type { UnitName } from "./core/text/counting/units.ts";
export type { FormatOptions } from "./export/FormatOptions.ts";
export { type FormatName, formatNames } from "./export/formats/index.ts";
export type { Count, DivideOptions, Finding, HashtagSpan, Link, Platform, TextPart };
