import type { Command } from "commander";
import * as z from "zod/mini";
import { campaignSchema, hashtagsSchema } from "../../core/campaign/schema.ts";
import { platformsSchema } from "../../core/platform/platformsSchema.ts";
import { platformNames } from "../../core/platform/selectPlatforms.ts";
import { keysOf } from "../../core/text/keysOf.ts";
import { kitSchema } from "../../export/kitSchema.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { choose, oneOfArgument } from "../options/choices.ts";
import { addHelp } from "../options/help.ts";
import { print } from "../terminal/print.ts";

const TITLES = {
  campaign: "A bluehart campaign",
  hashtags: "A bluehart hashtag catalogue",
  platforms: "The platforms that bluehart knows",
  kit: "A kit, as bluehart export kit.json writes it",
};

/** The files that have a schema. */
export const SCHEMAS = keysOf(TITLES);

export default function configure(command: Command): void {
  command.addArgument(oneOfArgument("[file]", say.schema.file, SCHEMAS).default("campaign"));
  addHelp(command, {
    description: say.schema.description,
    examples: [["bluehart schema > bluehart.schema.json"], ["bluehart schema hashtags"]],
    notes: say.schema.notes,
  }).action(run);
}

async function run(name: string): Promise<void> {
  print(JSON.stringify(await toJsonSchema(choose("schema", name, SCHEMAS)), undefined, 2));
}

async function toJsonSchema(name: keyof typeof TITLES): Promise<object> {
  const { platforms, rules } = await loadContext();
  const names = platformNames(platforms);
  const schema = {
    campaign: () => campaignSchema(names, rules),
    hashtags: () => hashtagsSchema(names),
    platforms: () => platformsSchema,
    kit: () => kitSchema,
  }[name]();
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-07" });
  return { $schema, title: TITLES[name], ...rest };
}
