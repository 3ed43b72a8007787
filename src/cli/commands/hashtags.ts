import type { Command } from "commander";
import type { Hashtag } from "../../core/campaign/Campaign.ts";
import { builtIn } from "../../files/builtIn.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { loadPlatforms } from "../../files/loadPlatforms.ts";
import { say } from "../languages/say.ts";
import { listOf } from "../options/choices.ts";
import { addHelp } from "../options/help.ts";
import { addPlatformOption, choosePlatforms } from "../options/platforms.ts";
import { print } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

interface Options {
  readonly platform?: readonly string[];
  readonly lang?: readonly string[];
  readonly json?: true;
}

export default function configure(command: Command): void {
  addPlatformOption(command)
    .addOption(listOf("-l, --lang <language>", say.hashtags.lang, []))
    .option("--json", say.hashtags.json);
  addHelp(command, {
    description: say.hashtags.description,
    examples: [["bluehart hashtags"], ["bluehart hashtags --platform linkedin --lang nl"]],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const platforms = await loadPlatforms(builtIn.platforms);
  const selected = choosePlatforms(platforms, options).map(({ id }) => id);
  const hashtags = (await loadHashtags(builtIn.hashtags, { platforms })).filter(
    (hashtag) =>
      overlaps(hashtag.platforms, selected) &&
      (options.lang === undefined || overlaps(hashtag.languages, options.lang)),
  );
  if (options.json) print(JSON.stringify(hashtags, undefined, 2));
  else print(formatTable([say.hashtags.heading, ...hashtags.map(rowOf)]));
}

function overlaps(list: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return list === undefined || list.some((name) => wanted.includes(name));
}

function rowOf({ tag, use, languages, platforms, note = "" }: Hashtag): string[] {
  const { uses, all } = say.hashtags;
  return [`#${tag}`, uses[use], languages?.join(", ") ?? all, platforms?.join(", ") ?? all, note];
}
