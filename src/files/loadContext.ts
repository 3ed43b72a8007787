import { builtInFiles } from "../cli/options/builtInFiles.ts";
import { ruleNames } from "../core/check/rules/index.ts";
import type { Surroundings } from "./loadCampaign.ts";
import { loadPlatforms } from "./loadPlatforms.ts";

/** What campaigns are read with: the platforms of the program, its rules and its catalogue. */
export async function loadSurroundings(): Promise<Surroundings> {
  return {
    platforms: await loadPlatforms(builtInFiles.platforms),
    rules: ruleNames,
    catalogue: builtInFiles.hashtags,
  };
}
