import type { Campaign } from "../core/campaign/Campaign.ts";
import { CampaignReader, type Surroundings } from "../core/campaign/CampaignReader.ts";
import type { CampaignFile } from "../core/campaign/schema.ts";
import { platformNames } from "../core/platform/selectPlatforms.ts";
import type { Source } from "../core/source/Source.ts";
import { UserError } from "../core/source/UserError.ts";
import { isStored } from "./isPrecompiled.ts";
import { loadSource } from "./loadSource.ts";

export type { Surroundings };

/**
 * The campaign of a YAML file. Of the images it names, only whether they are there is looked at.
 *
 * @throws UserError with every mistake in it and its place.
 */
export async function loadCampaign(file: string, surroundings: Surroundings): Promise<Campaign> {
  return readCampaign(await loadSource(file), surroundings);
}

/**
 * The campaign of a YAML file that was read already.
 *
 * @throws UserError with every mistake in it and its place.
 */
export async function readCampaign(source: Source, surroundings: Surroundings): Promise<Campaign> {
  const file = await validateCampaign(source, surroundings);
  const reader = new CampaignReader(file, source, surroundings);
  const result = await reader.read();
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  return result;
}

async function validateCampaign(source: Source, { platforms, rules }: Surroundings): Promise<CampaignFile> {
  if (isStored(source, platforms)) return source.value as CampaignFile;
  const [{ validate }, { campaignSchema }] = await Promise.all([
    import("../core/source/schema/validate.ts"),
    import("../core/campaign/schema.ts"),
  ]);
  return validate(campaignSchema(platformNames(platforms), rules), source);
}
