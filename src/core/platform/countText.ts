import { graphemes, isOneGraphemeEach } from "../text/counting/graphemes.ts";
import type { Measure } from "../text/counting/measure.ts";
import { type UnitName, units } from "../text/counting/units.ts";
import { findHashtags as findTags, type HashtagSpan } from "../text/entities/hashtags.ts";
import { findLinks as findSpans, type Link } from "../text/entities/links.ts";
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
  /** The other limits that hold at the same time, such as Bluesky's in UTF-8 bytes. */
  readonly otherLimits: readonly LimitCount[];
  /** Whether the text is within every limit, not empty, and without characters that the platform refuses. */
  readonly valid: boolean;
  readonly links: readonly Link[];
  readonly hashtags: readonly HashtagSpan[];
  /** Where the platform's feed hides the rest behind "more", in UTF-16 units; nothing, where all of it is shown. */
  readonly fold: number | undefined;
}

/**
 * Counts a text just as it stands, white space at its ends included, in the platform's own unit.
 *
 * The rules are those that data/platforms.yaml names and gives the source of; see src/text/units.ts for each unit.
 */
export function countText(text: string, platform: Platform): Count {
  const links = findLinks(text, platform);
  const [limit, ...others] = platform.limits;
  if (limit === undefined) throw new RangeError(`${platform.id} has no limit`);
  const first = countLimit(text, links, limit);
  const otherLimits = others.map((other) => countLimit(text, links, other));
  const fits = first.remaining >= 0 && otherLimits.every(({ remaining }) => remaining >= 0);
  // Written out, because spreading objects would take most of the time of a short text.
  return {
    unit: first.unit,
    limit: first.limit,
    remaining: first.remaining,
    length: first.length,
    shares: first.shares,
    otherLimits,
    valid: fits && text !== "" && !REFUSED[first.unit]?.test(text),
    links,
    hashtags: findTags(text, platform.hashtags.syntax, links),
    fold: platform.fold && foldOf(text, platform.fold.graphemes),
  };
}

function countLimit(text: string, links: readonly Link[], { unit, max }: Limit): LimitCount {
  const { length, shares } = units[unit](text, links);
  return { unit, limit: max, remaining: max - length, length, shares };
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
