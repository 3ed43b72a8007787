import type { Post } from "../../core/compose/Post.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import type { Loss } from "../Loss.ts";
import { lossesWithPublicImages, publicImages } from "../publicImages.ts";
import { scheduledForOne } from "../scheduledPosts.ts";

/** All of them have to be there. Source: Publer's help, "What CSV template should I use". */
const COLUMNS = [
  "Date - Intl. format or prompt",
  "Text",
  "Link(s) - Separated by comma for FB carousels",
  "Media URL(s) - Separated by comma",
  "Title - For the video, pin, PDF ..",
  "Label(s) - Separated by comma",
  "Alt text(s) - Separated by ||",
  "Comment(s) - Separated by ||",
  "Pin board, FB album, or Google category",
  "Post subtype - I.e. story, reel, PDF ..",
  "CTA - For Facebook links or Google",
  "Reminder - For stories, reels, shorts, and TikToks",
];

/** The file of Publer's bulk upload. The post's id is its label; the message holds the links. */
export default function publer(document: RenderInput, options: FormatOptions): string {
  const rows = scheduledForOne(document, "Publer").map(({ post, date }) => {
    const images = publicImages(post, options);
    const cells = [
      `${date.date} ${date.time}`,
      post.text,
      "",
      images.map(({ address }) => address.replaceAll(",", "%2C")).join(","),
      post.title?.text ?? "",
      post.id,
      images.map(({ alt }) => withoutSeparator(alt)).join("||"),
      withoutSeparator(post.firstComment?.text ?? ""),
    ];
    return COLUMNS.map((_, index) => cells[index] ?? "");
  });
  return toCsv([COLUMNS, ...rows], { guard: false, mark: false });
}

/** Two bars separate texts of one cell. */
function withoutSeparator(text: string): string {
  return text.replaceAll("||", "| |");
}

export function lossesOf(post: Post, _: RenderInput, options: FormatOptions): readonly Loss[] {
  const losses = lossesWithPublicImages(post, options);
  if (post.parts !== undefined) return losses;
  const texts = [...publicImages(post, options).map(({ alt }) => alt), post.firstComment?.text ?? ""];
  return texts.some((text) => withoutSeparator(text) !== text) ? [...losses, "bars"] : losses;
}
