import { Command, CommanderError } from "commander";
import { formatPlace } from "../core/source/Place.ts";
import { systemReason } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { didYouMean } from "../core/text/suggest.ts";
import { visible } from "../core/text/visible.ts";
import { readVersion } from "../files/readVersion.ts";
import { commands } from "./commands/index.ts";
import { addHelp, helpWidth } from "./options/help.ts";
import { err } from "./terminal/colours.ts";
import { tell } from "./terminal/print.ts";

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then. A full disk is another matter.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  tell(`${err.red("error")}  cannot write the output: ${systemReason(error)}`);
  process.exit(3);
});
// The work goes on even if nobody reads the messages.
process.stderr.on("error", () => {});

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = explain(error);
});

async function run(words: string[]): Promise<void> {
  const program = new Command("bluehart")
    .usage("<command> [options]")
    .option("--no-color", "no colours, as with NO_COLOR; FORCE_COLOR switches them on")
    .option("-V, --version", "print the version of bluehart")
    .helpCommand("help [command]", "show the help of a command");
  addHelp(program, {
    description:
      "Turns a campaign into social-media posts that platforms are sure to accept: counted, checked, ready to paste.\n\n" +
      "The built-in campaign is the Blue Heart Campaign against human trafficking in Belgium (30 July).",
    examples: [
      ["bluehart posts --platform twitter", "the posts for X"],
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart export kit.html", "a kit to hand over"],
    ],
    notes: "Each command has its own help: bluehart posts --help",
  }).on("option:version", () => {
    process.stdout.write(`${readVersion()}\n`);
    process.exit();
  });
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const name = first === "help" ? second : first;
  for (const [known, { summary }] of Object.entries(commands)) {
    // Only the help needs all of them.
    if (first === name && commands[name ?? ""] !== undefined && known !== name) continue;
    quiet(program.command(known).summary(summary));
  }
  quiet(program);
  const command = program.commands.find((candidate) => candidate.name() === name);
  if (name !== undefined && command !== undefined) {
    const module = await commands[name]?.load();
    module?.default(command, commands);
  } else if (name !== undefined && name !== "help") {
    const names = Object.keys(commands);
    throw new UserError(
      `unknown command "${name}"${didYouMean(name, names)}\nThe commands are: ${names.join(", ")}.`,
    );
  }
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(words, { from: "user" });
}

/** Makes a command throw its errors, for explain() to report, and wrap its help. */
function quiet(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => {}, getOutHelpWidth: helpWidth })
    .configureHelp({ showGlobalOptions: false, sortSubcommands: false, minWidthToWrap: 20 });
}

/** The exit code of a bug in bluehart. Source: sysexits.h, EX_SOFTWARE. */
const BUG = 70;

/** Reports an error on standard error and returns the exit code. */
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
    `${err.red("bug")}  This is a bug in bluehart, not your mistake. Please report it, with the lines below and what you ran.`,
  );
  tell(`bluehart ${readVersion()}, Node ${process.version}, ${process.platform}`);
  tell(visible(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return BUG;
}
