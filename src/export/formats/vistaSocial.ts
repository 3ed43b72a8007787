import type { Post } from "../../core/compose/Post.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import { type Loss, lossesWithoutColumns } from "../Loss.ts";
import { publicImages } from "../publicImages.ts";
import { scheduledWithoutTitles } from "../scheduledPosts.ts";

/** The columns that have to come first, with these headings; the others are optional. docs/schedulers.md has the source. */
const COLUMNS = ["message", "type", "link", "time"];

/**
 * The file of Vista Social's bulk scheduling. A row has one picture, as its link; a post without any is a message, whose text
 * holds its links.
 *
 * @throws UserError if a post has no date, is in the past or needs a title.
 */
export default function vistaSocial(document: RenderInput, options: FormatOptions): string {
  const rows = scheduledWithoutTitles(document, "Vista Social").map(({ post, date }) => {
    const [image] = publicImages(post, options);
    return [
      post.text,
      image === undefined ? "message" : "image",
      image?.address ?? "",
      `${date.date} ${date.time}`,
    ];
  });
  return toCsv([COLUMNS, ...rows], { guard: false, mark: false });
}

export function lossesOf(post: Post, _: RenderInput, options: FormatOptions): readonly Loss[] {
  const found = publicImages(post, options).length;
  return lossesWithoutColumns(post).flatMap((loss) => {
    if (loss !== "picture") return loss;
    if (found < post.images.length) return "public-picture" as const;
    return found > 1 ? loss : [];
  });
}
