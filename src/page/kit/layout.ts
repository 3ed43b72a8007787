import type { Language } from "../../core/campaign/Campaign.ts";
import { groupBy } from "../../core/text/groupBy.ts";
import type { CardRef, KitModel } from "./KitModel.ts";

/** The cards of one post. */
export interface PostGroup {
  readonly id: string;
  /** Such as 09:00; undefined if the campaign gives none. */
  readonly time: string | undefined;
  readonly cards: readonly CardRef[];
}

/** The posts of one day, in order of time; `date` is empty for those without one. */
export interface DayGroup {
  readonly date: string;
  readonly posts: readonly PostGroup[];
}

/** The cards by day and post, in order of time, first those that may go out at any time of the day; those in the page's language come first. */
export function daysOf(model: KitModel, first: Language): DayGroup[] {
  const byPost = groupBy(model.cards, ({ post }) => post);
  const byDay = new Map<string, PostGroup[]>();
  for (const [id, own] of byPost) {
    const { date = "", time } = model.date(id) ?? {};
    const sorted = own.toSorted(
      (one, other) => Number(other.language === first) - Number(one.language === first),
    );
    byDay.set(date, [...(byDay.get(date) ?? []), { id, time, cards: sorted }]);
  }
  return Array.from(byDay, ([date, posts]) => ({
    date,
    posts: posts.toSorted((one, other) => compare(one.time ?? "", other.time ?? "")),
  })).toSorted((one, other) => compare(one.date || "~", other.date || "~"));
}

/** Where a day lies for the reader. */
export type Moment = "today" | "next" | "later" | "earlier" | "none";

/** The days as the reader needs them: today, then what comes, then what is over. */
export function orderDays(dates: readonly string[], today: string): { date: string; moment: Moment }[] {
  const coming = dates.filter((date) => date >= today && date !== "").toSorted(compare);
  const over = dates.filter((date) => date < today && date !== "").toSorted(compare);
  const next = coming.find((date) => date > today);
  return [
    ...coming.map((date): { date: string; moment: Moment } => ({
      date,
      moment: date === today ? "today" : date === next ? "next" : "later",
    })),
    ...dates.filter((date) => date === "").map((date) => ({ date, moment: "none" as const })),
    ...over.map((date) => ({ date, moment: "earlier" as const })),
  ];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
