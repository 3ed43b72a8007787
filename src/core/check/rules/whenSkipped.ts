import { dateOf } from "../../campaign/dateOf.ts";
import type { KitRule } from "../Rule.ts";
import { datedPosts } from "./datedPosts.ts";

/** No zone has changed its clocks then since 2000, but for two that left out a whole day. Source: the IANA time zone database. */
const NEVER_SKIPPED = /^(?:0[7-9]|1\d|2[01]):/;

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
      // Knowing the clock of a zone takes milliseconds.
      if (written === undefined || NEVER_SKIPPED.test(written)) continue;
      const moment = dateOf(origin, campaign, calendar);
      if (moment === undefined || moment.time === written) continue;
      const { date, time: used, timeZone } = moment;
      yield { params: { date, written, used, timeZone }, at, origin, languages, platforms };
    }
  },
};
