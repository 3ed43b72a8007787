import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { type FormatName, formatNames } from "../../../export/formats/index.ts";
import { loadAssets } from "../../../files/loadAssets.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import { someOf } from "../../options/choices.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { addFormatOptions, formatOptionsOf } from "../../options/formats.ts";
import { addHelp } from "../../options/help.ts";
import { choosePlatforms } from "../../options/platforms.ts";
import { addSelectionOptions, type SelectionOptions } from "../../options/selection.ts";
import { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";
import { mergeKits, type Shard } from "./mergeKits.ts";
import { countRecipients, readRecipients } from "./readRecipients.ts";

interface Options extends SelectionOptions, CalendarOptions, FormatOptions {
  readonly recipients?: string;
  readonly output?: string;
  readonly format?: readonly FormatName[];
  readonly name?: string;
  readonly resume?: true;
  readonly shard?: Shard;
}

export default function configure(command: Command): void {
  const selecting = addCalendarOptions(addSelectionOptions(command))
    .option(
      "-r, --recipients <file>",
      "a CSV file with a header, or .ndjson; defaults to standard input as NDJSON",
    )
    .option("-o, --output <folder>", "the folder for the kits")
    .addOption(someOf("-f, --format <format>", "the kits' formats", "format", formatNames));
  addFormatOptions(selecting)
    .option(
      "--name <column>",
      "the column that names each folder; defaults to folder, name, municipality or the first one",
    )
    .option("--resume", "finish an interrupted run")
    .option(
      "--shard <i/n>",
      "only every n-th recipient, starting with the i-th, so that n machines share the work",
      shard,
    );
  addHelp(command, {
    description:
      "Writes one kit per recipient. Every column of the list is a placeholder: {{municipality}} in a text is filled from the " +
      "column municipality, and the column language chooses the languages. Each recipient's posts are checked with its own values. " +
      "Posts with errors are withheld and reported at the end, and the exit code is 1. A kit is written whole or not at all.",
    examples: [
      ["bluehart merge -r municipalities.csv -o kits"],
      ["bluehart merge -r municipalities.csv -o kits -f html,docx"],
      ["bluehart merge -r municipalities.csv -o kits --resume"],
      ["bluehart merge -o kits < municipalities.ndjson"],
    ],
  }).action(run);
}

function shard(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const part = { index: Number(index), count: Number(count) };
  if (part.index >= 1 && part.index <= part.count) return part;
  throw new UserError(`--shard takes a part such as 1/4, but is "${value}"`);
}

async function run(options: Options): Promise<void> {
  const { output, recipients, format = ["html"], limit = {}, post, lang } = options;
  if (output === undefined) throw new UserError("--output <folder> is required");
  const formatOptions = formatOptionsOf(options, format);
  const context = await loadContext();
  const campaign = await loadCampaign(chooseCampaign(options.campaign), context);
  const { isInterrupted, code } = interruption();
  const failed = await mergeKits(
    readRecipients(recipients),
    {
      campaign,
      platforms: choosePlatforms(context.platforms, options),
      selection: {
        posts: post,
        languages: lang?.includes("all") ? undefined : lang,
        limits: limit,
        values: options.set ?? {},
        calendar: calendarOf(options),
      },
      calendar: calendarOf(options),
      files: loadAssets(campaign),
      formats: format,
      formatOptions,
      output,
      name: options.name,
      resume: options.resume ?? false,
      shard: options.shard,
    },
    new Progress("recipients", await countRecipients(recipients)),
    isInterrupted,
  );
  if (code() !== undefined) {
    tell("Interrupted. Every kit written so far is whole; --resume writes the rest.");
    process.exitCode = code() ?? 130;
  } else if (failed) process.exitCode = 1;
}

/** Ctrl-C, kill and a closed terminal end the run after the current kit. The exit code is 128 plus the signal's number, as in a shell. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function interruption() {
  let code: number | undefined;
  for (const [signal, number] of Object.entries(CODES)) {
    process.on(signal, () => {
      code = number;
    });
  }
  return { isInterrupted: () => code !== undefined, code: () => code };
}
