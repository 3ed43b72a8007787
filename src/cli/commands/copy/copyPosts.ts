import { type Part, type Post, postedParts } from "../../../core/compose/Post.ts";
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
import { tooMany, tooManyParts } from "../../terminal/tooMany.ts";

/**
/** What of a post is copied; without either, its text, or all its parts. */
interface Wanted {
  readonly field?: OtherFieldName | undefined;
  /** Which part of a post that is divided, the first one being 1. */
  readonly part?: number | undefined;
}

/**
 * Copies the posts of a kit, of one that is divided its parts, or a field of theirs: a single text at once, several in a terminal one
 * after another, on Enter.
 *
 * @throws UserError if several match and there is no terminal to press Enter in, if no post has the field, if one lacks the part, or if
 * there is no clipboard.
 */
export async function copyPosts(kit: Kit, { field, part }: Wanted = {}): Promise<void> {
  reportKit(kit);
  const posts = kit.posts.filter((post) => field === undefined || fieldText(post, field) !== undefined);
  if (field !== undefined && posts.length === 0 && kit.posts.length > 0) {
    throw new UserError(say.copy.noField(field, kit.posts.map((post) => visible(namePost(post))).join(", ")));
  }
  const texts = posts.flatMap((post) => {
    if (field !== undefined) return [post];
    return part === undefined ? postedParts(post) : [partOf(post, part)];
  });
  if (texts.length > 1 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    const [post, ...others] = posts;
    if (post?.parts === undefined || others.length > 0) throw tooMany(posts, "clipboard");
    throw tooManyParts(post, post.parts.length);
  }
  for (const [index, text] of texts.entries()) {
    const question = say.copy.next(visible(namePost(text)));
    if (index > 0 && (await prompt(question)) === undefined) return;
    await copyPost(text, field);
  }
}

function partOf(post: Post, number: number): Post | Part {
  const parts = postedParts(post);
  const part = parts[number - 1];
  if (part === undefined) throw new UserError(say.copy.hasNoPart(post.id, parts.length, number));
  return part;
}

async function copyPost(post: Post | Part, field: OtherFieldName | undefined): Promise<void> {
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
  const isFollowing = "part" in post && post.part.number > 1;
  if (field === undefined && !isFollowing) tellOtherFields(post);
}

function terminal(): NodeJS.WriteStream | undefined {
  return [process.stderr, process.stdout].find((stream) => stream.isTTY);
}
