import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import type { Threads } from "../../../core/campaign/Campaign.ts";
import { numberings } from "../../../core/campaign/numberings.ts";
import { problemsOfText } from "../../../core/compose/fieldProblems.ts";
import { partsOfText, type TextPart } from "../../../core/compose/thread/partsOfText.ts";
import { describeCount } from "../../../core/i18n/counts/describeCount.ts";
import { type Count, countText, type LimitCount } from "../../../core/platform/countText.ts";
import { platformOfField } from "../../../core/platform/fields.ts";
import { limitPlatform } from "../../../core/platform/limitPlatform.ts";
import type { Platform } from "../../../core/platform/Platform.ts";
import { tooLongToCount } from "../../../core/platform/tooLongToCount.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { findLinkPlaceholders } from "../../../core/text/entities/linkPlaceholders.ts";
import { visible } from "../../../core/text/visible.ts";
import { builtIn } from "../../../files/builtIn.ts";
import { decodeText } from "../../../files/decode.ts";
import { loadPlatforms } from "../../../files/loadPlatforms.ts";
import { readInput } from "../../../files/readFile.ts";
import { countToJson, countToLine } from "../../../report/countJson.ts";
import { findingMessages } from "../../languages/findingMessages.ts";
import { say } from "../../languages/say.ts";
import { oneOf } from "../../options/choices.ts";
import { addHelp } from "../../options/help.ts";
import { addPlatformOptions, choosePlatforms, type PlatformOptions } from "../../options/platforms.ts";
import { out } from "../../terminal/colours.ts";
import { oneLine } from "../../terminal/oneLine.ts";
import { print, printStyled, tell, tellEncoding } from "../../terminal/print.ts";

interface Options extends PlatformOptions {
  readonly file?: string;
  readonly title?: string;
  readonly thread?: true;
  readonly numbering?: Threads["numbering"];
  readonly json?: true;
  readonly ndjson?: true;
}

