import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import { choose } from "../../../core/text/suggest.ts";
import { type FormatName, formatNames } from "../../../export/formats/index.ts";
import { loadAssets } from "../../../files/loadAssets.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { choosePlatforms, list } from "../../options/platform.ts";
import { addSelectionOptions, type SelectionOptions } from "../../options/selection.ts";
import { Progress } from "../../terminal/Progress.ts";
import { tell } from "../../terminal/print.ts";
import { mergeKits, type Shard } from "./mergeKits.ts";
import { countRecipients, readRecipients } from "./readRecipients.ts";

interface Options extends SelectionOptions, CalendarOptions {
  readonly recipients?: string;
  readonly output?: string;
  readonly format?: readonly string[];
  readonly name?: string;
  readonly resume?: true;
  readonly shard?: Shard;
}

export default function configure(command: Command): void {
  addCalendarOptions(addSelectionOptions(command))
    .option(
      "-r, --recipients <file>",
      "a CSV file with a heading, or .ndjson; standard input as NDJSON, where left out",
    )
    .option("-o, --output <folder>", "the folder of the kits")
    .option(
      "-f, --format <format>",
      `the kits' formats (${formatNames.join(", ")}); repeatable, or a comma list`,
      list,
    )
    .option(
      "--name <column>",
      "the column that names each folder; folder, name, municipality or the first, where left out",
    )
    .option("--resume", "do what an interrupted run left undone")
    .option(
      "--shard <i/n>",
      "only every n-th recipient, the i-th of them first, so that n machines share the work",
      shard,
    )
    .description(
      "Writes one kit a recipient. Every column of the list is a placeholder: {{municipality}} in a text is filled from the " +
        "column municipality; the column language chooses the languages. Each recipient's posts are checked with its values: " +
        "those with errors are withheld and told at the end, and the exit code is 1. Each kit is whole or not there.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart merge --recipients municipalities.csv --output kits
  bluehart merge --recipients municipalities.csv --output kits --format html,docx
  bluehart merge --recipients municipalities.csv --output kits --resume
  bluehart merge --output kits < municipalities.ndjson
`,
    )
    .action(run);
}

function shard(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const part = { index: Number(index), count: Number(count) };
  if (part.index >= 1 && part.index <= part.count) return part;
  throw new UserError(`--shard takes a part such as 1/4, but is "${value}"`);
}

async function run(options: Options): Promise<void> {
  const { output, recipients, format = ["html"], limit = {}, post = [], lang = [] } = options;
  if (output === undefined) throw new UserError("name the folder of the kits with --output");
  const formats = format.map((name): FormatName => choose("format", name, formatNames));
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
        languages: lang.includes("all") ? [] : lang,
        limits: limit,
        values: options.set ?? {},
      },
      calendar: calendarOf(options),
      files: loadAssets(campaign),
      formats,
      output,
      name: options.name,
      resume: options.resume ?? false,
      shard: options.shard,
    },
    new Progress("recipients", await countRecipients(recipients)),
    isInterrupted,
  );
  if (code() !== undefined) {
    tell("Interrupted; every kit that is there is whole. --resume does the rest.");
    process.exitCode = code() ?? 130;
  } else if (failed) process.exitCode = 1;
}

/** Ctrl-C, kill and a closed terminal end the work after the kit at hand; a shell has 128 and the signal's number for it. */
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
