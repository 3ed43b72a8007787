import { type Command, Option } from "commander";
import { type ComposedField, type Part, type Post, postedParts } from "../../../core/compose/Post.ts";
import type { FieldName } from "../../../core/platform/fields.ts";
import { visible } from "../../../core/text/visible.ts";
import { kitToJson } from "../../../report/kitJson.ts";
import { say } from "../../languages/say.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { err, out } from "../../terminal/colours.ts";
import { formatCount, formatPart, formatTitle } from "../../terminal/postTitle.ts";
import { print, printStyled, tell } from "../../terminal/print.ts";
import { reportKit } from "../../terminal/reportKit.ts";

interface Options extends SelectionOptions {
  readonly json?: true;
  readonly plain?: true;
  readonly copy?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command)
    .option("--plain", say.posts.plain)
    .addOption(new Option("--json", say.posts.json).conflicts(["plain", "copy"]))
    .addOption(new Option("--copy", say.posts.copy).conflicts("plain"));
  addHelp(command, {
    description: say.posts.description,
    examples: [
      ["bluehart posts --platform twitter", say.posts.forX],
      ["bluehart posts --platform facebook,instagram"],
      ["bluehart posts -p x --post werelddag --plain > post.txt"],
      ["bluehart posts -p x,bluesky --thread --numbering prefix"],
      ["bluehart posts --campaign my-campaign.yaml", say.posts.ownCampaign],
    ],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const kit = await selectKit(options, "main");
  if (options.copy) {
    const { copyPosts } = await import("../copy/copyPosts.ts");
    return copyPosts(kit);
  }
  if (options.json) print(kitToJson(kit));
  else if (options.plain)
    kit.posts.flatMap(postedParts).forEach(({ text }, index) => {
      print(index === 0 ? text : `\n${text}`);
    });
  else kit.posts.forEach(printPost);
  reportKit(kit);
}

function printPost(post: Post, index: number): void {
  printStyled(`${index === 0 ? "" : "\n"}${out.bold.blue(visible(formatTitle(post)))}`);
  if (post.title !== undefined) printField("title", post.title);
  if (post.parts === undefined) print(post.text);
  else post.parts.forEach(printPart);
  if (post.firstComment !== undefined) printField("firstComment", post.firstComment);
  for (const line of describeOmitted(post)) tell(err.dim(line));
}

function printPart(part: Part, index: number): void {
  printStyled(`${index === 0 ? "" : "\n"}${out.bold(visible(formatPart(part)))}`);
  print(part.text);
}

/** A line of its own: what is pasted into another field than the text. */
function printField(field: FieldName, composed: ComposedField): void {
  printStyled(out.bold(say.posts.fields[field](formatCount(composed))) + visible(composed.text));
}

function describeOmitted({ omitted, platform, id }: Post): string[] {
  return omitted.map(({ tag, because }) =>
    visible(`${id}, ${platform.id}${say.terminal.colon}${say.posts.leftOut[because](tag)}`),
  );
}
