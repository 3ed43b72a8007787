import { resolve } from "node:path";
import { UserError } from "../../../core/source/UserError.ts";
import { builtIn, campaignNames } from "../../../files/builtIn.ts";
import { say } from "../../languages/say.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";

/**
 * The file of the campaign that the call means.
 *
 * @throws UserError if that is a built-in one, into which no translation could be written.
 */
export function ownCampaign(option: string | undefined): string {
  const file = chooseCampaign(option);
  if (campaignNames.some((name) => resolve(builtIn.campaigns[name]) === resolve(file))) {
    throw new UserError(say.options.builtIn(file));
  }
  return file;
}
