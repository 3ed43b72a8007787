import { didYouMean } from "../source/suggest.ts";
import { UserError } from "../source/UserError.ts";
import type { Platform } from "./Platform.ts";

/** The names by which platforms are called: their ids and aliases. */
export function platformNames(platforms: readonly Platform[]): [string, ...string[]] {
  const [first = "", ...others] = platforms.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  return [first, ...others];
}

/**
 * The platforms of the given ids or aliases, in the order of `platforms`; all, where none is named.
 *
 * @throws UserError for each unknown name, with the list of those there are.
 */
export function selectPlatforms(platforms: readonly Platform[], names: readonly string[]): Platform[] {
  if (names.length === 0) return [...platforms];
  const wanted = names.map((name) => name.toLowerCase());
  const known = platformNames(platforms);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const list = platforms.map(({ id }) => id).join(", ");
    throw new UserError(
      unknown.map((name) => ({
        message: `unknown platform "${name}"${didYouMean(name, known)}\nThe platforms are: ${list}.`,
      })),
    );
  }
  return platforms.filter(({ id, aliases = [] }) => [id, ...aliases].some((name) => wanted.includes(name)));
}
