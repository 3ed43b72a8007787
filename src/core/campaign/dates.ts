import type { Campaign, CampaignPost } from "./Campaign.ts";
import { addDays, dateIn } from "./days.ts";

/** What dates are counted from. */
export interface Calendar {
  /** Today, such as 2027-01-31. */
  readonly today: string;
  /** The year of the campaign's day; by default that of its next occurrence, today included. */
  readonly year?: number;
  /** The moment of the export, such as 2027-01-31T12:00:00Z; by default the start of today. */
  readonly exported?: string;
}

/** The date of a campaign's day, such as 2027-07-30; undefined if it has none. 29 February is the 28th in other years. */
export function dayOf({ day }: Campaign, { today, year }: Calendar): string | undefined {
  if (day === undefined) return undefined;
  const [month = 1, date = 1] = day.date.split("-").map(Number);
  if (year !== undefined) return dateIn(year, month, date);
  const thisYear = Number(today.slice(0, 4));
  const next = dateIn(thisYear, month, date);
  return next < today ? dateIn(thisYear + 1, month, date) : next;
}

/** The date on which a post goes out, such as 2027-07-30; undefined if neither it nor the campaign has one. */
export function dayOfPost(
  { when = "day" }: Pick<CampaignPost, "when">,
  campaign: Campaign,
  calendar: Calendar,
): string | undefined {
  return resolve(when.split(", ")[0] ?? "", dayOf(campaign, calendar));
}

function resolve(which: string, day: string | undefined): string | undefined {
  if (/^\d{4}-/.test(which)) return which;
  if (day === undefined || which === "day") return day;
  const [number = "0", unit = "days", direction] = which.split(" ");
  const days = Number(number) * (unit.startsWith("week") ? 7 : 1);
  return addDays(day, direction === "before" ? -days : days);
}
