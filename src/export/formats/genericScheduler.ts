import type { RenderInput } from "../../core/kit/toKitView.ts";
import { toCsv } from "../csv.ts";
import { scheduledPosts } from "../scheduledPosts.ts";

export { lossesWithoutColumns as lossesOf } from "../Loss.ts";

const COLUMNS = ["content", "scheduled_at", "platform", "id", "language"];

/** The file that most other schedulers take: the text, when (ISO 8601 with the offset), where, which post, in which language. */
export default function genericScheduler(document: RenderInput): string {
  const rows = scheduledPosts(document).map(({ post, date }) => [
    post.text,
    date.iso,
    post.platform.id,
    post.id,
    post.language,
  ]);
  return toCsv([COLUMNS, ...rows], { guard: false, mark: false });
}
