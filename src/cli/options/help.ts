import type { Command } from "commander";

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
    return ["", "Examples:", ...formatExamples(examples, width), ...wrapped].join("\n");
  });
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
    ...(comment === undefined ? [] : [`  # ${comment}`]),
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
