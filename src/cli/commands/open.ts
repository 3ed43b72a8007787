import type { Command } from "commander";
import { type Post, postedParts } from "../../core/compose/Post.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { composerAddress } from "../../core/kit/composerAddress.ts";
import { UserError } from "../../core/source/UserError.ts";
import { visible } from "../../core/text/visible.ts";
import { openAddress } from "../../deliver/browser.ts";
import { say } from "../languages/say.ts";
import { addHelp } from "../options/help.ts";
import { addSelectionOptions, type SelectionOptions, selectKit } from "../options/selection.ts";
import { tellOtherFields } from "../terminal/otherFields.ts";
import { namePost } from "../terminal/postTitle.ts";
import { print, tell } from "../terminal/print.ts";
import { reportKit } from "../terminal/reportKit.ts";
import { optionsOf, tooMany } from "../terminal/tooMany.ts";

interface Options extends SelectionOptions {
  readonly print?: true;
}

export default function configure(command: Command): void {
  addHelp(addSelectionOptions(command).option("--print", say.open.print), {
    description: say.open.description,
    examples: [
      ["bluehart open --platform twitter --post werelddag"],
      ["bluehart open --platform bluesky --post werelddag --print"],
    ],
  }).action(run);
}

async function run(options: Options): Promise<void> {
  const kit = await selectKit(options, "main");
  reportKit(kit);
  const [post] = kit.posts;
  if (post === undefined) return;
  const [first, ...others] = postedParts(post);
  const address = addressOf(post, kit);
  if (options.print) print(address);
  else {
    await openAddress(address, process.env, process.platform);
    tell(say.open.opened(visible(namePost(first))));
  }
  const command = `bluehart copy ${optionsOf(post)}${options.thread ? " --thread" : ""} --part 2`;
  if (others.length > 0) tell(say.open.otherParts(others.length, command));
  tellOtherFields(post);
}

function addressOf(post: Post, { posts }: Kit): string {
  if (posts.length > 1) {
    throw tooMany(posts, "browser");
  }
  const address = composerAddress(postedParts(post)[0]);
  if (address !== undefined) return address;
  throw new UserError(say.open.cannot(post.platform.name, `bluehart copy ${optionsOf(post)}`));
}
