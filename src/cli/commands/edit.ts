import { existsSync } from "node:fs";
import type { Command } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { visible } from "../../core/text/visible.ts";
import { openAddress } from "../../deliver/browser.ts";
import { checkName } from "../../deliver/checkName.ts";
import { checkFile, checkParent, writeFile } from "../../deliver/writeFile.ts";
import { toLanguage } from "../../exchange/translate/toLanguage.ts";
import { campaignNames } from "../../files/builtIn.ts";
import { USUAL_FILE } from "../../files/campaignsInFolder.ts";
import { type LoadContext, loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { explain } from "../explain.ts";
import { say } from "../languages/say.ts";
import { calendarOf } from "../options/calendar.ts";
import { ChoiceOption } from "../options/choices.ts";
import { campaignInFolder } from "../options/chooseCampaign.ts";
import { isSameFile } from "../options/filesRead.ts";
import { addHelp } from "../options/help.ts";
import { print, tell, tellEncoding } from "../terminal/print.ts";

interface Options {
  readonly campaign?: string;
  readonly open: boolean;
  readonly output?: string;
  readonly force?: true;
  readonly to?: string;
}

export default function configure(command: Command): void {
  command
    .argument("[file]", say.edit.file(USUAL_FILE))
    .addOption(new ChoiceOption("-c, --campaign <file>", say.options.campaign, campaignNames))
    .option("--no-open", say.edit.noOpen)
    .option("-o, --output <file>", say.edit.output)
    .option("--to <language>", say.edit.to)
    .option("--force", say.edit.force);
  addHelp(command, {
    description: say.edit.description,
    examples: [
      ["bluehart edit", say.edit.ofFolder],
      ["bluehart edit campaigns/mine.yaml"],
      ["bluehart edit --no-open", say.edit.printAddress],
      ["bluehart edit campaigns/mine.yaml --output editor.html", say.edit.toMail],
      ["bluehart edit mine.yaml --to de --output translate-de.html", say.edit.toTranslator],
    ],
    notes: say.edit.notes,
  }).action(run);
}

async function run(argument: string | undefined, options: Options): Promise<void> {
  const { campaign, open, output, force, to } = options;
  if (argument !== undefined && campaign !== undefined) throw new UserError(say.options.campaignTwice);
  const named = argument ?? campaign;
  if (output !== undefined) return write(named, output, options);
  if (force) throw new UserError(say.edit.forceAlone);
  const file = named ?? campaignInFolder() ?? USUAL_FILE;
  if (campaignNames.some((name) => name === file) && !existsSync(file)) {
    throw new UserError(say.options.builtIn(file));
  }
  checkName(file);
  checkParent(file);
  const { editCampaign } = await import("../../serve/edit/editCampaign.ts");
  const context = await loadContext(tellEncoding);
  const server = await editCampaign(file, context, {
    to: to && (await targetOf(to, file, context)),
    calendar: () => calendarOf({}),
    onBug: (error) => {
      process.exitCode = explain(error);
    },
  });
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

/** Writes the editor as one page. */
async function write(file: string | undefined, output: string, { force, to }: Options): Promise<void> {
  const overwriting = { force: force ?? false, hint: say.options.forceHint };
  checkFile(output, overwriting);
  if (file !== undefined && isSameFile(file, output)) throw new UserError(say.edit.isCampaign(output));
  if (to !== undefined && file === undefined) throw new UserError(say.edit.nameCampaign);
  const context = await loadContext(tellEncoding);
  const target = to === undefined || file === undefined ? undefined : await targetOf(to, file, context);
  const { editorFile } = await import("../../serve/edit/editorFile.ts");
  await writeFile(output, await editorFile(file, context, target), overwriting);
  tell(say.edit.wrote(visible(output), file === undefined ? undefined : visible(file)));
}

/**
 * The language into which a campaign is to be translated, as the campaign writes it.
 *
 * @throws UserError if it cannot be, or if the file is no campaign.
 */
async function targetOf(to: string, file: string, context: LoadContext): Promise<string> {
  const campaign = await loadCampaign(file, context);
  const language = toLanguage(to, campaign);
  const [main] = campaign.languages;
  if (main === "und") throw new UserError(say.edit.nameLanguage(file));
  if (language === main) throw new UserError(say.translate.sameLanguage(language));
  return language;
}
