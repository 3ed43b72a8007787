import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import { campaignNames } from "../../../files/builtIn.ts";
import { addCalendarOptions } from "../../options/calendar.ts";
import { ChoiceOption } from "../../options/choices.ts";
import { delimiterOption } from "../../options/formats.ts";
import { addHelp } from "../../options/help.ts";
import type { TranslateOptions } from "./TranslateOptions.ts";

export default function configure(command: Command): void {
  addCalendarOptions(
    command
      .argument("[file]", "with --to: the file to write, which ends in .xlsx, .csv, .xlf or .po")
      .option("--to <language>", "write the texts for a translator into this language, such as de")
      .option("--from <file>", "take translations from a file that came back")
      .option("--changed", "with --to: only texts that are missing or outdated")
      .addOption(delimiterOption())
      .option("--source <language>", "with --to: the language of a campaign that does not name its own")
      .option("--reviewed-by <name>", "with --from: this person has reviewed the translations in the file")
      .option("--force", "overwrite an existing file; with --from: also write texts whose source has changed")
      .option("--json", "with --from: the report as JSON")
      .addOption(new ChoiceOption("-c, --campaign <file>", "the campaign's file", campaignNames)),
  );
  addHelp(command, {
    description:
      "Writes every text that a reader sees into a spreadsheet (or .csv, .xlf, .po), with its context and the room that the " +
      "tightest platform leaves, and takes the translations back into the campaign. Only the texts that changed are written; " +
      "comments, order and layout of the campaign stay.\n\n" +
      "The campaign remembers what each text was translated from. If that changes, check reports translation-outdated, and " +
      "--changed sends what has to be translated anew.",
    examples: [
      ["bluehart translate --to de campaign-de.xlsx", "send"],
      ["bluehart translate --from campaign-de.xlsx", "take back"],
      ["bluehart translate --to de --changed new.xlsx", "only what is missing or outdated"],
      ['bluehart translate --from de.xlsx --reviewed-by "Ann Peeters"'],
    ],
    notes: "For translators and for those who send to them: docs/translate.md.",
  }).action(run);
}

async function run(file: string | undefined, options: TranslateOptions): Promise<void> {
  const { to, from } = options;
  if ((to === undefined) === (from === undefined)) {
    throw new UserError(
      "use --to LANGUAGE FILE to write a file for a translator, or --from FILE to take one back",
    );
  }
  refuseOptions(options);
  if (to !== undefined) {
    if (file === undefined) throw new UserError(`name the file to write, such as campaign-${to}.xlsx`);
    const { send } = await import("./send.ts");
    await send(to, file, options);
  } else if (from !== undefined) {
    if (file !== undefined) throw new UserError(`--from takes one file, and ${file} is a second one`);
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
    throw new UserError(`${first} goes with ${to === undefined ? "--to" : "--from"} only`);
  }
  if (reviewedBy?.trim() === "") throw new UserError("--reviewed-by takes the name of the reviewer");
}
