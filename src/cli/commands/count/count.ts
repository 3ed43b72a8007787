import { type Command, Option } from "commander";
import { type Count, countText, type LimitCount } from "../../../core/platform/countText.ts";
import { describeCount } from "../../../core/platform/describeCount.ts";
import { limitPlatform } from "../../../core/platform/limitPlatform.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { findLinkPlaceholders } from "../../../core/text/entities/linkPlaceholders.ts";
import { tooLongToCount } from "../../../core/text/longestText.ts";
import { visible } from "../../../core/text/visible.ts";
import { builtIn } from "../../../files/builtIn.ts";
import { decodeText } from "../../../files/decode.ts";
import { loadPlatforms } from "../../../files/loadPlatforms.ts";
import { readInput } from "../../../files/readFile.ts";
import { countToJson } from "../../../report/countJson.ts";
import { addHelp } from "../../options/help.ts";
import { addPlatformOptions, choosePlatforms, type PlatformOptions } from "../../options/platforms.ts";
import { out } from "../../terminal/colours.ts";
import { print, printStyled, tellEncoding } from "../../terminal/print.ts";

interface Options extends PlatformOptions {
  readonly file?: string;
  readonly json?: true;
  readonly ndjson?: true;
}

export default function configure(command: Command): void {
  addPlatformOptions(command.argument("[text]", "the text; defaults to standard input"))
    .option("-f, --file <file>", "count the text of this file")
    .addOption(new Option("--json", "the counts as JSON").conflicts("ndjson"))
    .option("--ndjson", 'a filter: one JSON object per line in, such as {"text":"..."}, one out');
  addHelp(command, {
    description:
      "Counts a text as each platform counts it, and shows the arithmetic: links, emoji, wide characters, others. The text is " +
      "counted exactly as it is, except for the line feed at the very end of a file or of standard input.\n\n" +
      'With --ndjson, a line may name its "platform". Its other keys are passed through, except "text". A line that cannot be ' +
      "counted becomes an error with its number, and the exit code is 1.",
    examples: [
      ['bluehart count "Zie www.payoke.be #Werelddag" -p x'],
      ["bluehart count --file post.txt"],
      ["bluehart count --limit mastodon=5000 < post.txt"],
      ["bluehart count --ndjson -p x < posts.ndjson"],
    ],
  }).action(run);
}

async function run(argument: string | undefined, options: Options): Promise<void> {
  const all = await loadPlatforms(builtIn.platforms);
  const limited = all.map((platform) => limitPlatform(platform, options.limit ?? {}));
  const chosen = choosePlatforms(limited, options);
  if (options.ndjson) {
    if (argument !== undefined)
      throw new UserError("--ndjson reads standard input or --file; leave out the text");
    const { countLines } = await import("./countLines.ts");
    return countLines(options.file, limited, options.platform === undefined ? [] : chosen);
  }
  const text = await readText(argument, options.file);
  if (options.json)
    print(
      JSON.stringify(
        chosen.map((platform) => countToJson(count(text, platform), platform)),
        undefined,
        2,
      ),
    );
  else printStyled(chosen.map((platform) => describe(text, platform)).join("\n\n"));
}

async function readText(argument: string | undefined, file: string | undefined): Promise<string> {
  if (argument !== undefined && file !== undefined)
    throw new UserError("a text and --file were given; give only one");
  const text = argument ?? (await readTextOf(file));
  const tooLong = tooLongToCount(text);
  if (tooLong !== undefined) throw new UserError(tooLong);
  return text;
}

async function readTextOf(file: string | undefined): Promise<string> {
  if (file === undefined && process.stdin.isTTY)
    throw new UserError('no text: bluehart count "text", or --file, or a pipe');
  const name = file ?? "standard input";
  const { text, encoding } = decodeText(await readInput(file), name);
  tellEncoding(name, encoding);
  return text.replace(/\r?\n$/, "");
}

function count(text: string, platform: Platform): Count {
  return countText(text, platform, { pending: findLinkPlaceholders(text) });
}

function describe(text: string, platform: Platform): string {
  const counted = count(text, platform);
  const { strict, otherLimits, atLeast } = counted;
  const lineOf = (limit: LimitCount) =>
    `${limit.remaining < 0 ? out.red("too long") : out.green("fits")}  ${describeCount(limit, atLeast)}`;
  const lines = [
    lineOf(counted),
    ...(strict === undefined ? [] : [describeStrict(strict, counted)]),
    ...otherLimits.map(lineOf),
  ];
  return [out.bold.blue(platform.name), ...lines, ...describeParts(text, counted, platform)].join("\n  ");
}

/** A text between the two readings may or may not be accepted. */
function describeStrict(strict: LimitCount, { remaining, atLeast }: Count): string {
  const verdict =
    strict.remaining >= 0 ? out.green("fits") : remaining < 0 ? out.red("too long") : out.yellow("uncertain");
  return `${verdict}  read strictly, ${describeCount(strict, atLeast)}`;
}

const REASONS: { readonly [reason in NonNullable<Count["reason"]>]: string } = {
  empty: "empty: nothing to post",
  "lone-surrogate": "refused: it holds half a character (a lone surrogate)",
  "refused-character": "refused: it holds a character that the platform does not accept",
};

function describeParts(
  text: string,
  count: Count,
  { links: { clickable }, hashtags: { max } }: Platform,
): string[] {
  const tags = count.hashtags.map(({ tag }) => `#${tag}`).join(" ");
  const links = count.links.map((link) => link.text).join(" ");
  const parts: string[] = [];
  if (tags !== "")
    parts.push(
      `hashtags: ${tags}${max !== undefined && count.hashtags.length > max ? ` (at most ${max})` : ""}`,
    );
  if (links !== "") parts.push(`links: ${links}${clickable ? "" : " (not clickable)"}`);
  if (count.fold !== undefined) parts.push(`fold: after "${text.slice(0, count.fold).slice(-30)}"`);
  if (count.reason !== undefined) parts.push(REASONS[count.reason]);
  return parts.map((part) => visible(part.replace(/\s+/g, " ")));
}
