import { say } from "../../core/i18n/problems/writing/say.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { UserError } from "../../core/source/UserError.ts";
import { toCsv } from "../csv.ts";
import { scheduledWithoutTitles } from "../scheduledPosts.ts";

export { lossesWithoutColumns as lossesOf } from "../Loss.ts";

/** How many rows the bulk composer takes. */
const MOST = 350;

/**
 * The file of Hootsuite's bulk composer: no heading; date and time, message, link. The link stays empty, because the message
 * holds it.
 *
 * @throws UserError if there are too many posts, if a time is between its steps, or if a post cannot be scheduled there.
 */
export default function hootsuite(document: RenderInput): string {
  const scheduled = scheduledWithoutTitles(document, "Hootsuite");
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
  return toCsv(rows, { guard: false, mark: false });
}
