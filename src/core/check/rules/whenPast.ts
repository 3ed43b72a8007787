import { dayOfPost } from "../../campaign/dates.ts";
import type { KitRule } from "../Rule.ts";
import { datedPosts } from "./datedPosts.ts";

/** A post's date has passed. */
export const whenPast: KitRule<"when-past", { readonly date: string; readonly today: string }> = {
  name: "when-past",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    const { campaign, calendar } = kit;
    if (calendar === undefined) return;
    for (const { origin, at, languages, platforms } of datedPosts(kit)) {
      const date = dayOfPost(origin, campaign, calendar);
      if (date === undefined || date >= calendar.today) continue;
      yield { params: { date, today: calendar.today }, at, origin, languages, platforms };
    }
  },
};
