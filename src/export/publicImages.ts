import type { Post } from "../core/compose/Post.ts";
import { isWebAddress } from "../core/text/entities/isWebAddress.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import type { Loss } from "./Loss.ts";

/** An image that a scheduler can fetch. */
export interface PublicImage {
  readonly address: string;
  /** Empty if the image has none in the post's language. */
  readonly alt: string;
}

/** The images of a post that are on the web: at an address of their own, or, by the name of their file, below `mediaBase`. */
export function publicImages({ images, language }: Post, { mediaBase }: FormatOptions): PublicImage[] {
  return images.flatMap(({ file, alt }) => {
    const address = isWebAddress(file) ? new URL(file).href : mediaBase && join(mediaBase, file);
    return address ? [{ address, alt: alt.get(language)?.value ?? "" }] : [];
  });
}

/** What a post loses in the file of a scheduler that fetches images. */
export function lossesWithPublicImages(post: Post, options: FormatOptions): Loss[] {
  if (post.parts !== undefined) return ["thread"];
  return [
    ...(publicImages(post, options).length < post.images.length ? (["public-picture"] as const) : []),
    ...(post.contentWarning === undefined ? [] : (["content-warning"] as const)),
  ];
}

function join(base: string, file: string): string {
  const path = file.toWellFormed().split(/[\\/]/).map(encodeURIComponent).join("/");
  return new URL(path, base.replace(/\/*$/, "/")).href;
}
