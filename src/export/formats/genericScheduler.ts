import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";
import { scheduledPosts } from "../scheduledPosts.ts";

const COLUMNS = ["content", "scheduled_at", "platform"];

/** The file that most other schedulers take: the text, when (ISO 8601 with the offset) and where. */
export default function genericScheduler(document: RenderInput): string {
  const rows = scheduledPosts(document).map(({ post, date }) => [post.text, date.iso, post.platform.id]);
  return toCsv([COLUMNS, ...rows], { guard: " ", mark: false });
}
