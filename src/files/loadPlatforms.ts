import type { Platform } from "../core/platform/Platform.ts";
import { readPlatforms } from "../core/platform/readPlatforms.ts";
import { loadSource } from "./loadSource.ts";

/**
 * The platforms of a file such as data/platforms.yaml, in its order.
 *
 * @throws UserError with every mistake in the file.
 */
export async function loadPlatforms(file: string): Promise<readonly Platform[]> {
  const source = await loadSource("platforms", file, async (parsed) => {
    const { validatePlatforms } = await import("../core/platform/validatePlatforms.ts");
    return validatePlatforms(parsed);
  });
  return readPlatforms(source.value, source);
}
