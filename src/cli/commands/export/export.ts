import type { Command } from "commander";
import type { Kit } from "../../../core/kit/buildKit.ts";
import type { RenderInput } from "../../../core/kit/toKitView.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { plural } from "../../../core/text/plural.ts";
import { choose } from "../../../core/text/suggest.ts";
import { visible } from "../../../core/text/visible.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { type FormatName, formatNames, formatOf, formatOfFile } from "../../../export/formats/index.ts";
import { loadAssets } from "../../../files/loadAssets.ts";
import { addCalendarOptions, type CalendarOptions, calendarOf } from "../../options/calendar.ts";
import {
  addSelectionOptions,
  type SelectionOptions,
  selectKit,
  tellWithheld,
} from "../../options/selection.ts";
import { tell } from "../../terminal/print.ts";

interface Options extends SelectionOptions, CalendarOptions {
  readonly format?: string;
  readonly output?: string;
  readonly all?: true;
  readonly force?: true;
}

export default function configure(command: Command): void {
  const withSelection = addSelectionOptions(
    command.argument(
      "[file]",
      "the file to write, or the folder with --all; standard output, where it is left out",
    ),
  );
  addCalendarOptions(withSelection)
    .option(
      "-f, --format <format>",
      `the kit's format (${formatNames.join(", ")}); by the file's ending, where it is left out`,
    )
    .option("-o, --output <file>", "the file to write, or the folder with --all")
    .option("--all", "write every format into a new folder")
    .option("--force", "overwrite what is there")
    .description(
      "Writes a kit to hand over: every post that is ready, with its count, hashtags and date, the day, the helplines,\n" +
        "the facts with their sources, and the rules it was checked against. Posts with errors are withheld.\n" +
        "kit.html is a web page with a button that copies each post; kit.docx is for Word, kit.csv for a spreadsheet,\n" +
        "kit.ics for a calendar; hootsuite, publer and generic-scheduler are files that schedulers import.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart export kit.html                        a web page, to mail
  bluehart export kit.docx --lang fr              a Word document, in French
  bluehart export --format hootsuite --platform twitter tweets.csv
  bluehart export --all kit/                      every format
  bluehart export kit.md --force                  overwrites the kit of last time
`,
    )
    .action(run);
}

async function run(argument: string | undefined, options: Options): Promise<void> {
  if (argument !== undefined && options.output !== undefined) {
    throw new UserError(`the file is named twice, ${argument} and --output ${options.output}; name one`);
  }
  const target = options.output ?? argument;
  const overwriting = { force: options.force ?? false, hint: "; --force overwrites it" };
  if (options.all) {
    if (target === undefined) throw new UserError("--all needs the name of a folder, such as kit/");
    if (options.format !== undefined) throw new UserError("--all writes every format; leave out --format");
    const { exportAll } = await import("./exportAll.ts");
    const kit = await selectKit(options, "all");
    await exportAll(inputOf(kit, options), target, overwriting);
    tellWithheld(kit);
    return;
  }
  const format = chooseFormat(options.format, target);
  const kit = await selectKit(options, "all");
  const content = await render(inputOf(kit, options), format);
  if (target !== undefined) {
    await writeFile(target, content, overwriting);
    tell(`Wrote ${plural(kit.posts.length, "post")} to ${visible(target)}.`);
  } else if (typeof content === "string") {
    // Into a pipe or a file byte for byte.
    process.stdout.write(process.stdout.isTTY ? visible(content.replaceAll("\r\n", "\n")) : content);
  } else if (process.stdout.isTTY) throw new UserError(`${format} is no text; name a file for it`);
  else process.stdout.write(content);
  tellWithheld(kit);
}

function inputOf(kit: Kit, options: Options): RenderInput {
  return { kit, calendar: calendarOf(options), files: loadAssets(kit.campaign) };
}

async function render(document: RenderInput, format: FormatName): Promise<string | Uint8Array> {
  const { default: write } = await formatOf(format).load();
  return write(document);
}

/** The format that is named; else the one of the file's ending; markdown, where there is no file either. */
function chooseFormat(name: string | undefined, file: string | undefined): FormatName {
  if (name !== undefined) return choose("format", name, formatNames);
  if (file === undefined) return "markdown";
  const format = formatOfFile(file);
  if (format !== undefined) return format;
  const choice = formatNames.join(", ");
  throw new UserError(`the ending of ${file} names no format; say which with --format (${choice})`);
}
