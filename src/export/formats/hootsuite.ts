import { say } from "../../core/i18n/problems/writing/say.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { UserError } from "../../core/source/UserError.ts";
import { toCsv } from "../csv.ts";
import { scheduledForOne } from "../scheduledPosts.ts";

export { lossesWithoutColumns as lossesOf } from "../Loss.ts";

/** How many rows the bulk composer takes. */
const MOST = 350;

/**
 * The file of Hootsuite's bulk composer: no heading; date and time, message, link. The link stays empty, because the message
 * holds it. A message that a spreadsheet would run begins with a space, which no platform posts.
 */
export default function hootsuite(document: RenderInput): string {
  const scheduled = scheduledForOne(document, "Hootsuite");
  if (scheduled.length > MOST) {
    throw new UserError(say((words) => words.tooManyPosts("Hootsuite", MOST, scheduled.length)));
  }
  const rows = scheduled.map(({ post, date }) => {
    if (Number(date.time.slice(-2)) % 5 !== 0) {
      const message = say((words) => words.stepsOfFive("Hootsuite", post.id, date.time));
      throw new UserError([{ place: post.origin.place, message }]);
    }
    return [`${date.date} ${date.time}`, post.text, ""];
  });
  return toCsv(rows, { guard: " ", mark: false });
}