export default function configure(command: Command): void {
  addPlatformOptions(command.argument("[text]", say.count.text))
    .option("-f, --file <file>", say.count.file)
    .addOption(new Option("--title <title>", say.count.title).conflicts("ndjson"))
    .addOption(new Option("--thread", say.count.thread).conflicts("ndjson"))
    .addOption(oneOf("--numbering <where>", say.options.numbering, "numbering", numberings))
    .addOption(new Option("--json", say.count.json).conflicts("ndjson"))
    .option("--ndjson", say.count.ndjson);
  addHelp(command, {
    description: say.count.description,
    examples: [
      ['bluehart count "Zie www.payoke.be #Werelddag" -p x'],
      ["bluehart count --file post.txt"],
      ["bluehart count --thread -p bluesky --file long.txt"],
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
    if (argument !== undefined) throw new UserError(say.count.textAndNdjson);
    const { countLines } = await import("./countLines.ts");
    return countLines(options.file, limited, options.platform === undefined ? [] : chosen);
  }
  const text = await readText(argument, options.file);
  if (options.json)
    print(
      JSON.stringify(
        chosen.map((platform) => toJson(text, platform, options)),
        undefined,
        2,
      ),
    );
  else printStyled(chosen.map((platform) => describe(text, platform, options)).join("\n\n"));
  // What is too long for a platform that nobody asked for is no error.
  if (options.platform !== undefined && !chosen.every((platform) => fits(text, platform, options)))
    process.exitCode = 1;
}

/** Whether a platform takes a text, in parts if it is divided, and the title. */
function fits(text: string, platform: Platform, options: Options): boolean {
  const parts = partsOf(text, platform, options);
  const isValid = parts ? parts.every((part) => part.count.valid) : count(text, platform).valid;
  const titled = countTitle(options.title, platform);
  return isValid && (titled === undefined || titled.problems.length === 0);
}

async function readText(argument: string | undefined, file: string | undefined): Promise<string> {
  if (argument !== undefined && file !== undefined) throw new UserError(say.count.textAndFile);
  const text = argument === undefined || argument === "-" ? await readTextOf(file) : argument;
  const tooLong = tooLongToCount(text);
  if (tooLong !== undefined) throw new UserError(tooLong);
  if (argument === text && /^\S+\.\w+$/.test(text) && existsSync(text)) tell(say.count.isFile(visible(text)));
  return text;
}

async function readTextOf(file: string | undefined): Promise<string> {
  if (file === undefined && process.stdin.isTTY) throw new UserError(say.count.noText);
  const name = file ?? say.terminal.standardInput;
  const { text, encoding } = decodeText(await readInput(file), name);
  tellEncoding(name, encoding);
  // The end of a line is one character wherever it is posted, also if Windows wrote it as two.
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}

function count(text: string, platform: Platform): Count {
  return countText(text, platform, { pending: findLinkPlaceholders(text) });
}

/** The parts of a text that is divided; undefined if it is not. */
function partsOf(text: string, platform: Platform, { thread, numbering }: Options) {
  const parts = thread ? partsOfText(text, platform, { numbering }) : [];
  return parts.length > 1 ? parts : undefined;
}

function toJson(text: string, platform: Platform, options: Options): object {
  const { title } = options;
  const parts = partsOf(text, platform, options);
  const counted = {
    ...countToJson(count(text, platform), platform),
    parts: parts?.map((part) => ({ text: part.text, ...countToLine(part.count, platform) })),
  };
  const titled = countTitle(title, platform);
  if (titled === undefined) return counted;
  const { composed, problems } = titled;
  return {
    ...counted,
    title: { ...countToLine(composed.count, platform), valid: composed.count.valid && problems.length === 0 },
  };
}

/** A title and what a platform rejects about it; undefined if the platform has no titles. */
function countTitle(title: string | undefined, platform: Platform) {
  if (title === undefined || platform.fields?.title === undefined) return undefined;
  const composed = { text: title, count: count(title, platformOfField(platform, "title")) };
  return {
    composed,
    problems: Array.from(problemsOfText("title", composed, platform), ({ problem }) => problem),
  };
}

function describe(text: string, platform: Platform, options: Options): string {
  const { title } = options;
  const parts = partsOf(text, platform, options);
  if (parts !== undefined) return describeThread(parts, platform, title);
  const counted = count(text, platform);
  const lineOf = (limit: LimitCount) =>
    `${limit.remaining < 0 ? out.red(say.count.tooLong) : out.green(say.count.fits)}  ${describeCount(limit, say.count.counts, counted.atLeast)}`;
  const lines = [
    ...describeTitle(title, platform),
    lineOf(counted),
    ...(counted.strict === undefined ? [] : [describeStrict(counted.strict, counted)]),
    ...counted.otherLimits.map(lineOf),
  ];
  return [out.bold.blue(platform.name), ...lines, ...describeParts(text, counted, platform)].join("\n  ");
}

/** Each part with its count, as it is posted. */
function describeThread(parts: readonly TextPart[], platform: Platform, title: string | undefined): string {
  const head = [
    `${out.bold.blue(platform.name)}  ${say.terminal.parts(parts.length)}`,
    ...describeTitle(title, platform),
  ].join("\n  ");
  const described = parts.map(({ text, count: { length, limit, valid } }, index) => {
    const name = `${say.terminal.part(index + 1, parts.length)}  ${length}/${limit}`;
    return `${valid ? out.bold(name) : out.red(name)}\n${process.stdout.isTTY ? visible(text) : text}`;
  });
  return [head, ...described].join("\n\n");
}

/** The count of a title, and in red what the platform rejects about it beside its length. */
function describeTitle(title: string | undefined, platform: Platform): string[] {
  const titled = countTitle(title, platform);
  if (titled === undefined) return [];
  const { composed, problems } = titled;
  const isTooLong = problems.some(({ kind }) => kind === "too-long");
  const others = problems.filter(({ kind }) => kind !== "too-long");
  const verdict = isTooLong ? out.red(say.count.tooLong) : out.green(say.count.fits);
  return [
    say.count.titleLine(
      `${verdict}  ${describeCount(composed.count, say.count.counts, composed.count.atLeast)}`,
    ),
    ...others.map((problem) =>
      out.red(visible(findingMessages().field({ ...problem, platform: platform.name }))),
    ),
  ];
}

/** A text between the two readings may or may not be accepted. */
function describeStrict(strict: LimitCount, { remaining, atLeast }: Count): string {
  const verdict =
    strict.remaining >= 0
      ? out.green(say.count.fits)
      : remaining < 0
        ? out.red(say.count.tooLong)
        : out.yellow(say.count.uncertain);
  return `${verdict}  ${say.count.strictly(describeCount(strict, say.count.counts, atLeast))}`;
}

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
      `${say.count.hashtags(tags)}${max !== undefined && count.hashtags.length > max ? say.count.atMost(max) : ""}`,
    );
  if (links !== "") parts.push(say.count.links(links) + (clickable ? "" : say.count.notClickable));
  if (count.fold !== undefined) parts.push(say.count.fold(text.slice(0, count.fold).slice(-30)));
  if (count.reason !== undefined) parts.push(say.count.reasons[count.reason]);
  return parts.map(oneLine);
}
