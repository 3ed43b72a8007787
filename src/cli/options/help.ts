import { type Argument, type Command, Help, type Option } from "commander";
import { keysOf } from "../../core/text/keysOf.ts";
import { say } from "../languages/say.ts";

interface CommandHelp {
  /** What the command does; paragraphs are separated by an empty line. */
  readonly description: string;
  /** Commands, each with a comment if it needs one. */
  readonly examples: readonly (readonly [command: string, comment?: string])[];
  /** What follows the examples. */
  readonly notes?: string;
}

/** Gives a command its help, which ends in examples and fits the terminal. */
export function addHelp(command: Command, { description, examples, notes }: CommandHelp): Command {
  return command.description(description).addHelpText("after", ({ command: shown }) => {
    const width = helpWidth();
    const wrapped = notes === undefined ? [] : ["", shown.createHelp().boxWrap(notes, width)];
    return ["", say.start.examples, ...formatExamples(examples, width), ...wrapped].join("\n");
  });
}

/** The narrowest column, in characters, whose text is wrapped. */
const NARROWEST = 20;

const plain = Object.assign(new Help(), { minWidthToWrap: NARROWEST });

/** Wraps a text, but not at a no-break space, which commander takes for any other. */
export function boxWrap(text: string, width: number): string {
  return plain.boxWrap(text.replaceAll("\u00a0", STAND_IN), width).replaceAll(STAND_IN, "\u00a0");
}

/** A term with what it means: beside it, or below it where there is little room. */
function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helpWidth();
  if (width - termWidth - 4 >= NARROWEST || description === "")
    return plain.formatItem.call(
      { helpWidth: width, minWidthToWrap: NARROWEST },
      term,
      termWidth,
      description,
      helper,
    );
  return `  ${term}\n${boxWrap(description, width - 6).replace(/^/gm, "      ")}`;
}

/** A character for private use, which no help has. */
const STAND_IN = "\ue000";

/** Makes commander say its own part of the help in the language of the call, and wrap it. */
export function configureHelp(command: Command): Command {
  return command
    .helpOption("-h, --help", say.start.helpOption)
    .configureOutput({ outputError: () => {}, getOutHelpWidth: helpWidth })
    .configureHelp({
      showGlobalOptions: false,
      sortSubcommands: false,
      minWidthToWrap: NARROWEST,
      boxWrap,
      formatItem,
      styleTitle: heading,
      styleUsage: nameValues,
      optionTerm: ({ flags }) => nameValues(flags),
      optionDescription: ({ description, defaultValue, required }: Option) =>
        withDefault(description, required ? defaultValue : undefined),
      argumentDescription: ({ description, defaultValue }: Argument) =>
        withDefault(description, defaultValue),
      argumentTerm: (argument) => nameValue(argument.name()),
      subcommandTerm: (subcommand) => nameValues(plain.subcommandTerm(subcommand)),
    });
}

/** `<file>` as the language calls it: `-c, --campaign <bestand>`. */
export function nameValues(flags: string): string {
  return flags.replace(/(?<=[<[])[^<>[\]]+?(?=(?:\.{3})?[>\]])/g, nameValue);
}

function nameValue(name: string): string {
  return say.start.valueNames[name] ?? name;
}

function heading(title: string): string {
  const { headings } = say.start;
  const known = keysOf(headings).find((name) => title === `${name}:`);
  return known === undefined ? title : headings[known];
}

function withDefault(description: string, value: unknown): string {
  return value === undefined ? description : `${description} (${say.start.byDefault(JSON.stringify(value))})`;
}

/** How wide help is: as wide as the terminal, or as COLUMNS says, and 80 columns elsewhere. */
export function helpWidth(): number {
  return Math.max(40, Number(process.env.COLUMNS) || process.stdout.columns || 80);
}
/** In two columns if they fit; otherwise each comment goes above its command, and long commands are continued. */
function formatExamples(examples: CommandHelp["examples"], width: number): string[] {
  const column = Math.max(...examples.map(([command]) => command.length)) + 4;
  const fits = examples.every(([, comment = ""]) => column + comment.length <= width);
  if (fits) {
    return examples.map(([command, comment = ""]) => `  ${command.padEnd(column - 2)}${comment}`.trimEnd());
  }
  return examples.flatMap(([command, comment]) => [
    ...(comment === undefined
      ? []
      : boxWrap(comment, width - 4)
          .split("\n")
          .map((line) => `  # ${line}`)),
    ...continueLines(command, width - 2).map((line) => `  ${line}`),
  ]);
}

/** A command over several lines, as a shell reads it. */
function continueLines(command: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of command.split(" ")) {
    if (line !== "" && line.length + word.length + 3 > width) {
      lines.push(`${line} \\`);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
