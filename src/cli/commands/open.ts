import type { Command } from "commander";
import type { Post } from "../../core/compose/Post.ts";
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
import { tooMany } from "../terminal/tooMany.ts";

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
  const address = addressOf(post, kit);
  if (options.print) print(address);
  else {
    await openAddress(address, process.env, process.platform);
    tell(say.open.opened(visible(namePost(post))));
  }
  tellOtherFields(post);
}

function addressOf(post: Post, { posts }: Kit): string {
  if (posts.length > 1) {
    throw tooMany(posts, "browser");
  }
  const address = composerAddress(post);
  if (address !== undefined) return address;
  const { platform, id, language } = post;
  const command = `bluehart copy --platform ${platform.id} --lang ${language} --post ${id}`;
  throw new UserError(say.open.cannot(platform.name, command));
}
