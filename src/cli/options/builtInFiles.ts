import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { builtIn } from "../../files/builtIn.ts";

/** The paths of the files that come with the program, from the current folder where that is shorter. */
export const builtInFiles = {
  platforms: shown(builtIn.platforms),
  hashtags: shown(builtIn.hashtags),
  campaign: (name: CampaignName) => shown(builtIn.campaigns[name]),
};

export type CampaignName = keyof typeof builtIn.campaigns;

export const campaignNames = Object.keys(builtIn.campaigns) as [CampaignName, ...CampaignName[]];

function shown(address: URL): string {
  const absolute = fileURLToPath(address);
  const near = relative(process.cwd(), absolute);
  return near.length < absolute.length ? near : absolute;
}
