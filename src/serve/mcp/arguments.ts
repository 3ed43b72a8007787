import * as z from "zod";
import type { Campaign } from "../../core/campaign/Campaign.ts";
import { numberings } from "../../core/campaign/numberings.ts";
import { valueNames } from "../../core/compose/lookup.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import { findPlatform, selectPlatforms } from "../../core/platform/selectPlatforms.ts";
import { UserError } from "../../core/source/UserError.ts";
import { LONGEST_TEXT } from "../../core/text/longestText.ts";
import { didYouMean } from "../../core/text/suggest.ts";
import { formatNames } from "../../export/formats/index.ts";
import type { McpContext } from "./McpContext.ts";

const name = z.string().min(1).max(300);
const names = z.array(name).min(1).max(200);

const platforms = names.describe("ids of platforms, such as x or bluesky; by default all").optional();
const limits = z
  .record(name, z.union([z.string().max(50), z.number()]))
  .describe('limits that differ by account, such as {"mastodon": 5000} or {"x": "premium"}')
  .optional();

/** What of a campaign a tool works with. */
const selection = {
  campaign: name
    .describe(
      "a name or a file that the tool campaigns lists, or a YAML file below that folder; by default the folder's campaign",
    )
    .optional(),
  platforms,
  languages: names.describe("languages, such as nl").optional(),
  posts: names.describe("ids of posts; by default all").optional(),
  limits,
  thread: z
    .boolean()
    .describe(
      "true: divides posts that are too long, on platforms that have threads, as thread: true in the campaign does",
    )
    .optional(),
  numbering: z.enum(numberings).describe("where parts have their numbers, such as 1/4").optional(),
  values: z
    .record(name, z.string().max(1000))
    .describe('values of placeholders, such as {"municipality": "Gent"}')
    .optional(),
};

export const noArguments = z.strictObject({});
export const platformsArguments = z.strictObject({ platforms });
export const countArguments = z.strictObject({
  text: z.string().max(LONGEST_TEXT).describe("the text, exactly as it would be posted"),
  platforms,
  limits,
  thread: z
    .boolean()
    .describe("true: also the parts of a text that is too long, on platforms that have threads")
    .optional(),
});
export const selectionArguments = z.strictObject(selection);
export const kitArguments = z.strictObject({
  ...selection,
  format: z.enum(formatNames).describe("by default that of the file's ending, else markdown").optional(),
  file: name
    .describe("writes the kit under this name into the folder for kits; without it the kit is the answer")
    .optional(),
});

export type SelectionArguments = z.infer<typeof selectionArguments>;

/**
 * The kit that the arguments select.
 *
 * @throws UserError if they name what does not exist.
 */
export function kitOf(
  campaign: Campaign,
  { platforms: known, calendar }: McpContext,
  args: SelectionArguments,
): Kit {
  const { posts, languages, limits = {}, values = {}, thread, numbering } = args;
  const placeholders = valueNames(campaign);
  for (const value of Object.keys(values)) {
    if (placeholders.includes(value)) continue;
    const list = placeholders.length === 0 ? "it has none" : `it has ${placeholders.join(", ")}`;
    throw new UserError(
      `the campaign has no placeholder {{${value}}}${didYouMean(value, placeholders)}; ${list}`,
    );
  }
  for (const platform of Object.keys(limits)) findPlatform(known, platform);
  return buildKit(campaign, selectPlatforms(known, args.platforms ?? []), {
    posts,
    languages,
    limits,
    values,
    thread,
    numbering,
    calendar: calendar(),
  });
}
