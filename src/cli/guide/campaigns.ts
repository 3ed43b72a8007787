import { campaignNames } from "../../files/builtIn.ts";
import { filesWithPosts, likelyCampaigns } from "../../files/campaignsInFolder.ts";
import { say } from "../languages/say.ts";
import { choose } from "./questions.ts";

/** The campaigns of the current folder, those that commands would pick first. */
export function campaignsHere(): string[] {
  return [...new Set([...likelyCampaigns(), ...filesWithPosts()])];
}

/** The option that names a campaign, built-in ones included; none if the command picks the one that anybody would expect. */
export async function askCampaign(): Promise<string[]> {
  const files = campaignsHere();
  const isClear = files.length === 0 || (files.length === 1 && likelyCampaigns().length === 1);
  if (process.env.BLUEHART_CAMPAIGN || isClear) return [];
  const own = files.map((file) => ({ value: file, label: file }));
  const builtIn = campaignNames.map((name) => ({ value: name, label: name, hint: say.guide.builtIn }));
  return ["--campaign", await choose(say.guide.campaign, [...own, ...builtIn])];
}

/** The option that names a campaign in the current folder; undefined if there is none. */
export async function askOwnCampaign(): Promise<string[] | undefined> {
  const files = campaignsHere();
  if (files.length === 0) return undefined;
  if (files.length === 1 && likelyCampaigns().length === 1) return [];
  return [
    "--campaign",
    await choose(
      say.guide.campaign,
      files.map((file) => ({ value: file, label: file })),
    ),
  ];
}
