import { dateOf } from "../../campaign/dateOf.ts";
import type { KitRule } from "../Rule.ts";
import { datedPosts } from "./datedPosts.ts";

/** A time that the change to summer time skips; the one that is used instead is an hour later (RFC 5545, 3.3.5). */
export const whenSkipped: KitRule<
  "when-skipped",
  { readonly date: string; readonly written: string; readonly used: string; readonly timeZone: string }
> = {
  name: "when-skipped",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const { campaign, calendar } = kit;
    if (calendar === undefined) return;
    for (const { origin, at, languages, platforms } of datedPosts(kit)) {
      const [, written] = origin.when?.split(", ") ?? [];
      const moment = dateOf(origin, campaign, calendar);
      if (written === undefined || moment === undefined || moment.time === written) continue;
      const { date, time: used, timeZone } = moment;
      yield { params: { date, written, used, timeZone }, at, origin, languages, platforms };
    }
  },
};
