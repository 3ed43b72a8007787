import * as z from "zod/mini";
import { campaignSchema } from "./core/campaign/schema/campaignSchema.ts";
import { hashtagsSchema } from "./core/campaign/schema/hashtagsSchema.ts";
import { platformsSchema } from "./core/platform/schema/platformsSchema.ts";
import { platformNames } from "./core/platform/selectPlatforms.ts";
import { keysOf } from "./core/text/keysOf.ts";
import { kitSchema } from "./export/kitSchema.ts";
import type { LoadContext } from "./files/loadCampaign.ts";

const TITLES = {
  campaign: "A bluehart campaign",
  hashtags: "A bluehart hashtag catalogue",
  platforms: "The platforms that bluehart knows",
  kit: "A kit, as bluehart export kit.json writes it",
};

/** The kinds of files that have a schema. */
export const SCHEMAS = keysOf(TITLES);

export type SchemaName = keyof typeof TITLES;

/** The JSON Schema of a kind of file, with the platforms and rules that it may name. */
export function toJsonSchema(name: SchemaName, { platforms, rules }: LoadContext): object {
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
