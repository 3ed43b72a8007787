import type { Command } from "commander";
import type { Catalogue, Hashtag } from "../../core/campaign/Catalogue.ts";
import { unknownName } from "../../core/campaign/unknownName.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { UserError } from "../../core/source/UserError.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { loadPlatforms } from "../../files/loadPlatforms.ts";
import { say } from "../languages/say.ts";
import { ChoiceOption, listOf } from "../options/choices.ts";
import { chooseCampaign } from "../options/chooseCampaign.ts";
import { addHelp } from "../options/help.ts";
import { addPlatformOption, choosePlatforms } from "../options/platforms.ts";
import { campaignIn } from "../options/selection.ts";
import { print, tellEncoding } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

interface Options {
  readonly platform?: readonly string[];
  readonly lang?: readonly string[];
  readonly group?: string;
  readonly campaign?: string;
  readonly json?: true;
}

export default function configure(command: Command): void {
  addPlatformOption(command)
    .addOption(listOf("-l, --lang <language>", say.hashtags.lang, []))
    .addOption(new ChoiceOption("-g, --group <name>", say.hashtags.group, groupsIn))
    .addOption(new ChoiceOption("-c, --campaign <file>", say.hashtags.campaign, campaignNames))
    .option("--json", say.hashtags.json);
  addHelp(command, {
    description: say.hashtags.description,
    examples: [
      ["bluehart hashtags"],
      ["bluehart hashtags --platform linkedin --lang nl"],
      ["bluehart hashtags --group day"],
    ],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const platforms = await loadPlatforms(builtIn.platforms);
  const selected = choosePlatforms(platforms, options).map(({ id }) => id);
  const isShown = (hashtag: Hashtag) =>
    overlaps(hashtag.platforms, selected) &&
    (options.lang === undefined || overlaps(hashtag.languages, options.lang));
  const { hashtags, groups } = only(await catalogueFor(options.campaign, platforms), options.group);
  const shown = hashtags.filter(isShown);
  const shownGroups = Array.from(groups, ([name, group]) => [name, group.filter(isShown)] as const);
  if (options.json) {
    const value = { hashtags: shown, groups: Object.fromEntries(shownGroups) };
    print(JSON.stringify(value, (key, inner: unknown) => (key === "source" ? undefined : inner), 2));
    return;
  }
  print(formatTable([say.hashtags.heading, ...shown.map(rowOf)]));
  if (shownGroups.length > 0) {
    const rows = shownGroups.map(([name, group]) => [name, group.map(({ tag }) => `#${tag}`).join(" ")]);
    print(`\n${formatTable([say.hashtags.groupHeading, ...rows])}`);
  }
}

/** The hashtags of a campaign, or of the program's own catalogue. */
async function catalogueFor(
  campaign: string | undefined,
  platforms: readonly Platform[],
): Promise<Catalogue> {
  if (campaign === undefined) return loadHashtags(builtIn.hashtags, { platforms });
  const loaded = await loadCampaign(chooseCampaign(campaign), await loadContext(tellEncoding));
  return { hashtags: loaded.hashtags, groups: loaded.hashtagGroups };
}

/**
 * The hashtags of one group as a catalogue of their own; all, if none is named.
 *
 * @throws UserError if there is no such group.
 */
function only(catalogue: Catalogue, group: string | undefined): Catalogue {
  if (group === undefined) return catalogue;
  const problem = unknownName("hashtagGroup", group, [...catalogue.groups.keys()]);
  if (problem !== undefined) throw new UserError(problem);
  return { hashtags: catalogue.groups.get(group) ?? [], groups: new Map() };
}

/** The groups that the words of a call may name, for completion. */
async function groupsIn(words: readonly string[]): Promise<readonly string[]> {
  if (words.some((word) => word === "--campaign" || word === "-c"))
    return [...((await campaignIn(words))?.hashtagGroups.keys() ?? [])];
  const platforms = await loadPlatforms(builtIn.platforms);
  return [...(await loadHashtags(builtIn.hashtags, { platforms })).groups.keys()];
}

function overlaps(list: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return list === undefined || list.some((name) => wanted.includes(name));
}

function rowOf({ tag, use, languages, platforms, note = "" }: Hashtag): string[] {
  const { uses, all } = say.hashtags;
  return [`#${tag}`, uses[use], languages?.join(", ") ?? all, platforms?.join(", ") ?? all, note];
}
