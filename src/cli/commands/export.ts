import type { Command } from "commander";
import { plural } from "../../check/reporters/plural.ts";
import { writeFile } from "../../deliver/writeFile.ts";
import { type FormatName, formatNames, formatOfFile, formats } from "../../export/formats/index.ts";
import { choose } from "../../source/suggest.ts";
import { UserError } from "../../source/UserError.ts";
import { visible } from "../../text/visible.ts";
import { print, tell } from "../print.ts";
import { addSelectionOptions, type SelectionOptions, selectKit, tellWithheld } from "../selection.ts";

interface Options extends SelectionOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command.argument("[file]", "the file to write; standard output, where it is left out"))
    .option(
      "-f, --format <format>",
      `the kit's format (${formatNames.join(", ")}); by the file's ending, where it is left out`,
    )
    .option("-o, --output <file>", "the file to write")
    .option("--force", "overwrite the file, if there is one")
    .description(
      "Writes a kit to hand over: every post that is ready, with its count and hashtags, the day, the helplines, the\n" +
        "facts with their sources, and the rules it was checked against. Posts with errors are withheld.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart export kit.md
  bluehart export --format markdown --platform twitter > tweets.md
  bluehart export kit.md --force                  overwrites the kit of last time
`,
    )
    .action(run);
}

async function run(argument: string | undefined, options: Options): Promise<void> {
  if (argument !== undefined && options.output !== undefined) {
    throw new UserError(`the file is named twice, ${argument} and --output ${options.output}; name one`);
  }
  const file = options.output ?? argument;
  const format = chooseFormat(options.format, file);
  const kit = selectKit(options, "all");
  const { default: render } = await formats[format].load();
  const document = render(kit);
  if (file === undefined) print(document.replace(/\n$/, ""));
  else {
    await writeFile(file, document, { force: options.force ?? false, hint: "; --force overwrites it" });
    tell(`Wrote ${plural(kit.posts.length, "post")} to ${visible(file)}.`);
  }
  tellWithheld(kit);
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
