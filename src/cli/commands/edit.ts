import { existsSync } from "node:fs";
import type { Command } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { visible } from "../../core/text/visible.ts";
import { openAddress } from "../../deliver/browser.ts";
import { checkParent } from "../../deliver/writeFile.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { USUAL_FILE } from "../../files/campaignsInFolder.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { campaignInFolder } from "../options/chooseCampaign.ts";
import { addHelp } from "../options/help.ts";
import { print, tell, tellEncoding } from "../terminal/print.ts";

interface Options {
  readonly open: boolean;
}

export default function configure(command: Command): void {
  command.argument("[file]", say.edit.file(USUAL_FILE)).option("--no-open", say.edit.noOpen);
  addHelp(command, {
    description: say.edit.description,
    examples: [
      ["bluehart edit", say.edit.ofFolder],
      ["bluehart edit campaigns/mine.yaml"],
      ["bluehart edit --no-open", say.edit.printAddress],
    ],
    notes: say.edit.notes,
  }).action(run);
}

async function run(named: string | undefined, { open }: Options): Promise<void> {
  const file = named ?? campaignInFolder() ?? USUAL_FILE;
  if (campaignNames.some((name) => name === file) && !existsSync(file)) {
    throw new UserError(say.edit.builtIn(file, builtIn.campaigns["blue-heart"]));
  }
  checkParent(file);
  const { editCampaign } = await import("../../serve/edit/editCampaign.ts");
  const server = await editCampaign(file, await loadContext(tellEncoding));
  const address = await server.start();
  if (open) {
    try {
      await openAddress(address, process.env, process.platform);
      tell(say.edit.editing(visible(file)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(say.edit.noBrowser);
      print(address);
    }
  } else print(address);
  await server.ended();
}
