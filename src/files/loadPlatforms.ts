import type { Platform, PlatformsFile } from "../core/platform/Platform.ts";
import { StoredSource } from "../core/source/precompiled/PrecompiledSource.ts";
import type { Source } from "../core/source/Source.ts";
import { UserError } from "../core/source/UserError.ts";
import { loadSource } from "./loadSource.ts";

/**
 * The platforms of a file such as data/platforms.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadPlatforms(file: string): Promise<readonly Platform[]> {
  const source = await loadSource(file);
  const { platforms } = await validatePlatforms(source);
  const names = new Set<string>();
  platforms.forEach(({ id, aliases = [] }, index) => {
    for (const name of [id, ...aliases]) {
      if (names.has(name)) {
        const place = source.placeOf(["platforms", index, "id"]);
        throw new UserError([{ place, message: `the name "${name}" is taken already` }]);
      }
      names.add(name);
    }
  });
  return platforms;
}

async function validatePlatforms(source: Source): Promise<PlatformsFile> {
  // It was validated when the program was built.
  if (source instanceof StoredSource) return source.value as PlatformsFile;
  const [{ validate }, { platformsSchema }] = await Promise.all([
    import("../core/source/schema/validate.ts"),
    import("../core/platform/platformsSchema.ts"),
  ]);
  return validate(platformsSchema, source);
}
