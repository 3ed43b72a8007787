import { platformNames } from "../platform/selectPlatforms.ts";
import type { CheckableSource } from "../source/Source.ts";
import { validate } from "../source/schema/validate.ts";
import type { CampaignNames } from "./CampaignContext.ts";
import { type CampaignFile, campaignSchema } from "./schema/campaignSchema.ts";
import { type HashtagsFile, hashtagsSchema } from "./schema/hashtagsSchema.ts";

/** @throws UserError with every mistake in the file and its place. */
export function validateCampaign(source: CheckableSource, { platforms, rules }: CampaignNames): CampaignFile {
  return validate(campaignSchema(platformNames(platforms), rules), source);
}

/** @throws UserError with every mistake in the file and its place. */
export function validateHashtags(
  source: CheckableSource,
  { platforms }: Pick<CampaignNames, "platforms">,
): HashtagsFile {
  return validate(hashtagsSchema(platformNames(platforms)), source);
}
