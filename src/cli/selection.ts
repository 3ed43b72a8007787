import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { builtIn } from "../builtIn.ts";
import { loadCampaign } from "../campaign/loadCampaign.ts";
import { buildKit, type Kit } from "../check/buildKit.ts";
import { formatFinding, plural } from "../check/reporters/pretty.ts";
import { loadPlatforms } from "../platform/loadPlatforms.ts";
import { selectPlatforms } from "../platform/selectPlatforms.ts";
import { UserError } from "../source/UserError.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** The options with which every command that shows posts selects them. */
export interface SelectionOptions {
  readonly platform?: readonly string[];
  readonly lang?: readonly string[];
  readonly post?: readonly string[];
  readonly campaign?: string;
}

export function addSelectionOptions(command: Command): Command {
  return command
    .option(
      "-p, --platform <name>",
      "only for this platform, such as twitter (or x); repeatable, or a comma list",
      list,
    )
    .option("-l, --lang <language>", "only in this language, such as nl; repeatable, or a comma list", list)
    .option("--post <id>", "only this post; repeatable, or a comma list", list)
    .option(
      "-c, --campaign <file>",
      "a campaign file of your own, instead of the built-in Blue Heart Campaign",
    );
}

function list(value: string, before: readonly string[] = []): string[] {
  const names = value.split(",").map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== "")];
}

/**
 * The kit that the options select.
 *
 * @throws UserError where a file or a name is wrong, or where nothing matches.
 */
export function selectKit(options: SelectionOptions): Kit {
  const platforms = loadPlatforms(shown(builtIn.platforms));
  const selected = selectPlatforms(platforms, options.platform ?? []);
  const file = options.campaign ?? shown(builtIn.campaign);
  const campaign = loadCampaign(file, { platforms, catalogue: shown(builtIn.hashtags) });
  const kit = buildKit(campaign, selected, { posts: options.post ?? [], languages: options.lang ?? [] });
  if (kit.posts.length + kit.withheld.length > 0) return kit;
  const posts = campaign.posts.map(
    (post) => `  ${post.id}: ${post.platforms.join(", ")}; ${[...post.texts.keys()].join(", ")}`,
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

/** A file of the program's own, by the shorter of its two paths. */
function shown(address: URL): string {
  const absolute = fileURLToPath(address);
  const near = relative(process.cwd(), absolute);
  return near.length < absolute.length ? near : absolute;
}
