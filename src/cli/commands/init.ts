import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { visible } from "../../core/text/visible.ts";
import { makeFolder } from "../../deliver/makeFolder.ts";
import { writeFile } from "../../deliver/writeFile.ts";
import { builtIn } from "../../files/builtIn.ts";
import { USUAL_FILE } from "../../files/campaignsInFolder.ts";
import { readOwnText } from "../../files/ownFiles.ts";
import { say, uiLanguage } from "../languages/say.ts";
import { addHelp } from "../options/help.ts";
import { print, tell } from "../terminal/print.ts";

export default function configure(command: Command): void {
  command.argument("[folder]", say.init.folder, ".").option("--print", say.init.print);
  addHelp(command, {
    description: say.init.description(USUAL_FILE, SCHEMA_FILE),
    examples: [["bluehart init"], ["bluehart init my-campaign"]],
  }).action(run);
}

/** The schema of campaign files. It goes beside the campaign, so that editors find it whatever is installed. */
const SCHEMA_FILE = "bluehart.schema.json";

async function run(folder: string, options: { readonly print?: true }): Promise<void> {
  const starter = readOwnText(builtIn.starters[uiLanguage]).replace(/(?<=^# .*\$schema=).*/, SCHEMA_FILE);
  if (options.print) {
    print(starter.trimEnd());
    return;
  }
  makeFolder(folder);
  const file = join(folder, USUAL_FILE);
  await writeFile(file, starter, { force: false });
  const schema = join(folder, SCHEMA_FILE);
  if (!existsSync(schema)) await writeFile(schema, readOwnText(builtIn.campaignSchema), { force: false });
  tell(say.init.wrote(visible(file), folder === "." ? undefined : visible(folder)));
}
