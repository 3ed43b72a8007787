import type { Post } from "../../../core/compose/Post.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { copyText, type Delivery } from "../../../deliver/clipboard.ts";
import { say } from "../../languages/say.ts";
import { err } from "../../terminal/colours.ts";
import { namePost } from "../../terminal/postTitle.ts";
import { print, tell } from "../../terminal/print.ts";
import { prompt } from "../../terminal/prompt.ts";
import { reportKit } from "../../terminal/reportKit.ts";
import { tooMany } from "../../terminal/tooMany.ts";

/**
 * Copies the posts of a kit: a single one at once, several in a terminal one after another, on Enter.
 *
 * @throws UserError if several match and there is no terminal to press Enter in, or if there is no clipboard.
 */
export async function copyPosts(kit: Kit): Promise<void> {
  const { posts } = kit;
  reportKit(kit);
  if (posts.length > 1 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    throw tooMany(posts, "clipboard");
  }
  for (const [index, post] of posts.entries()) {
    const question = say.copy.next(visible(namePost(post)));
    if (index > 0 && (await prompt(question)) === undefined) return;
    await copyPost(post);
  }
}

async function copyPost(post: Post): Promise<void> {
  let delivery: Delivery;
  try {
    delivery = await copyText(post.text, process.env, process.platform, terminal());
  } catch (error) {
    if (error instanceof UserError) print(post.text);
    throw error;
  }
  const name = visible(namePost(post));
  tell(delivery === "clipboard" ? err.green(say.copy.copied(name)) : say.copy.sent(name));
}

function terminal(): NodeJS.WriteStream | undefined {
  return [process.stderr, process.stdout].find((stream) => stream.isTTY);
}
