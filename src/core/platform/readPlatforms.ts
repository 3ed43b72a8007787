import { say } from "../i18n/problems/source/say.ts";
import type { Source } from "../source/Source.ts";
import { UserError } from "../source/UserError.ts";
import type { Platform, PlatformsFile } from "./Platform.ts";

/**
 * The platforms of a validated file.
 *
 * @throws UserError if two platforms share a name, with the place of the second.
 */
export function readPlatforms({ platforms }: PlatformsFile, source: Source): readonly Platform[] {
  const names = new Map<string, number>();
  for (const [index, { id, aliases = [] }] of platforms.entries()) {
    const place = source.placeOf(["platforms", index, "id"]);
    for (const name of [id, ...aliases]) {
      const before = names.get(name);
      if (before !== undefined) {
        const { line } = source.placeOf(["platforms", before, "id"]);
        throw new UserError([{ place, message: say((words) => words.nameTwice(name, line)) }]);
      }
      names.set(name, index);
    }
  }
  return platforms;
}
