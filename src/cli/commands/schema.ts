import type { Command } from "commander";
import { SCHEMAS, toJsonSchema } from "../../fileSchemas.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { choose, oneOfArgument } from "../options/choices.ts";
import { addHelp } from "../options/help.ts";
import { print } from "../terminal/print.ts";

export default function configure(command: Command): void {
  command.addArgument(oneOfArgument("[file]", say.schema.file, SCHEMAS).default("campaign"));
  addHelp(command, {
    description: say.schema.description,
    examples: [["bluehart schema > bluehart.schema.json"], ["bluehart schema hashtags"]],
    notes: say.schema.notes,
  }).action(run);
}

async function run(name: string): Promise<void> {
  print(JSON.stringify(toJsonSchema(choose("schema", name, SCHEMAS), await loadContext()), undefined, 2));
}
