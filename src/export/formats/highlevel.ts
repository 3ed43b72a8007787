import type { Post } from "../../core/compose/Post.ts";
import { say } from "../../core/i18n/problems/writing/say.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { UserError } from "../../core/source/UserError.ts";
import { toCsv } from "../csv.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import { type Loss, lossesWithoutColumns } from "../Loss.ts";
import { publicImages } from "../publicImages.ts";
import { scheduledWithoutTitles } from "../scheduledPosts.ts";

/** The headings of HighLevel's basic sample file, which have to be exactly these. docs/schedulers.md has the sources. */
const COLUMNS = [
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
  "content",
  "link (OGmetaUrl)",
  "imageUrls",
  "gifUrl",
  "videoUrls",
];

/** How many posts a file may have, and how many pictures a post. */
const MOST = 90;
const MOST_PICTURES = 10;

/**
 * The file of HighLevel's Social Planner, which agencies sell under names of their own. The link stays empty, because the text
 * holds it.
 *
 * @throws UserError if there are too many posts, or if one has no date, is in the past or needs a title.
 */
export default function highlevel(document: RenderInput, options: FormatOptions): string {
  const scheduled = scheduledWithoutTitles(document, "HighLevel");
  if (scheduled.length > MOST) {
    throw new UserError(say((words) => words.tooManyPosts("HighLevel", MOST, scheduled.length)));
  }
  const rows = scheduled.map(({ post, date }) => {
    const { images, gif } = mediaOf(post, options);
    return [`${date.date} ${date.time}:00`, post.text, "", images.join(", "), gif, ""];
  });
  return toCsv([COLUMNS, ...rows], { guard: false, mark: false });
}

/** A post has either pictures or one animation: rows that mix them are refused. */
function mediaOf(post: Post, options: FormatOptions): { readonly images: string[]; readonly gif: string } {
  const addresses = publicImages(post, options).map(({ address }) => address.replaceAll(",", "%2C"));
  const isGif = (address: string) => /\.gif$/i.test(new URL(address).pathname);
  const images = addresses.filter((address) => !isGif(address)).slice(0, MOST_PICTURES);
  return { images, gif: images.length > 0 ? "" : (addresses[0] ?? "") };
}

export function lossesOf(post: Post, _: RenderInput, options: FormatOptions): readonly Loss[] {
  const { images, gif } = mediaOf(post, options);
  const kept = gif === "" ? images.length : 1;
  const isPublic = publicImages(post, options).length === post.images.length;
  return lossesWithoutColumns(post).flatMap((loss) => {
    if (loss !== "picture") return loss;
    if (!isPublic) return "public-picture" as const;
    return kept < post.images.length ? loss : [];
  });
}
