import { dayOfPost } from "../../campaign/dates.ts";
import type { KitRule } from "../Rule.ts";
import { datedPosts } from "./datedPosts.ts";

/** A post goes out before the campaign's period, or after it. One that has passed is not outside as well: it has another rule. */
export const whenOutside: KitRule<
  "when-outside",
  { readonly date: string; readonly from: string; readonly to: string }
> = {
  name: "when-outside",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const { campaign, calendar } = kit;
    const { period } = campaign;
    if (period === undefined) return;
    for (const { origin, at, languages, platforms } of datedPosts(kit)) {
      // A date of its own needs no calendar.
      const date = dayOfPost(origin, campaign, calendar ?? { today: period.from });
      if (date === undefined || (date >= period.from && date <= period.to)) continue;
      if (calendar !== undefined && date < calendar.today) continue;
      yield { params: { date, ...period }, at, origin, languages, platforms };
    }
  },
};
