import type { Command } from "commander";
import { UserError } from "../../../core/source/UserError.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { type FormatName, formatNames } from "../../../export/formats/index.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { readVersion } from "../../../files/readVersion.ts";
import { loadKitFiles } from "../../../loadKitFiles.ts";
import { openDrawer } from "../../../openDrawer.ts";
import { say } from "../../languages/say.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import { someOf } from "../../options/choices.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { filesRead } from "../../options/filesRead.ts";
import { addFormatOptions, formatOptionsOf } from "../../options/formats.ts";
import { addHelp } from "../../options/help.ts";
import { choosePlatforms } from "../../options/platforms.ts";
import {
  addSelectionOptions,
  checkSelectionOptions,
  type SelectionOptions,
} from "../../options/selection.ts";
import { interruption } from "../../terminal/interruption.ts";
import { Progress } from "../../terminal/Progress.ts";
import { tell, tellEncoding } from "../../terminal/print.ts";
import { columnName, withColumnNames } from "./columnNames.ts";
import { mergeKits } from "./mergeKits.ts";
import type { Shard } from "./outputFolder.ts";
import { countRecipients, readRecipients } from "./readRecipients.ts";

interface Options extends SelectionOptions, CalendarOptions, FormatOptions {
  readonly recipients?: string;
  readonly output?: string;
  readonly format?: readonly FormatName[];
  readonly name?: string;
  readonly resume?: true;
  readonly shard?: Shard;
  readonly join?: true;
}

export default function configure(command: Command): void {
  const selecting = addCalendarOptions(addSelectionOptions(command))
    .option("-r, --recipients <file>", say.merge.recipients)
    .option("-o, --output <folder>", say.merge.output)
    .addOption(someOf("-f, --format <format>", say.merge.format, "format", formatNames));
  addFormatOptions(selecting)
    .option("--name <column>", say.merge.name)
    .option("--resume", say.merge.resume)
    .option("--shard <i/n>", say.merge.shard, shard)
    .option("--join", say.merge.join);
  addHelp(command, {
    description: say.merge.description,
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
  throw new UserError(say.merge.wrongShard(value));
}

async function run(options: Options): Promise<void> {
  const { output, recipients, format = ["html"], limit = {}, post, lang, shard } = options;
  if (output === undefined) throw new UserError(say.merge.outputNeeded);
  if (options.join) return join(output, options);
  const formatOptions = formatOptionsOf(options, format);
  const context = await loadContext(tellEncoding);
  const campaign = await loadCampaign(chooseCampaign(options.campaign), context);
  // Mistakes in the options come once and first, not once for each recipient.
  checkSelectionOptions(campaign, context, options);
  const { signal, code } = interruption();
  const total = await countRecipients(recipients, {
    signal,
    onEncoding: (encoding) => tellEncoding(recipients ?? "", encoding),
  });
  // A heading alone is what an export of an empty selection looks like.
  if (total === 0) throw new UserError(say.merge.emptyList);
  const platforms = choosePlatforms(context.platforms, options);
  const drawer = campaign.cards && (await openDrawer(campaign));
  const failed = await mergeKits(
    withColumnNames(readRecipients(recipients, { signal }), campaign),
    {
      campaign,
      platforms,
      selection: {
        posts: post,
        languages: lang?.includes("all") ? undefined : lang,
        limits: limit,
        values: options.set ?? {},
      },
      calendar: calendarOf(options),
      setCalendar: { today: options.today, year: options.year },
      files: await loadKitFiles(campaign, platforms),
      drawer,
      formats: format,
      formatOptions,
      output,
      read: [...filesRead(campaign), ...(recipients === undefined ? [] : [recipients])],
      list: recipients,
      name: options.name && columnName(options.name, campaign),
      resume: options.resume ?? false,
      // The only part is the whole.
      shard: shard?.count === 1 ? undefined : shard,
      version: readVersion(),
    },
    new Progress("recipients", total),
    () => signal.aborted,
  ).finally(() => drawer?.close());
  if (code() !== undefined) {
    tell(say.merge.interrupted);
    process.exitCode = code();
  } else if (failed) process.exitCode = 1;
}

async function join(output: string, options: Options): Promise<void> {
  if (Object.keys(options).some((name) => name !== "join" && name !== "output")) {
    throw new UserError(say.merge.joinAlone);
  }
  const { joinReports } = await import("./joinReports.ts");
  if (await joinReports(output)) process.exitCode = 1;
}
