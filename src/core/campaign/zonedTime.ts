import { memoizeName } from "../text/memoize.ts";
import { DAY, dayAt } from "./days.ts";

/** A moment in a time zone. */
export interface ZonedTime {
  /** Such as 2027-07-30. */
  readonly date: string;
  /** Such as 09:00. */
  readonly time: string;
  /** ISO 8601 with the offset of that day, such as 2027-07-30T09:00:00+02:00. */
  readonly iso: string;
  /** The same moment in UTC, such as 2027-07-30T07:00:00Z. */
  readonly utc: string;
}

const MINUTE = 60_000;

/**
 * The moment of a local date and time in a time zone (IANA). A time that the change to summer time skips becomes an hour
 * later, and of a time that comes twice the first is meant (RFC 5545, 3.3.5).
 */
export function zonedTime(date: string, time: string, timeZone: string): ZonedTime {
  const offsetAt = offsetsIn(timeZone);
  const local = new Date(`${date}T${time}:00Z`).getTime();
  // A zone changes its offset at most once in two days, so one of these holds, or the change skips this time.
  const before = offsetAt(local - DAY);
  const moments = [before, offsetAt(local + DAY)]
    .map((offset) => local - offset)
    .filter((moment) => moment + offsetAt(moment) === local);
  const moment = moments.length === 0 ? local - before : Math.min(...moments);
  const offset = offsetAt(moment);
  const [iso = ""] = new Date(moment + offset).toISOString().split(".");
  const [utc = ""] = new Date(moment).toISOString().split(".");
  return {
    date: dayAt(moment + offset),
    time: iso.slice(-8, -3),
    iso: `${iso}${formatOffset(offset)}`,
    utc: `${utc}Z`,
  };
}

/** By how many milliseconds a zone is ahead of UTC at a moment. Making the format takes milliseconds. */
const offsetsIn = memoizeName((timeZone: string): ((moment: number) => number) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (moment) => {
    const {
      year = "",
      month,
      day,
      hour,
      minute,
      second,
    } = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const local = `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return new Date(local).getTime() - Math.floor(moment / 1000) * 1000;
  };
});

function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
