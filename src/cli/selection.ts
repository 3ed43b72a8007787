import type { Command } from "commander";
import { loadCampaign } from "../campaign/loadCampaign.ts";
import { buildKit, type Kit } from "../check/buildKit.ts";
import { formatFinding, plural } from "../check/reporters/pretty.ts";
import { loadPlatforms } from "../platform/loadPlatforms.ts";
import { UserError } from "../source/UserError.ts";
import { builtInFiles } from "./builtInFiles.ts";
import { chooseCampaign } from "./chooseCampaign.ts";
import { err } from "./colours.ts";
import { addPlatformOptions, choosePlatforms, list, type PlatformOptions } from "./options.ts";
import { tell } from "./print.ts";

/** The options with which every command that shows posts selects them. */
export interface SelectionOptions extends PlatformOptions {
  readonly lang?: readonly string[];
  readonly post?: readonly string[];
  readonly campaign?: string;
}

export function addSelectionOptions(command: Command): Command {
  return addPlatformOptions(command)
    .option(
      "-l, --lang <language>",
      "only in this language, such as nl, or all; repeatable, or a comma list",
      list,
    )
    .option("--post <id>", "only this post; repeatable, or a comma list", list)
    .option(
      "-c, --campaign <file>",
      "the campaign: a file, or the name of a built-in one (see bluehart campaigns)",
    );
}

/**
 * The kit that the options select; where they name no language, in all, or, for somebody who wants a text to post, in the
 * campaign's main one.
 *
 * @throws UserError where a file or a name is wrong, or where nothing matches.
 */
export function selectKit(options: SelectionOptions, unnamed: "all" | "main"): Kit {
  const { post = [], lang = unnamed === "all" ? ["all"] : [], limit = {}, campaign: chosen } = options;
  const file = chooseCampaign(chosen);
  const platforms = loadPlatforms(builtInFiles.platforms);
  const selected = choosePlatforms(platforms, options);
  const campaign = loadCampaign(file, { platforms, catalogue: builtInFiles.hashtags });
  const languages = lang.includes("all") ? [] : lang.length > 0 ? lang : campaign.languages.slice(0, 1);
  const kit = buildKit(campaign, selected, { posts: post, languages, limits: limit });
  if (kit.posts.length + kit.withheld.length > 0) return kit;
  const posts = campaign.posts.map(
    ({ id, platforms, texts }) => `  ${id}: ${platforms.join(", ")}; ${[...texts.keys()].join(", ")}`,
  );
  throw new UserError(
    `no post of ${file} matches; its posts, their platforms and languages are\n${posts.join("\n")}`,
  );
}

/** Tells on standard error which posts were withheld, and sets the exit code to 1 if any were. */
export function tellWithheld({ withheld, findings }: Kit): void {
  if (withheld.length === 0) return;
  for (const finding of findings) if (finding.severity === "error") tell(formatFinding(finding, err));
  tell(err.red(`${plural(withheld.length, "post")} withheld: mend the errors above; the others are ready.`));
  process.exitCode = 1;
}
