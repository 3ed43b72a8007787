import type { Command } from "commander";
import type { Campaign, Threads } from "../../core/campaign/Campaign.ts";
import { numberings } from "../../core/campaign/numberings.ts";
import { type SetValues, valueNames } from "../../core/compose/lookup.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import { checkSelection } from "../../core/kit/Selection.ts";
import { limitPlatform } from "../../core/platform/limitPlatform.ts";
import type { PictureSize } from "../../core/platform/Platform.ts";
import { UserError } from "../../core/source/UserError.ts";
import { campaignNames } from "../../files/builtIn.ts";
import { type LoadContext, loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { tellEncoding } from "../terminal/print.ts";
import { type CalendarOptions, calendarOf } from "./calendar.ts";
import { ChoiceOption, hintOf, listOf, oneOf } from "./choices.ts";
import { chooseCampaign } from "./chooseCampaign.ts";
import { addPlatformOptions, choosePlatforms, type PlatformOptions } from "./platforms.ts";
import { givenTwice } from "./refuseRepeats.ts";

/** The options with which every command that shows posts selects them. */
export interface SelectionOptions extends PlatformOptions, CalendarOptions {
  readonly lang?: readonly string[];
  readonly post?: readonly string[];
  readonly campaign?: string;
  readonly set?: SetValues;
  readonly thread?: true;
  readonly numbering?: Threads["numbering"];
  /** The size of cards; only commands that draw have the option. */
  readonly size?: PictureSize["name"];
}

export function addSelectionOptions(command: Command): Command {
  return addPlatformOptions(command)
    .addOption(
      listOf("-l, --lang <language>", say.options.lang, async (words) => [
        "all",
        ...((await campaignIn(words))?.languages ?? []),
      ]),
    )
    .addOption(
      listOf(
        "--post <id>",
        say.options.post,
        async (words) => (await campaignIn(words))?.posts.map(({ id }) => id) ?? [],
      ),
    )
    .option("--set <name=value>", say.options.set, setValue)
    .option("--thread", say.options.thread)
    .addOption(oneOf("--numbering <where>", say.options.numbering, "numbering", numberings))
    .addOption(new ChoiceOption("-c, --campaign <file>", say.options.campaign, campaignNames));
}

/** The campaign that the words of a call name, for completion; undefined if it cannot be read. */
export async function campaignIn(words: readonly string[]): Promise<Campaign | undefined> {
  const at = words.findIndex((word) => word === "--campaign" || word === "-c");
  try {
    return await loadCampaign(chooseCampaign(at === -1 ? undefined : words[at + 1]), await loadContext());
  } catch (error) {
    // Completion never interrupts a line with the mistakes of a file.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function setValue(value: string, before: SetValues | undefined): SetValues {
  const [, name, set] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (name === undefined || set === undefined) {
    throw new UserError(say.options.wrongSet(value));
  }
  const key = name.trim();
  const values = new Map(Object.entries(before ?? {}));
  const first = values.get(key);
  if (first !== undefined && first !== set) throw givenTwice("--set", `${key}=${first}`, `${key}=${set}`);
  return Object.fromEntries(values.set(key, set));
}

/** The languages to use if the options name none: all, or the campaign's main one. */
export type DefaultLanguages = "all" | "main";

/**
 * The kit that the options select.
 *
 * @throws UserError if a file or a name is wrong, or if nothing matches.
 */
export async function selectKit(options: SelectionOptions, languages: DefaultLanguages): Promise<Kit> {
  const file = chooseCampaign(options.campaign);
  const context = await loadContext(tellEncoding);
  return selectFrom(await loadCampaign(file, context), context, options, languages);
}

/**
 * What the options select of a campaign.
 *
 * @throws UserError if a name is wrong, or if nothing matches.
 */
export function selectFrom(
  campaign: Campaign,
  { platforms }: LoadContext,
  options: SelectionOptions,
  defaultLanguages: DefaultLanguages,
): Kit {
  const { lang = defaultLanguages === "all" ? ["all"] : campaign.languages.slice(0, 1), set = {} } = options;
  checkSetNames(Object.keys(set), campaign);
  const kit = buildKit(campaign, choosePlatforms(platforms, options), {
    posts: options.post,
    languages: lang.includes("all") ? undefined : lang,
    limits: options.limit ?? {},
    values: set,
    calendar: calendarOf(options),
    thread: options.thread,
    numbering: options.numbering,
    pictureSize: options.size,
  });
  if (kit.posts.length + kit.withheld.length > 0) return kit;
  throw nothingMatches(campaign);
}

/**
 * Checks the names of a selection before its values are known.
 *
 * @throws UserError if a name is wrong, or if no post can match.
 */
export function checkSelectionOptions(
  campaign: Campaign,
  { platforms }: LoadContext,
  options: SelectionOptions,
): void {
  const { lang, post, limit = {}, set = {} } = options;
  checkSetNames(Object.keys(set), campaign);
  checkSelection(campaign, { posts: post, languages: lang?.includes("all") ? undefined : lang });
  const chosen = choosePlatforms(platforms, options);
  for (const platform of chosen) limitPlatform(platform, limit);
  const matches = campaign.posts.some(
    ({ id, platforms: meant }) =>
      (post === undefined || post.some((named) => named.toLowerCase() === id.toLowerCase())) &&
      chosen.some((platform) => meant.includes(platform.id)),
  );
  if (!matches) throw nothingMatches(campaign);
}

function nothingMatches(campaign: Campaign): UserError {
  const posts = campaign.posts.map(
    ({ id, platforms, texts }) =>
      `  ${id}${say.terminal.colon}${platforms.join(", ")}; ${[...texts.keys()].join(", ")}`,
  );
  return new UserError(say.options.nothingMatches(campaign.file, posts.join("\n")));
}

/**
 * A value that fills no placeholder is a typing mistake.
 *
 * @throws UserError naming every such value.
 */
export function checkSetNames(names: readonly string[], campaign: Campaign): void {
  const known = valueNames(campaign);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      message:
        known.length === 0
          ? say.options.noPlaceholders(campaign.file, name)
          : say.options.noPlaceholder(campaign.file, name, hintOf(name, known), known.join(", ")),
    }));
  if (problems.length > 0) throw new UserError(problems);
}
