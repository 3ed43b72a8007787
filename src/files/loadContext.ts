import { ruleNames } from "../core/check/rules/index.ts";
import { builtIn } from "./builtIn.ts";
import type { LoadContext } from "./loadCampaign.ts";
import { loadPlatforms } from "./loadPlatforms.ts";

/** What campaigns are loaded with: the program's own platforms, rules and hashtag catalogue. */
export async function loadContext(onEncoding?: LoadContext["onEncoding"]): Promise<LoadContext> {
  return {
    platforms: await loadPlatforms(builtIn.platforms),
    rules: ruleNames,
    catalogue: builtIn.hashtags,
    onEncoding,
  };
}
