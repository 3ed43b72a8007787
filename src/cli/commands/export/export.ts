import type { Command } from "commander";
import type { Kit } from "../../../core/kit/buildKit.ts";
import type { RenderInput } from "../../../core/kit/toKitView.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { checkFile, writeFile } from "../../../deliver/writeFile.ts";
import { checkFolder } from "../../../deliver/writeFolder.ts";
import type { FormatOptions } from "../../../export/FormatOptions.ts";
import { type FormatName, formatNames, formatOf, formatOfFile } from "../../../export/formats/index.ts";
import { renderFile } from "../../../export/renderFile.ts";
import { loadKitFiles } from "../../../loadKitFiles.ts";
import { say } from "../../languages/say.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import { oneOf } from "../../options/choices.ts";
import { chooseCampaign } from "../../options/chooseCampaign.ts";
import { checkOutput, filesRead } from "../../options/filesRead.ts";
import { addFormatOptions, formatOptionsOf } from "../../options/formats.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { withCards } from "../../options/withCards.ts";
import { Losses } from "../../terminal/Losses.ts";
import { tell, writeOut } from "../../terminal/print.ts";
import { reportKit } from "../../terminal/reportKit.ts";

interface Options extends SelectionOptions, CalendarOptions, FormatOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly url?: string;
  readonly all?: true;
  readonly force?: boolean;
  readonly watch?: true;
}

export default function configure(command: Command): void {
  command.argument("[file]", say.exporting.file);
  const selecting = addCalendarOptions(addSelectionOptions(command)).addOption(
    oneOf("-f, --format <format>", say.exporting.format, "format", formatNames),
  );
  addFormatOptions(selecting)
    .option("-o, --output <file>", say.exporting.output)
    .option("--url <address>", say.exporting.url, webAddress)
    .option("--all", say.exporting.all)
    .option("--force", say.options.force)
    .option("--watch", say.options.watch);
  addHelp(command, {
    description: say.exporting.description,
    examples: [
      ["bluehart export kit.html", say.exporting.toMail],
      ["bluehart export kit.docx --lang fr", say.exporting.inFrench],
      ["bluehart export kit.csv --delimiter semicolon", say.exporting.forExcel],
      ["bluehart export -f hootsuite -p twitter -l nl tweets.csv"],
      ["bluehart export kit.html --url https://example.org/kit.html", say.exporting.withQr],
      ["bluehart export --all kit/", say.exporting.everyFormat],
      ["bluehart export kit.md --force", say.exporting.overwrites],
      ["bluehart export kit.html --watch", say.exporting.whileWriting],
    ],
  }).action(run);
}

async function run(argument: string | undefined, options: Options): Promise<void> {
  if (!options.watch) return exportOnce(argument, options);
  if ((options.output ?? argument ?? "-") === "-") throw new UserError(say.exporting.watchNeedsFile);
  const campaign = chooseCampaign(options.campaign);
  // What the first round wrote, the others may overwrite.
  let force = options.force;
  const { watchCampaigns } = await import("../../terminal/watchCampaigns.ts");
  await watchCampaigns([campaign], async () => {
    await exportOnce(argument, { ...options, campaign, ...(force && { force }) });
    force = true;
  });
}

async function exportOnce(argument: string | undefined, options: Options): Promise<void> {
  if (argument !== undefined && options.output !== undefined) {
    throw new UserError(say.exporting.namedTwice(argument, options.output));
  }
  const named = options.output ?? argument;
  // As elsewhere, a hyphen is standard output.
  const target = named === "-" ? undefined : named;
  const overwriting = { force: options.force ?? false, hint: say.options.forceHint };
  if (options.all) {
    if (target === undefined) throw new UserError(say.exporting.allNeedsFolder);
    if (options.format !== undefined) throw new UserError(say.exporting.allAndFormat);
    checkFolder(target, overwriting);
    const { exportAll } = await import("./exportAll.ts");
    const kit = await selectKit(options, "all");
    await exportAll(
      await inputOf(kit, options, true),
      formatOptionsOf(options, formatNames),
      target,
      overwriting,
    );
    reportKit(kit);
    return;
  }
  if (target !== undefined) checkFile(target, overwriting);
  const format = chooseFormat(options.format, target);
  const formatOptions = formatOptionsOf(options, [format]);
  if (options.url !== undefined && format !== "html") {
    throw new UserError(say.exporting.urlWithoutPage(format));
  }
  const kit = await selectKit(options, "all");
  if (target !== undefined) checkOutput(target, filesRead(kit.campaign));
  const input = await inputOf(kit, options, formatOf(format).pictures ?? false);
  const { content, losses } = await renderFile(input, format, formatOptions);
  if (target !== undefined) {
    await writeFile(target, content, overwriting);
    tell(say.exporting.wrote(kit.posts.length, visible(target)));
  } else if (typeof content === "string") {
    // Byte for byte into a pipe or a file.
    writeOut(process.stdout.isTTY ? visible(content.replaceAll("\r\n", "\n")) : content);
  } else if (process.stdout.isTTY) throw new UserError(say.exporting.notText(format));
  else writeOut(content);
  const lost = new Losses();
  lost.add(target ?? formatOf(format).file, losses);
  lost.tell();
  if (formatOf(format).pictures) {
    const { PicturesLeftOut } = await import("../../terminal/PicturesLeftOut.ts");
    const without = new PicturesLeftOut();
    without.add(input, format === "html");
    without.tell();
  }
  reportKit(kit);
}

async function inputOf(kit: Kit, options: Options, withPictures: boolean): Promise<RenderInput> {
  const input = { kit, calendar: calendarOf(options), url: options.url };
  return withPictures
    ? withCards({ ...input, files: await loadKitFiles(kit.campaign, kit.platforms) })
    : input;
}

function webAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value) && value.length <= LONGEST_ADDRESS)
    return new URL(value).href;
  throw new UserError(say.exporting.wrongUrl(value));
}

/** A QR code of level M has room for 2,331 bytes; phones read large ones badly. Source: ISO/IEC 18004, table 7. */
const LONGEST_ADDRESS = 300;

/** The format that is named, otherwise the one of the file's ending, otherwise markdown. */
function chooseFormat(name: FormatName | undefined, file: string | undefined): FormatName {
  if (name !== undefined) return name;
  if (file === undefined) return "markdown";
  const format = formatOfFile(file);
  if (format !== undefined) return format;
  throw new UserError(say.exporting.unknownEnding(file, formatNames.join(", ")));
}
