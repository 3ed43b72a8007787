import { Temporal } from "temporal-polyfill";
import type { Campaign, CampaignPost } from "../campaign/Campaign.ts";
import { memoize } from "../text/memoize.ts";

/** What dates are counted from. */
export interface Calendar {
  /** Today, such as 2027-01-31. */
  readonly today: string;
  /** The year of the campaign's day; its next occurrence, today included, where it is left out. */
  readonly year?: number;
}

/** When a post is to be posted, in the campaign's time zone. */
export interface PostDate {
  /** Such as 2027-07-30. */
  readonly date: string;
  /** Such as 09:00. */
  readonly time: string;
  readonly timeZone: string;
  /** ISO 8601 with the offset of that day, such as 2027-07-30T09:00:00+02:00. */
  readonly iso: string;
  /** The same moment in UTC, such as 2027-07-30T07:00:00Z. */
  readonly utc: string;
}

/** The hour of a post that names none. */
const USUAL_TIME = "09:00";

/** The date of a campaign's day, such as 2027-07-30; nothing, where it has none. 29 February is the 28th in other years. */
export function dayOf({ day }: Campaign, { today, year }: Calendar): string | undefined {
  if (day === undefined) return undefined;
  const [month = 1, date = 1] = day.date.split("-").map(Number);
  const now = Temporal.PlainDate.from(today);
  const inYear = (given: number) => Temporal.PlainDate.from({ year: given, month, day: date });
  if (year !== undefined) return inYear(year).toString();
  const next = inYear(now.year);
  return (Temporal.PlainDate.compare(next, now) < 0 ? inYear(now.year + 1) : next).toString();
}

/**
 * When a post is to be posted: what its `when` says, else the campaign's day; nothing, where it has neither. A time that
 * the change to summer time skips is an hour later, of one that comes twice the first is meant (RFC 5545, 3.3.5).
 */
export function dateOf(
  { when = "day" }: CampaignPost,
  campaign: Campaign,
  calendar: Calendar,
): PostDate | undefined {
  const known = datesOf(calendar);
  const key = [when, campaign.day?.date, campaign.timeZone].join("\0");
  if (!known.has(key)) known.set(key, compute(when, campaign, calendar));
  return known.get(key);
}

/** The posts of a campaign, and those of many recipients, share few dates. */
const datesOf = memoize((_: Calendar) => new Map<string, PostDate | undefined>());

function compute(when: string, campaign: Campaign, calendar: Calendar): PostDate | undefined {
  const [which = "", time = USUAL_TIME] = when.split(", ");
  const date = resolve(which, dayOf(campaign, calendar));
  if (date === undefined) return undefined;
  const { timeZone } = campaign;
  const moment = date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: "minute" }),
    timeZone,
    iso: moment.toString({ timeZoneName: "never", smallestUnit: "second" }),
    utc: moment.toInstant().toString({ smallestUnit: "second" }),
  };
}

function resolve(which: string, day: string | undefined): Temporal.PlainDate | undefined {
  if (/^\d{4}-/.test(which)) return Temporal.PlainDate.from(which);
  if (day === undefined) return undefined;
  const from = Temporal.PlainDate.from(day);
  const [number = "0", unit = "days", direction] = which === "day" ? [] : which.split(" ");
  const days = Number(number) * (unit.startsWith("week") ? 7 : 1);
  return from.add({ days: direction === "before" ? -days : days });
}
