import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { formatPlace } from "../core/source/Place.ts";
import { systemReason } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { didYouMean } from "../core/text/suggest.ts";
import { visible } from "../core/text/visible.ts";
import { builtIn } from "../files/builtIn.ts";
import { commands } from "./commands/index.ts";
import { err } from "./terminal/colours.ts";
import { tell } from "./terminal/print.ts";

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then. A full disk is another matter.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  tell(`${err.red("error")}  cannot write the output: ${systemReason(error)}`);
  process.exit(3);
});
// Where nobody listens to what is told, the work goes on all the same.
process.stderr.on("error", () => {});

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = explain(error);
});

async function run(words: string[]): Promise<void> {
  const program = new Command("bluehart")
    .description(
      "Turns a campaign into social-media posts that platforms are sure to accept: counted, checked, ready to paste.\n" +
        "The built-in campaign is the Blue Heart Campaign against human trafficking in Belgium (30 July).",
    )
    .usage("<command> [options]")
    .option("--no-color", "no colours; NO_COLOR and FORCE_COLOR are honoured too")
    .option("-V, --version", "the version of bluehart")
    .helpCommand("help [command]", "the help of a command")
    .addHelpText(
      "after",
      `
Examples:
  bluehart posts --platform twitter               the posts for X, ready to paste
  bluehart copy --platform twitter --post werelddag
  bluehart export kit.md                          the whole campaign, to hand over

Each command has help of its own: bluehart posts --help
`,
    )
    .on("option:version", () => {
      process.stdout.write(`${readVersion()}\n`);
      process.exit();
    });
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const name = first === "help" ? second : first;
  for (const [known, { summary }] of Object.entries(commands)) {
    // The help alone needs all of them.
    if (first === name && commands[name ?? ""] !== undefined && known !== name) continue;
    quiet(program.command(known).summary(summary));
  }
  quiet(program);
  const command = program.commands.find((candidate) => candidate.name() === name);
  if (name !== undefined && command !== undefined) {
    const module = await commands[name]?.load();
    module?.default(command);
  } else if (name !== undefined && name !== "help") {
    const names = Object.keys(commands);
    throw new UserError(
      `unknown command "${name}"${didYouMean(name, names)}\nThe commands are: ${names.join(", ")}.`,
    );
  }
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(words, { from: "user" });
}

/** Errors are thrown, for explain() to tell; help and its like leave with 0. */
function quiet(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ showGlobalOptions: false, sortSubcommands: false });
}

/** Tells an error on standard error and returns the exit code. */
function explain(error: unknown): number {
  if (error instanceof UserError) {
    for (const { place, message } of error.problems) {
      const where = place === undefined ? "" : `${visible(formatPlace(place))}  `;
      tell(`${where}${err.red("error")}  ${visible(message)}`);
    }
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    tell(`${err.red("error")}  ${visible(error.message.replace(/^error: /, ""))}`);
    return 2;
  }
  tell(
    `${err.red("bug")}  This is a mistake in bluehart, not yours. Please report it, with the lines below and what you ran.`,
  );
  tell(`bluehart ${readVersion()}, Node ${process.version}, ${process.platform}`);
  tell(visible(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return 1;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(builtIn.package, "utf8")) as { version: string };
  return version;
}
