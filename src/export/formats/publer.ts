import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";
import { scheduledForOne } from "../scheduledPosts.ts";

const COLUMNS = ["Date", "Message", "Link", "Media", "Title", "Label"];

/** The file of Publer's bulk upload: date and time, message, link, media, title and label, of which the post's id is one. */
export default function publer(document: RenderInput): string {
  const rows = scheduledForOne(document, "Publer").map(({ post, date }) => [
    `${date.date} ${date.time}`,
    post.text,
    "",
    "",
    "",
    post.id,
  ]);
  return toCsv([COLUMNS, ...rows], { guard: " ", mark: false });
}
