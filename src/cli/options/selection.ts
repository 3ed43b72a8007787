import type { Command } from "commander";
import type { Campaign } from "../../core/campaign/Campaign.ts";
import { type SetValues, valueNames } from "../../core/compose/fillCampaign.ts";
import { en } from "../../core/i18n/findings/en.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import { UserError } from "../../core/source/UserError.ts";
import { plural } from "../../core/text/plural.ts";
import { didYouMean } from "../../core/text/suggest.ts";
import { type LoadContext, loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { formatFinding } from "../../report/compact.ts";
import { err } from "../terminal/colours.ts";
import { tell } from "../terminal/print.ts";
import { chooseCampaign } from "./chooseCampaign.ts";
import { addPlatformOptions, choosePlatforms, list, type PlatformOptions } from "./platform.ts";

/** The options with which every command that shows posts selects them. */
export interface SelectionOptions extends PlatformOptions {
  readonly lang?: readonly string[];
  readonly post?: readonly string[];
  readonly campaign?: string;
  readonly set?: SetValues;
}

export function addSelectionOptions(command: Command): Command {
  return addPlatformOptions(command)
    .option(
      "-l, --lang <language>",
      "only in this language, such as nl, or all; repeatable, or a comma list",
      list,
    )
    .option("--post <id>", "only this post; repeatable, or a comma list", list)
    .option("--set <name=value>", "what fills the placeholder {{name}} of the texts; repeatable", setValue)
    .option(
      "-c, --campaign <file>",
      "the campaign: a file, or the name of a built-in one (see bluehart campaigns)",
    );
}

function setValue(value: string, before: SetValues = {}): SetValues {
  const [, name, set] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (name === undefined || set === undefined) {
    throw new UserError(`--set takes a name and its value, such as municipality=Gent, but is "${value}"`);
  }
  return Object.fromEntries([...Object.entries(before), [name.trim(), set]]);
}

/** In which languages posts are wanted where the options name none: in all, or in the campaign's main one. */
export type UnnamedLanguages = "all" | "main";

/**
 * The kit that the options select; where they name no language, in all, or, for somebody who wants a text to post, in the
 * campaign's main one.
 *
 * @throws UserError where a file or a name is wrong, or where nothing matches.
 */
export async function selectKit(options: SelectionOptions, unnamed: UnnamedLanguages): Promise<Kit> {
  const file = chooseCampaign(options.campaign);
  const context = await loadContext();
  return selectFrom(await loadCampaign(file, context), context, options, unnamed);
}

/**
 * What the options select of a campaign.
 *
 * @throws UserError where a name is wrong, or where nothing matches.
 */
export function selectFrom(
  campaign: Campaign,
  { platforms }: LoadContext,
  options: SelectionOptions,
  unnamed: UnnamedLanguages,
): Kit {
  const { post, lang = unnamed === "all" ? ["all"] : undefined, limit = {}, set = {} } = options;
  checkNames(Object.keys(set), campaign);
  const selected = choosePlatforms(platforms, options);
  const languages = lang?.includes("all") ? undefined : (lang ?? campaign.languages.slice(0, 1));
  const kit = buildKit(campaign, selected, { posts: post, languages, limits: limit, values: set });
  if (kit.posts.length + kit.withheld.length > 0) return kit;
  const posts = campaign.posts.map(
    ({ id, platforms, texts }) => `  ${id}: ${platforms.join(", ")}; ${[...texts.keys()].join(", ")}`,
  );
  throw new UserError(
    `no post of ${campaign.file} matches; its posts, their platforms and languages are\n${posts.join("\n")}`,
  );
}

/** A value that fills no placeholder is a typing mistake. */
function checkNames(names: readonly string[], campaign: Campaign): void {
  const known = valueNames(campaign);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const list = known.length === 0 ? "it has none" : `its placeholders are ${known.join(", ")}`;
      return {
        message: `${campaign.file} has no placeholder {{${name}}}${didYouMean(name, known)}; ${list}`,
      };
    });
  if (problems.length > 0) throw new UserError(problems);
}

/** Tells on standard error which posts were withheld, and sets the exit code to 1 if any were. */
export function tellWithheld(kit: Kit): void {
  const { withheld } = kit;
  if (withheld.length === 0) return;
  for (const finding of kit.findings)
    if (finding.severity === "error") tell(formatFinding(finding, { colours: err, messages: en }));
  tell(err.red(`${plural(withheld.length, "post")} withheld: fix the errors above; the others are ready.`));
  process.exitCode = 1;
}
