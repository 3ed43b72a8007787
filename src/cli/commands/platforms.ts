import type { Command } from "commander";
import { fieldNames } from "../../core/platform/fields.ts";
import { limitPlatform } from "../../core/platform/limitPlatform.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { readingsOf } from "../../core/platform/readingsOf.ts";
import { builtIn } from "../../files/builtIn.ts";
import { loadPlatforms } from "../../files/loadPlatforms.ts";
import { say } from "../languages/say.ts";
import { addHelp } from "../options/help.ts";
import { addPlatformOptions, choosePlatforms, type PlatformOptions } from "../options/platforms.ts";
import { print } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

interface Options extends PlatformOptions {
  readonly json?: true;
}

export default function configure(command: Command): void {
  addHelp(addPlatformOptions(command).option("--json", say.platforms.json), {
    description: say.platforms.description,
    examples: [["bluehart platforms"], ["bluehart platforms --platform bluesky --json"]],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const platforms = choosePlatforms(await loadPlatforms(builtIn.platforms), options).map((platform) =>
    limitPlatform(platform, options.limit ?? {}),
  );
  if (options.json) print(JSON.stringify(platforms, undefined, 2));
  else print(formatTable([say.platforms.heading, ...platforms.flatMap(rowsOf)]));
}

/** A row for each reading of each limit, of the text and of each field; the first has what is the same for all of them. */
function rowsOf({ id, limits, hashtags, links, fold, fields }: Platform): string[][] {
  const ofText = limits.flatMap(readingsOf).map(({ kind, max, unit, confidence, checked, source }, index) => {
    const common =
      index === 0
        ? [describeHashtags(hashtags), describeLinks(links), String(fold?.graphemes ?? "-")]
        : ["", "", ""];
    const how = unit + say.platforms.kinds[kind];
    const sure = say.platforms.confidence[confidence];
    return [index === 0 ? id : "", String(max), how, ...common, sure, checked, source];
  });
  const ofFields = fieldNames.flatMap((field) =>
    (fields?.[field]?.limits ?? []).flatMap(readingsOf).map(({ max, unit, confidence, checked, source }) => {
      const how = `${unit}, ${say.platforms.fields[field]}`;
      return ["", String(max), how, "", "", "", say.platforms.confidence[confidence], checked, source];
    }),
  );
  return [...ofText, ...ofFields];
}

function describeHashtags({ syntax, max, recommended }: Platform["hashtags"]): string {
  if (syntax === "none") return say.platforms.notLinked;
  const parts = [
    max === undefined ? "" : say.platforms.atMost(max),
    recommended === undefined ? "" : say.platforms.better(recommended),
  ];
  return parts.filter((part) => part !== "").join(", ") || say.platforms.anyNumber;
}

function describeLinks({ syntax, clickable }: Platform["links"]): string {
  if (!clickable) return say.platforms.notClickable;
  return syntax === "withScheme" ? say.platforms.withScheme : say.platforms.clickable;
}
