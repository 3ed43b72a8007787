import type { Surroundings } from "../campaign/loadCampaign.ts";
import { ruleNames } from "../check/rules/index.ts";
import { loadPlatforms } from "../platform/loadPlatforms.ts";
import { builtInFiles } from "./builtInFiles.ts";

/** What campaigns are read with: the platforms of the program, its rules and its catalogue. */
export async function loadSurroundings(): Promise<Surroundings> {
  return {
    platforms: await loadPlatforms(builtInFiles.platforms),
    rules: ruleNames,
    catalogue: builtInFiles.hashtags,
  };
}
