import type { Count } from "./core/platform/countText.ts";
import * as platformText from "./core/platform/countText.ts";
import type { Platform } from "./core/platform/Platform.ts";
import { findPlatform } from "./core/platform/selectPlatforms.ts";
import type { HashtagSpan } from "./core/text/entities/hashtags.ts";
import type { Link } from "./core/text/entities/links.ts";
import { builtIn } from "./files/builtIn.ts";
import { loadPlatforms } from "./files/loadPlatforms.ts";

/**
 * bluehart's public API, the one that its own command line is built on. All of it is pure but the functions whose names
 * begin with `load`, which read the file they are given, and `platforms`, which is read when this module is loaded.
 */

/** The platforms of data/platforms.yaml, in its order. */
export const platforms: readonly Platform[] = await loadPlatforms(builtIn.platforms);

/**
 * Counts a text just as it stands, as a platform counts it; the platform is one of `platforms`, or the id or alias of one.
 * The unit of the numbers is the result's `unit`: weighted characters for X, graphemes for Bluesky, and so on.
 *
 * @throws UserError where there is no platform of that name.
 */
export function countText(text: string, platform: Platform | string): Count {
  return platformText.countText(text, resolve(platform));
}

/**
 * The hashtags that a platform links in a text, without their sign, with their places in UTF-16 units.
 *
 * @throws UserError where there is no platform of that name.
 */
export function findHashtags(text: string, platform: Platform | string): HashtagSpan[] {
  return platformText.findHashtags(text, resolve(platform));
}

/**
 * The links that a platform makes of a text, as written, with their places in UTF-16 units.
 *
 * @throws UserError where there is no platform of that name.
 */
export function findLinks(text: string, platform: Platform | string): Link[] {
  return platformText.findLinks(text, resolve(platform));
}

function resolve(platform: Platform | string): Platform {
  return typeof platform === "string" ? findPlatform(platforms, platform) : platform;
}

export type {
  Campaign,
  CampaignPost,
  Fact,
  Hashtag,
  Helpline,
  Image,
  Language,
  RuleSetting,
  SourceTexts,
  Texts,
  Variant,
} from "./core/campaign/Campaign.ts";
export type { Finding, Severity } from "./core/check/Finding.ts";
export { ruleNames } from "./core/check/rules/index.ts";
export type { OmittedHashtag, Post } from "./core/compose/Post.ts";
export { buildKit, type Kit, type Selection } from "./core/kit/buildKit.ts";
export type { Count, LimitCount } from "./core/platform/countText.ts";
export { type Limits, limitPlatform } from "./core/platform/limitPlatform.ts";
export type { Limit, Platform } from "./core/platform/Platform.ts";
export { selectPlatforms } from "./core/platform/selectPlatforms.ts";
export type { Place } from "./core/source/Place.ts";
export type { Edit, SourceRange, SourceText, Unfilled } from "./core/source/SourceText.ts";
export { type Problem, UserError } from "./core/source/UserError.ts";
export type { Measure, Share } from "./core/text/counting/measure.ts";
export type { UnitName } from "./core/text/counting/units.ts";
export type { HashtagSpan } from "./core/text/entities/hashtags.ts";
export type { Link } from "./core/text/entities/links.ts";
export { type LoadContext, loadCampaign } from "./files/loadCampaign.ts";
export { loadHashtags } from "./files/loadHashtags.ts";
export { loadPlatforms } from "./files/loadPlatforms.ts";
