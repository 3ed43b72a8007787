import { existsSync, statSync } from "node:fs";
import { UserError } from "../../core/source/UserError.ts";
import { didYouMean } from "../../core/text/suggest.ts";
import { visible } from "../../core/text/visible.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { notReadable } from "../../files/openInput.ts";
import { err } from "../terminal/colours.ts";
import { tell } from "../terminal/print.ts";

/** The campaign file that commands look for in the current folder, and that `bluehart init` writes. */
export const USUAL_FILE = "bluehart.yaml";

/**
 * The file of the campaign: the one that the option or BLUEHART_CAMPAIGN names, otherwise bluehart.yaml in the current folder,
 * otherwise the built-in one. Says on standard error which campaign was picked when none was given.
 *
 * @throws UserError if the name is neither a file nor a built-in campaign.
 */
export function chooseCampaign(option: string | undefined): string {
  if (option !== undefined) return fileOf(option);
  const variable = process.env.BLUEHART_CAMPAIGN;
  if (variable) {
    tell(err.dim(`Campaign: ${visible(variable)} (from BLUEHART_CAMPAIGN)`));
    return fileOf(variable);
  }
  if (!existsSync(USUAL_FILE)) return builtIn.campaigns[campaignNames[0]];
  const stats = statSync(USUAL_FILE);
  if (!stats.isFile()) throw new UserError(notReadable(USUAL_FILE, stats));
  tell(err.dim(`Campaign: ${USUAL_FILE} (in this folder)`));
  return USUAL_FILE;
}

function fileOf(name: string): string {
  const known = campaignNames.find((candidate) => candidate === name);
  if (existsSync(name) || (known === undefined && /[./\\]/.test(name))) return name;
  if (known !== undefined) return builtIn.campaigns[known];
  const hint = didYouMean(name, campaignNames);
  throw new UserError(
    `there is no file and no built-in campaign "${name}"${hint}\nBuilt in: ${campaignNames.join(", ")}.`,
  );
}
