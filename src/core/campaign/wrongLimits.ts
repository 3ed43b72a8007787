import { type Limits, limitPlatform } from "../platform/limitPlatform.ts";
import type { Platform } from "../platform/Platform.ts";
import type { CheckableSource } from "../source/Source.ts";
import { type Problem, UserError } from "../source/UserError.ts";

/** The limits of a campaign file that are none of their platform, with their places. */
export function wrongLimits(
  limits: Limits,
  source: Pick<CheckableSource, "placeOf">,
  platforms: readonly Platform[],
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, limit] of Object.entries(limits)) {
    try {
      for (const platform of platforms) limitPlatform(platform, { [name]: limit });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const place = source.placeOf(["limits", name]);
      problems.push(...error.problems.map(({ message }) => ({ place, message })));
    }
  }
  return problems;
}
