import type { Count } from "../../../core/platform/countText.ts";
import type { Platform } from "../../../core/platform/Platform.ts";

/** A count as `count --json` prints it: what a line of `--ndjson` has, and the arithmetic, the fold and otherLimits limits. */
export function countToJson(count: Count, platform: Platform): object {
  return {
    ...countToLine(count, platform),
    shares: count.shares,
    fold: count.fold,
    otherLimits: count.otherLimits,
    clickable: platform.links.clickable,
  };
}

/** A count as a line of `count --ndjson` has it. */
export function countToLine(
  { length, limit, unit, remaining, valid, hashtags, links }: Count,
  platform: Platform,
): object {
  return {
    length,
    limit,
    unit,
    remaining,
    valid,
    hashtags: hashtags.map(({ tag }) => tag),
    links: links.map(({ text }) => text),
    platform: platform.id,
  };
}
