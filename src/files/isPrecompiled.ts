import type { Platform } from "../core/platform/Platform.ts";
import { platformNames } from "../core/platform/selectPlatforms.ts";
import { StoredSource } from "../core/source/precompiled/PrecompiledSource.ts";
import type { Source } from "../core/source/Source.ts";
import { readStored } from "./loadSource.ts";

/** Whether a file was validated when the program was built, with the platforms that there are now. */
export function isStored(source: Source, platforms: readonly Platform[]): boolean {
  return (
    source instanceof StoredSource && platformNames(platforms).join() === readStored().platformNames.join()
  );
}
