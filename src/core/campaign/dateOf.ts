import { memoize } from "../text/memoize.ts";
import type { Campaign, CampaignPost } from "./Campaign.ts";
import { type Calendar, dayOfPost } from "./dates.ts";
import { type ZonedTime, zonedTime } from "./zonedTime.ts";

/** When a post is to be posted, in the campaign's time zone. */
export interface PostDate extends ZonedTime {
  readonly timeZone: string;
  /** Whether the campaign gives the time. Readers see it only then; calendars and schedulers always get one. */
  readonly hasTime: boolean;
}

/** The time of a post that names none. */
const DEFAULT_TIME = "09:00";

/** When a post is to be posted: what its `when` says, else the campaign's day; undefined if it has neither. */
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
  const [, time] = when.split(", ");
  const date = dayOfPost({ when }, campaign, calendar);
  const { timeZone } = campaign;
  if (date === undefined) return undefined;
  return { ...zonedTime(date, time ?? DEFAULT_TIME, timeZone), timeZone, hasTime: time !== undefined };
}
