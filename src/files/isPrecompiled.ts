import { StoredSource } from "../core/source/precompiled/PrecompiledSource.ts";
import type { Source } from "../core/source/Source.ts";
import type { Platform } from "../platform/Platform.ts";
import { platformNames } from "../platform/selectPlatforms.ts";
import { readStored } from "./loadSource.ts";

/** Whether a file was validated when the program was built, with the platforms that there are now. */
export function isStored(source: Source, platforms: readonly Platform[]): boolean {
  return (
    source instanceof StoredSource && platformNames(platforms).join() === readStored().platformNames.join()
  );
}
