import { Command, type CommanderError } from "commander";
import { systemReason } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";
import { keysOf } from "../core/text/keysOf.ts";
import { suggest } from "../core/text/suggest.ts";
import { readVersion } from "../files/readVersion.ts";
import { commands } from "./commands/index.ts";
import { explain } from "./explain.ts";
import { chooseLanguage, UI_LANGUAGES } from "./languages/chooseLanguage.ts";
import { inEnglish } from "./languages/inEnglish.ts";
import { say, speak, word } from "./languages/say.ts";
import { addHelp, configureHelp } from "./options/help.ts";
import { givenTwice, refuseRepeats } from "./options/refuseRepeats.ts";
import { err } from "./terminal/colours.ts";
import { tell } from "./terminal/print.ts";
import { nameOption } from "./wordCommanderError.ts";

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then. A full disk is another matter.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  tell(`${err.red(say.start.error)}  ${say.start.cannotWriteOutput(word(systemReason(error)))}`);
  process.exit(3);
});
// The work goes on even if nobody reads the messages.
process.stderr.on("error", () => {});

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = explain(error);
});

async function run(call: readonly string[]): Promise<void> {
  const { language, words, unknown, twice } = chooseLanguage(call, process.env, systemLocale);
  await speak(language);
  if (twice !== undefined) throw givenTwice("--ui", ...twice);
  if (unknown !== undefined) {
    const { origin, given, meant } = unknown;
    const hint = say.start.didYouMean(meant ?? suggest(given, UI_LANGUAGES));
    throw new UserError(say.start.unknownLanguage(origin, given, hint, UI_LANGUAGES.join(", ")));
  }
  await execute(words);
}

async function execute(words: readonly string[]): Promise<void> {
  const program = new Command("bluehart")
    .usage("<command> [options]")
    .option("--no-color", say.start.noColor)
    .option("--ui <language>", say.start.ui(UI_LANGUAGES.join(", ")))
    .option("-V, --version", say.start.version)
    .helpCommand("help [command]", say.start.helpCommand);
  addHelp(program, {
    description: say.start.description,
    examples: [
      ["bluehart posts --platform twitter", say.start.examplePosts],
      ["bluehart copy --platform twitter --post werelddag"],
      ["bluehart export kit.html", say.start.exampleKit],
    ],
    notes: say.start.ownHelp,
  }).on("option:version", () => {
    process.stdout.write(`${readVersion()}\n`);
    process.exit();
  });
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const name = first === "help" ? second : first;
  // Behind an option that there is not, a word may be its value.
  const start = words.find((word) => word !== "--no-color");
  const names = keysOf(commands);
  const known = names.find((one) => one === name);
  for (const one of names) {
    // Only the help needs all of them.
    if (first === name && known !== undefined && known !== one) continue;
    quiet(program.command(one).summary(say.start.summaries[one]));
  }
  quiet(program);
  const command = program.commands.find((candidate) => candidate.name() === known);
  if (known !== undefined && command !== undefined) {
    const module = await commands[known]();
    module.default(command, commands);
    refuseRepeats(command);
  } else if (name !== undefined && name !== "help" && start === first) {
    const known = [...names, "help"];
    const hint = say.start.didYouMean(inEnglish(name, known) ?? suggest(name, known));
    throw new UserError(say.start.unknownCommand(name, hint, names.join(", ")));
  }
  if (words.length === 0) {
    if (process.stdin.isTTY && process.stdout.isTTY) {
      const { guide } = await import("./guide/guide.ts");
      await guide(execute, explain);
    } else {
      program.outputHelp();
      process.exitCode = 2;
    }
  } else await program.parseAsync(words, { from: "user" });
}

/** The language of systems that do not keep it in the environment. A number format is the fastest to make of what Intl has. */
function systemLocale(): string {
  const elsewhere = process.platform === "win32" || process.platform === "darwin";
  return elsewhere ? new Intl.NumberFormat().resolvedOptions().locale : "";
}

/** Makes a command throw its errors, for explain() to report, and say its help as the others do. */
function quiet(command: Command): Command {
  const override = (error: CommanderError): never => {
    throw nameOption(error, command);
  };
  return configureHelp(command.exitOverride(override).showSuggestionAfterError());
}
