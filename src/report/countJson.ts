import type { Count } from "../core/platform/countText.ts";
import type { Platform } from "../core/platform/Platform.ts";

/** A count as `count --json` prints it: what a line of `--ndjson` has, and the arithmetic, the fold and the other limits. */
export function countToJson(count: Count, platform: Platform): object {
  return {
    ...countToLine(count, platform),
    shares: count.shares,
    strict: count.strict,
    fold: count.fold,
    otherLimits: count.otherLimits,
    clickable: platform.links.clickable,
  };
}

/** A count as a line of `count --ndjson` has it. Keys that say nothing of this text are absent. */
export function countToLine(
  { length, limit, unit, remaining, sms, valid, reason, strict, atLeast, hashtags, links }: Count,
  platform: Platform,
): object {
  return {
    length,
    limit,
    unit,
    remaining,
    sms: sms && { messages: sms.parts, alphabet: sms.alphabet, foreign: sms.foreign },
    valid,
    reason,
    strict: strict && {
      length: strict.length,
      limit: strict.limit,
      unit: strict.unit,
      remaining: strict.remaining,
    },
    atLeast: atLeast || undefined,
    hashtags: hashtags.map(({ tag }) => tag),
    links: links.map(({ text }) => text),
    platform: platform.id,
  };
}
