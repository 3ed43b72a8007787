import type { Command } from "commander";
import { limitPlatform } from "../../core/platform/limitPlatform.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { type Reading, readingsOf } from "../../core/platform/readingsOf.ts";
import { builtIn } from "../../files/builtIn.ts";
import { loadPlatforms } from "../../files/loadPlatforms.ts";
import { addHelp } from "../options/help.ts";
import { addPlatformOptions, choosePlatforms, type PlatformOptions } from "../options/platforms.ts";
import { print } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

const HEADING = ["platform", "limit", "unit", "hashtags", "links", "fold", "confidence", "checked", "source"];

interface Options extends PlatformOptions {
  readonly json?: true;
}

export default function configure(command: Command): void {
  addHelp(addPlatformOptions(command).option("--json", "everything known of each platform, as JSON"), {
    description:
      "Lists the platforms: their limits and units, how many hashtags they allow or recommend, whether links can be clicked, where " +
      "the feed folds a post, and for each limit how sure it is, when it was checked, and its source.",
    examples: [["bluehart platforms"], ["bluehart platforms --platform bluesky --json"]],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const platforms = choosePlatforms(await loadPlatforms(builtIn.platforms), options).map((platform) =>
    limitPlatform(platform, options.limit ?? {}),
  );
  if (options.json) print(JSON.stringify(platforms, undefined, 2));
  else print(formatTable([HEADING, ...platforms.flatMap(rowsOf)]));
}

const KINDS: { readonly [kind in Reading["kind"]]: string } = {
  stated: "",
  strict: ", strict",
  "with-image": ", with an image",
};

/** A row for each reading of each limit; the first has what is the same for all of them. */
function rowsOf({ id, limits, hashtags, links, fold }: Platform): string[][] {
  return limits.flatMap(readingsOf).map(({ kind, max, unit, confidence, checked, source }, index) => {
    const common =
      index === 0
        ? [describeHashtags(hashtags), describeLinks(links), String(fold?.graphemes ?? "-")]
        : ["", "", ""];
    return [index === 0 ? id : "", String(max), unit + KINDS[kind], ...common, confidence, checked, source];
  });
}

function describeHashtags({ syntax, max, recommended }: Platform["hashtags"]): string {
  if (syntax === "none") return "not linked";
  const parts = [
    max === undefined ? "" : `at most ${max}`,
    recommended === undefined ? "" : `better ${recommended}`,
  ];
  return parts.filter((part) => part !== "").join(", ") || "any number";
}

function describeLinks({ syntax, clickable }: Platform["links"]): string {
  if (!clickable) return "not clickable";
  return syntax === "withScheme" ? "with https://" : "clickable";
}
