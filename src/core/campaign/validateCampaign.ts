import { platformNames } from "../platform/selectPlatforms.ts";
import { comparePlaces } from "../source/Place.ts";
import type { CheckableSource } from "../source/Source.ts";
import { validate } from "../source/schema/validate.ts";
import { UserError } from "../source/UserError.ts";
import type { CampaignNames } from "./CampaignContext.ts";
import { type CampaignFile, campaignSchema } from "./schema/campaignSchema.ts";
import { type HashtagsFile, hashtagsSchema } from "./schema/hashtagsSchema.ts";
import { wrongLimits } from "./wrongLimits.ts";

/** @throws UserError with every mistake in the file and its place. */
export function validateCampaign(source: CheckableSource, { platforms, rules }: CampaignNames): CampaignFile {
  try {
    return validate(campaignSchema(platformNames(platforms), rules), source);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // One wrong limit hides no other: the schema does not know what the limits of a platform are called.
    const problems = [...error.problems, ...wrongLimits(textsIn(source.value), source, platforms)];
    throw new UserError(
      problems.sort(({ place: one }, { place: other }) => (one && other ? comparePlaces(one, other) : 0)),
    );
  }
}

/** The limits of a file that are texts, whatever else it holds. */
function textsIn(file: unknown): { readonly [platform: string]: string } {
  const limits: unknown = typeof file === "object" && file !== null ? Reflect.get(file, "limits") : undefined;
  const entries: [string, unknown][] = typeof limits === "object" ? Object.entries(limits ?? {}) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** @throws UserError with every mistake in the file and its place. */
export function validateHashtags(
  source: CheckableSource,
  { platforms }: Pick<CampaignNames, "platforms">,
): HashtagsFile {
  return validate(hashtagsSchema(platformNames(platforms)), source);
}
