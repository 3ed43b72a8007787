import { say } from "../i18n/problems/source/say.ts";
import { UserError } from "../source/UserError.ts";
import { suggest } from "../text/suggest.ts";
import type { Platform } from "./Platform.ts";

/** The names by which platforms are called: their ids and aliases. */
export function platformNames(platforms: readonly Platform[]): [string, ...string[]] {
  const [first = "", ...others] = platforms.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  return [first, ...others];
}

/**
 * The platform of an id or alias, capitals aside.
 *
 * @throws UserError where there is none, with the list of those there are.
 */
export function findPlatform(platforms: readonly Platform[], name: string): Platform {
  const wanted = name.toLowerCase();
  const found = platforms.find(({ id, aliases }) => id === wanted || aliases?.includes(wanted));
  if (found !== undefined) return found;
  const list = platforms.map(({ id }) => id).join(", ");
  const near = suggest(wanted, platformNames(platforms));
  throw new UserError(say((words) => words.unknownPlatform(name, words.didYouMean(near), list)));
}

/**
 * The platforms of the given ids or aliases, in the order of `platforms`; all, where none is named.
 *
 * @throws UserError where there is none of that name.
 */
export function selectPlatforms(platforms: readonly Platform[], names: readonly string[]): Platform[] {
  const wanted = new Set(names.map((name) => findPlatform(platforms, name)));
  return wanted.size === 0 ? [...platforms] : platforms.filter((platform) => wanted.has(platform));
}
