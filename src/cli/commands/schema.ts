import type { Command } from "commander";
import * as z from "zod/mini";
import { campaignSchema, hashtagsSchema } from "../../core/campaign/schema.ts";
import { platformsSchema } from "../../core/platform/platformsSchema.ts";
import { platformNames } from "../../core/platform/selectPlatforms.ts";
import { choose } from "../../core/source/choose.ts";
import { kitSchema } from "../../export/kitSchema.ts";
import { loadContext } from "../../files/loadContext.ts";
import { print } from "../terminal/print.ts";

const TITLES = {
  campaign: "A bluehart campaign",
  hashtags: "A bluehart hashtag catalogue",
  platforms: "The platforms that bluehart knows",
  kit: "A kit of bluehart's, as export kit.json writes it",
};

type SchemaName = keyof typeof TITLES;

/** The files that have a schema. */
export const SCHEMAS = Object.keys(TITLES) as SchemaName[];

export default function configure(command: Command): void {
  command
    .argument("[file]", `which file's: ${SCHEMAS.join(", ")}`, "campaign")
    .description(
      "Prints the JSON Schema of the YAML files, with which editors complete the keys, explain them and underline\n" +
        "mistakes. What no schema can say, such as that an id is unique, check says.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart schema > bluehart.schema.json
  bluehart schema hashtags

An editor that knows the YAML language server (VS Code with the YAML extension) reads it from the file's first line:
  # yaml-language-server: $schema=bluehart.schema.json
`,
    )
    .action(run);
}

async function run(name: string): Promise<void> {
  print(JSON.stringify(await toJsonSchema(choose("schema", name, SCHEMAS)), undefined, 2));
}

async function toJsonSchema(name: SchemaName): Promise<object> {
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
