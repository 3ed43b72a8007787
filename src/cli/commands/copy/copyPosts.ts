import type { Post } from "../../../core/compose/Post.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { copyText, type Delivery } from "../../../deliver/clipboard.ts";
import { say } from "../../languages/say.ts";
import { err } from "../../terminal/colours.ts";
import { fieldText, type OtherFieldName, tellOtherFields } from "../../terminal/otherFields.ts";
import { namePost } from "../../terminal/postTitle.ts";
import { print, tell } from "../../terminal/print.ts";
import { prompt } from "../../terminal/prompt.ts";
import { reportKit } from "../../terminal/reportKit.ts";
import { tooMany } from "../../terminal/tooMany.ts";

/**
 * Copies the posts of a kit, or a field of theirs: a single one at once, several in a terminal one after another, on Enter.
 *
 * @throws UserError if several match and there is no terminal to press Enter in, if no post has
 * the field, or if there is no clipboard.
 */
export async function copyPosts(kit: Kit, field?: OtherFieldName): Promise<void> {
  reportKit(kit);
  const posts = kit.posts.filter((post) => field === undefined || fieldText(post, field) !== undefined);
  if (field !== undefined && posts.length === 0 && kit.posts.length > 0) {
    throw new UserError(say.copy.noField(field, kit.posts.map((post) => visible(namePost(post))).join(", ")));
  }
  if (posts.length > 1 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    throw tooMany(posts, "clipboard");
  }
  for (const [index, post] of posts.entries()) {
    const question = say.copy.next(visible(namePost(post)));
    if (index > 0 && (await prompt(question)) === undefined) return;
    await copyPost(post, field);
  }
}

async function copyPost(post: Post, field: OtherFieldName | undefined): Promise<void> {
  const text = (field && fieldText(post, field)) ?? post.text;
  let delivery: Delivery;
  try {
    delivery = await copyText(text, process.env, process.platform, terminal());
  } catch (error) {
    if (error instanceof UserError) print(text);
    throw error;
  }
  const named = visible(namePost(post));
  const name = field === undefined ? named : say.copy.fieldOf[field](named);
  tell(delivery === "clipboard" ? err.green(say.copy.copied(name)) : say.copy.sent(name));
  if (field === undefined) tellOtherFields(post);
}

function terminal(): NodeJS.WriteStream | undefined {
  return [process.stderr, process.stdout].find((stream) => stream.isTTY);
}
