import { say } from "../i18n/problems/source/say.ts";
import { UserError } from "../source/UserError.ts";
import { suggest } from "../text/suggest.ts";
import type { Platform } from "./Platform.ts";

/** Limits that differ by account: platform ids or aliases, with a number or the name of one of its alternatives. */
export type Limits = { readonly [platform: string]: string | number | undefined };

/**
 * A platform with the limit that is set for it, if any: a Mastodon server's own, or X Premium's. Only its first limit is
 * replaced; one in another unit, such as Bluesky's in bytes, stays. A limit that is set holds for posts with images, too.
 *
 * @throws UserError where the limit is neither a number nor the name of one of the platform's.
 */
export function limitPlatform(platform: Platform, limits: Limits): Platform {
  const names = [platform.id, ...(platform.aliases ?? [])];
  // The last one wins, whichever of the platform's names it uses.
  const [, limit] =
    Object.entries(limits).findLast(([name, set]) => set !== undefined && names.includes(name)) ?? [];
  const [first, ...others] = platform.limits;
  if (limit === undefined || first === undefined) return platform;
  const { unit, alternatives = [] } = first;
  const alternative = alternatives.find(({ name }) => name === limit);
  if (alternative !== undefined) {
    const { name: _, ...replacement } = alternative;
    return { ...platform, limits: [{ unit, alternatives, ...replacement }, ...others] };
  }
  const max = Number(limit);
  if (!Number.isSafeInteger(max) || max < 1) {
    const choices = alternatives.map(({ name }) => name);
    const given = String(limit);
    const near = suggest(given, choices);
    throw new UserError(
      say((words) => words.wrongLimit(platform.id, choices, given, words.didYouMean(near))),
    );
  }
  const set = {
    max,
    confidence: "set",
    source: "set by the campaign or the caller",
    checked: first.checked,
  } as const;
  // Another number leaves the doubt about how the platform counts.
  const strict = first.strict && { unit: first.strict.unit, ...set };
  const limited = { unit, ...(first.alternatives && { alternatives }), ...set, ...(strict && { strict }) };
  return { ...platform, limits: [limited, ...others] };
}
