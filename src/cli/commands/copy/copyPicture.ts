import type { ComposedImage, Post } from "../../../core/compose/Post.ts";
import { readImage } from "../../../core/image/readImage.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { copyPicture as copyPng } from "../../../deliver/pictureClipboard.ts";
import { loadKitFiles } from "../../../loadKitFiles.ts";
import { openDrawer } from "../../../openDrawer.ts";
import { say } from "../../languages/say.ts";
import { err } from "../../terminal/colours.ts";
import { namePost } from "../../terminal/postTitle.ts";
import { tell } from "../../terminal/print.ts";
import { reportKit } from "../../terminal/reportKit.ts";
import { tooMany } from "../../terminal/tooMany.ts";

/**
 * Puts a picture of the only post of a kit on the clipboard, as PNG, which is what clipboards take.
 *
 * @param number - which of the post's pictures, the first one being 1
 * @throws UserError if several posts match, if the post has no such picture, or (exit code 3) if nothing takes a picture.
 */
export async function copyPicture(kit: Kit, number: number): Promise<void> {
  const { posts } = kit;
  reportKit(kit);
  const [post] = posts;
  if (post === undefined) return;
  if (posts.length > 1) throw tooMany(posts, "picture");
  const image = post.images[number - 1];
  if (image === undefined) throw noPicture(post, number);
  const sure = await copyPng(await toPng(image, kit), process.env, process.platform);
  const what = say.copy.pictureOf(visible(image.file), visible(namePost(post)));
  tell(sure ? err.green(say.copy.copied(what)) : say.copy.notReadBack(what));
}

async function toPng({ file, drawing }: ComposedImage, { campaign, platforms }: Kit): Promise<Uint8Array> {
  const files = await loadKitFiles(campaign, platforms);
  const bytes = files.get(file);
  const image = bytes && readImage(bytes);
  if (bytes !== undefined && image?.format === "png") return bytes;
  if (drawing === undefined && image === undefined) throw new UserError(say.copy.noPicture(file));
  const size = { width: image?.width ?? 0, height: image?.height ?? 0 };
  const shown = drawing ?? {
    ...size,
    card: "",
    language: "und",
    rightToLeft: false,
    ground: "#ffffff",
    parts: [{ kind: "photo", x: 0, y: 0, ...size, file, align: "center" } as const],
    problems: [],
  };
  const drawer = await openDrawer(campaign);
  try {
    return await drawer.draw({ ...shown, format: "png" }, files);
  } finally {
    await drawer.close();
  }
}

function noPicture({ id, images }: Post, number: number): UserError {
  return new UserError(say.copy.hasNoPicture(id, images.length, number));
}
