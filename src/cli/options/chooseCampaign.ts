import { existsSync, statSync } from "node:fs";
import { UserError } from "../../core/source/UserError.ts";
import { visible } from "../../core/text/visible.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { filesWithPosts, likelyCampaigns } from "../../files/campaignsInFolder.ts";
import { notReadable } from "../../files/openInput.ts";
import { say } from "../languages/say.ts";
import { err } from "../terminal/colours.ts";
import { tell } from "../terminal/print.ts";
import { hintOf } from "./choices.ts";

/**
 * The campaign file that the option or BLUEHART_CAMPAIGN names, else bluehart.yaml in the current folder, else the only
 * file there with a likely name, else the built-in campaign. Says on stderr which campaign was picked when the call names
 * none, and how to use a file that looks like a campaign but was not picked.
 *
 * @throws UserError if the name is neither a file nor a built-in campaign.
 */
export function chooseCampaign(option: string | undefined): string {
  if (option !== undefined) return fileOf(option);
  const variable = process.env.BLUEHART_CAMPAIGN;
  if (variable) {
    tell(err.dim(say.options.fromVariable(visible(variable))));
    return fileOf(variable);
  }
  const likely = likelyCampaigns();
  const [only, ...others] = likely;
  if (only !== undefined && others.length === 0) {
    const stats = statSync(only);
    if (!stats.isFile()) throw new UserError(notReadable(only, stats));
    tell(err.dim(say.options.inFolder(visible(only))));
    return only;
  }
  const [first, ...more] = likely.length > 0 ? likely : filesWithPosts();
  if (first !== undefined) {
    const list = visible([first, ...more.slice(0, 4), ...(more.length > 4 ? ["…"] : [])].join(", "));
    tell(say.options.notPicked(list, more.length === 0, visible(first)));
  }
  return builtIn.campaigns[campaignNames[0]];
}

/**
 * The campaign file of the current folder; undefined if it has none.
 *
 * @throws UserError if there are several, of which the call has to name one.
 */
export function campaignInFolder(): string | undefined {
  const names = likelyCampaigns();
  if (names.length < 2) return names[0];
  throw new UserError(say.options.severalCampaigns(names.join(", ")));
}

function fileOf(name: string): string {
  const known = campaignNames.find((candidate) => candidate === name);
  if (existsSync(name) || (known === undefined && /[./\\]/.test(name))) return name;
  if (known !== undefined) return builtIn.campaigns[known];
  throw new UserError(say.options.noCampaign(name, hintOf(name, campaignNames), campaignNames.join(", ")));
}
