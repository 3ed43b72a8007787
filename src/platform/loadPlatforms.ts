import { loadYaml } from "../source/loadYaml.ts";
import { UserError } from "../source/UserError.ts";
import { validate } from "../source/validate.ts";
import { type Platform, platformsSchema } from "./Platform.ts";

/**
 * The platforms of a file such as data/platforms.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export function loadPlatforms(file: string): Platform[] {
  const source = loadYaml(file);
  const { platforms } = validate(platformsSchema, source);
  const names = new Set<string>();
  platforms.forEach(({ id, aliases = [] }, index) => {
    for (const name of [id, ...aliases]) {
      const place = source.placeOf(["platforms", index, "id"]);
      if (names.has(name)) throw new UserError([{ place, message: `the name "${name}" is taken already` }]);
      names.add(name);
    }
  });
  return platforms;
}
