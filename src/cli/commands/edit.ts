import { existsSync } from "node:fs";
import type { Command } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { visible } from "../../core/text/visible.ts";
import { openAddress } from "../../deliver/browser.ts";
import { checkParent } from "../../deliver/writeFile.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { USUAL_FILE } from "../../files/campaignsInFolder.ts";
import { loadContext } from "../../files/loadContext.ts";
import { campaignInFolder } from "../options/chooseCampaign.ts";
import { addHelp } from "../options/help.ts";
import { print, tell, tellEncoding } from "../terminal/print.ts";

interface Options {
  readonly open: boolean;
}

export default function configure(command: Command): void {
  command
    .argument("[file]", `the campaign; by default that of this folder, or a new ${USUAL_FILE}`)
    .option("--no-open", "print the page's address instead of opening it, and wait");
  addHelp(command, {
    description:
      "Opens a campaign as a page in your browser: texts side by side in all languages, counted and checked for each platform " +
      "while you type. Saving keeps the file's comments, order and layout. The page is served on this machine only, to one " +
      "browser only, and ends with the terminal or some time after you close it.",
    examples: [
      ["bluehart edit", "the campaign of this folder, or a new one"],
      ["bluehart edit campaigns/mine.yaml"],
      ["bluehart edit --no-open", "print the address"],
    ],
    notes: "What it does with the file, and who can reach it: docs/edit.md.",
  }).action(run);
}

async function run(named: string | undefined, { open }: Options): Promise<void> {
  const file = named ?? campaignInFolder() ?? USUAL_FILE;
  if (campaignNames.some((name) => name === file) && !existsSync(file)) {
    throw new UserError(
      `${file} is built in and cannot be changed; export a copy of ${builtIn.campaigns["blue-heart"]} to edit`,
    );
  }
  checkParent(file);
  const { editCampaign } = await import("../../serve/edit/editCampaign.ts");
  const server = await editCampaign(file, await loadContext(tellEncoding));
  const address = await server.start();
  if (open) {
    try {
      await openAddress(address, process.env, process.platform);
      tell(`Editing ${visible(file)} in the browser. Press Ctrl-C to end.`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(`No browser could be opened. Open this address in one:`);
      print(address);
    }
  } else print(address);
  await server.ended();
}
