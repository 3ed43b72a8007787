import { type Command, Option } from "commander";
import type { OmittedHashtag, Post } from "../../../core/compose/Post.ts";
import { visible } from "../../../core/text/visible.ts";
import { kitToJson } from "../../../report/kitJson.ts";
import { addHelp } from "../../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../../options/selection.ts";
import { err, out } from "../../terminal/colours.ts";
import { formatTitle } from "../../terminal/postTitle.ts";
import { print, printStyled, tell } from "../../terminal/print.ts";
import { reportKit } from "../../terminal/reportKit.ts";

interface Options extends SelectionOptions {
  readonly json?: true;
  readonly plain?: true;
  readonly copy?: true;
}

export default function configure(command: Command): void {
  addSelectionOptions(command)
    .option("--plain", "only the texts; several posts are separated by an empty line")
    .addOption(
      new Option("--json", "posts, withheld posts and findings as JSON").conflicts(["plain", "copy"]),
    )
    .addOption(
      new Option("--copy", "put the posts on the clipboard instead, as bluehart copy does").conflicts(
        "plain",
      ),
    );
  addHelp(command, {
    description:
      "Prints posts ready to paste, with their hashtags, each under a line with its id, platform, language and count. A post that " +
      "its platform would reject is withheld: standard error says why, and the exit code is 1.",
    examples: [
      ["bluehart posts --platform twitter", "the posts for X"],
      ["bluehart posts --platform facebook,instagram"],
      ["bluehart posts -p x --post werelddag --plain > post.txt"],
      ["bluehart posts --campaign my-campaign.yaml", "your own"],
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
    kit.posts.forEach(({ text }, index) => {
      print(index === 0 ? text : `\n${text}`);
    });
  else kit.posts.forEach(printPost);
  reportKit(kit);
}

function printPost(post: Post, index: number): void {
  printStyled(`${index === 0 ? "" : "\n"}${out.bold.blue(visible(formatTitle(post)))}`);
  print(post.text);
  for (const line of describeOmitted(post)) tell(err.dim(line));
}

const REASONS: { readonly [because in OmittedHashtag["because"]]: string } = {
  length: "it does not fit",
  number: "the post already has as many hashtags as the platform allows or recommends",
  "not-linked": "the platform does not link hashtags",
};

function describeOmitted({ omitted, platform, id }: Post): string[] {
  return omitted.map(({ tag, because }) =>
    visible(`${id}, ${platform.id}: #${tag} was left out: ${REASONS[because]}`),
  );
}
