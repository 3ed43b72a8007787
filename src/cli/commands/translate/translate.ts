import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import { campaignNames } from "../../../files/builtIn.ts";
import { say, speakOfDocuments } from "../../languages/say.ts";
import { addCalendarOptions } from "../../options/calendar.ts";
import { ChoiceOption } from "../../options/choices.ts";
import { delimiterOption } from "../../options/formats.ts";
import { addHelp } from "../../options/help.ts";
import type { TranslateOptions } from "./TranslateOptions.ts";

export default function configure(command: Command): void {
  addCalendarOptions(
    command
      .argument("[file]", say.translate.file)
      .option("--to <language>", say.translate.to)
      .option("--from <file>", say.translate.from)
      .option("--changed", say.translate.changed)
      .addOption(delimiterOption())
      .option("--source <language>", say.translate.source)
      .option("--reviewed-by <name>", say.translate.reviewedBy)
      .option("--force", say.translate.force)
      .option("--json", say.translate.json)
      .addOption(new ChoiceOption("-c, --campaign <file>", say.translate.campaign, campaignNames)),
  );
  addHelp(command, {
    description: say.translate.description,
    examples: [
      ["bluehart translate --to de campaign-de.xlsx", say.translate.send],
      ["bluehart translate --from campaign-de.xlsx", say.translate.takeBack],
      ["bluehart translate --to de --changed new.xlsx", say.translate.onlyMissing],
      ['bluehart translate --from de.xlsx --reviewed-by "Ann Peeters"'],
    ],
    notes: say.translate.notes,
  }).action(run);
}

async function run(file: string | undefined, options: TranslateOptions): Promise<void> {
  const { to, from } = options;
  if ((to === undefined) === (from === undefined)) {
    throw new UserError(say.translate.oneDirection);
  }
  refuseOptions(options);
  await speakOfDocuments();
  if (to !== undefined) {
    if (file === undefined) throw new UserError(say.translate.nameFile(`campaign-${to}.xlsx`));
    const { send } = await import("./send.ts");
    await send(to, file, options);
  } else if (from !== undefined) {
    if (file !== undefined) throw new UserError(say.translate.secondFile(file));
    const { takeBack } = await import("./takeBack.ts");
    await takeBack(from, options);
  }
}

/** @throws UserError if an option does not go with the direction. */
function refuseOptions({ to, changed, source, delimiter, reviewedBy, json }: TranslateOptions): void {
  const wrong =
    to === undefined
      ? [changed && "--changed", source !== undefined && "--source", delimiter !== undefined && "--delimiter"]
      : [reviewedBy !== undefined && "--reviewed-by", json && "--json"];
  const [first] = wrong.filter((name) => typeof name === "string");
  if (first !== undefined) {
    throw new UserError(say.translate.goesWith(first, to === undefined ? "--to" : "--from"));
  }
  if (reviewedBy?.trim() === "") throw new UserError(say.translate.nameReviewer);
}
