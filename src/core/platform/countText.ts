import { graphemes, isOneGraphemeEach } from "../text/counting/graphemes.ts";
import type { Measure } from "../text/counting/measure.ts";
import { smsCapacity } from "../text/counting/sms.ts";
import { type UnitName, units } from "../text/counting/units.ts";
import { findHashtags as findTags, type HashtagSpan } from "../text/entities/hashtags.ts";
import { findLinks as findSpans, type Link } from "../text/entities/links.ts";
import { overlapsAny, type Span } from "../text/Span.ts";
import type { Limit, Platform } from "./Platform.ts";

/** A text measured against one limit of a platform. */
export interface LimitCount extends Measure {
  readonly unit: UnitName;
  readonly limit: number;
  /** What is left; below zero, by how much the text is too long. */
  readonly remaining: number;
}

/** A text as a platform counts it. */
export interface Count extends LimitCount {
  /** The limit's strict reading, if it has one. A text that only exceeds this one may or may not be accepted. */
  readonly strict: LimitCount | undefined;
  /** The other limits that hold at the same time, such as Bluesky's in UTF-8 bytes. */
  readonly otherLimits: readonly LimitCount[];
  /** Whether the text is within every limit as stated, not empty, and without characters that the platform refuses. */
  readonly valid: boolean;
  /** Why the platform refuses the text whatever its length. */
  readonly reason: "empty" | "lone-surrogate" | "refused-character" | undefined;
  /** Whether the text still has placeholders for links, so that it may become longer but is counted as short as it can be. */
  readonly atLeast: boolean;
  readonly links: readonly Link[];
  readonly hashtags: readonly HashtagSpan[];
  /** Where the platform's feed hides the rest behind "more", in UTF-16 units; nothing, where all of it is shown. */
  readonly fold: number | undefined;
}

/** What is counted along with a text. */
export interface CountOptions {
  /** A content warning, if it counts towards the limit. */
  readonly warning?: string | undefined;
  /** Its links, where they are known. */
  readonly links?: readonly Link[];
  /** Placeholders for links, in order. Where all links cost the same, each costs that. */
  readonly pending?: readonly Span[];
}

/**
 * Counts a text exactly as it is, white space at its ends included, in the platform's own unit.
 *
 * The rules, with their sources, are in data/platforms.yaml; src/core/text/counting/units.ts has the units.
 */
export function countText(text: string, platform: Platform, options: CountOptions = {}): Count {
  const links = options.links ?? findLinks(text, platform);
  const [limit, ...others] = platform.limits;
  if (limit === undefined) throw new RangeError(`${platform.id} has no limit`);
  const first = countLimit(text, links, limit, options);
  const otherLimits = others.map((other) => countLimit(text, links, other, options));
  const fits = first.remaining >= 0 && otherLimits.every(({ remaining }) => remaining >= 0);
  const reason = reasonOf(text, first.unit, platform);
  // Written out, because spreading objects would take most of the time of a short text.
  return {
    unit: first.unit,
    limit: first.limit,
    remaining: first.remaining,
    length: first.length,
    shares: first.shares,
    ...(first.sms !== undefined && { sms: first.sms }),
    strict: limit.strict && countLimit(text, links, limit.strict, options),
    otherLimits,
    valid: fits && reason === undefined,
    reason,
    atLeast: options.pending?.some((span) => !overlapsAny(span, links)) ?? false,
    links,
    hashtags: findTags(text, platform.hashtags.syntax, links),
    fold: platform.fold && foldOf(text, platform.fold.graphemes),
  };
}

/** Whether a text fits even if the platform counts strictly. */
export function fitsStrictly({ valid, strict }: Count): boolean {
  return valid && (strict?.remaining ?? 0) >= 0;
}

function countLimit(
  text: string,
  links: readonly Span[],
  { unit, max }: Pick<Limit, "unit" | "max">,
  { warning = "", pending = [] }: CountOptions,
): LimitCount {
  const { length, shares, sms } = units[unit](text, links, pending);
  if (sms !== undefined) {
    const limit = smsCapacity(sms, max);
    return { unit, limit, remaining: limit - length, length, shares, sms };
  }
  if (warning === "") return { unit, limit: max, remaining: max - length, length, shares };
  const extra = lengthOfWarning(warning, unit);
  const { number, length: others } = shares.other;
  return {
    unit,
    limit: max,
    remaining: max - length - extra,
    length: length + extra,
    shares: { ...shares, other: { number: number + extra, length: others + extra, each: 1 } },
  };
}

/** How much a content warning that counts adds to a text's length, in a unit. */
export function lengthOfWarning(warning: string, unit: UnitName): number {
  return units[WARNING_UNIT[unit] ?? unit](warning, []).length;
}

/**
 * The unit of a content warning, if it differs: Mastodon shortens links and mentions in the text only.
 *
 * Source: mastodon/mastodon, app/validators/status_length_validator.rb, combined_text.
 */
const WARNING_UNIT: { readonly [unit in UnitName]?: UnitName } = { mastodon: "graphemes" };

function reasonOf(text: string, unit: UnitName, { refusedCharacters }: Platform): Count["reason"] {
  if (text === "") return "empty";
  if (!text.isWellFormed()) return "lone-surrogate";
  const isRefused = Array.from(refusedCharacters?.characters ?? "").some((character) =>
    text.includes(character),
  );
  return isRefused || REFUSED[unit]?.test(text) ? "refused-character" : undefined;
}

/** Characters with which a text is not accepted at all. Source: twitter-text 3.1, `hasInvalidCharacters`. */
const REFUSED: { readonly [unit in UnitName]?: RegExp } = { weighted: /[\ufffe\ufeff\uffff]/ };

/** The links that the platform makes of a text, as written. */
export function findLinks(text: string, platform: Platform): Link[] {
  return findSpans(text, platform.links.syntax);
}

/** The hashtags that the platform links in a text, without their sign. */
export function findHashtags(text: string, platform: Platform): HashtagSpan[] {
  return findTags(text, platform.hashtags.syntax, findLinks(text, platform));
}

function foldOf(text: string, shown: number): number | undefined {
  if (text.length <= shown) return undefined;
  if (isOneGraphemeEach(text)) return shown;
  let count = 0;
  for (const { start } of graphemes(text)) if (count++ === shown) return start;
  return undefined;
}
