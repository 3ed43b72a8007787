import { shortMonth } from "../text/entities/dates.ts";
import type { ShortMonth } from "../text/entities/Impossible.ts";
import { isDate, isYear } from "../text/entities/isDate.ts";

/** `day`, a number of days or weeks before or after it, or a date; each may have a time. The usual form. */
export const USUAL_WHEN =
  /^(?:day|\d{1,3} (?:day|days|week|weeks) (?:before|after)|\d{4}-\d{2}-\d{2})(?:, (?:[01]\d|2[0-3]):[0-5]\d)?$/;

const DATE = "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:[/.-])\\d{1,2}(?:[/.-])\\d{4})";
const RELATIVE = "(?:day|\\d{1,3} (?:day|days|week|weeks) (?:before|after))";
/** `09:00`, `9:00`, `9u`, `9u30`, `9h`, `9.30 uur`, `18 Uhr`. */
const TIME =
  "(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d(?: ?(?:u|uur|h|Uhr))?|(?: ?(?:u|h)(?:[0-5]\\d)?)| ?(?:uur|heures|Uhr))";

/** Every form that is understood: days first in dates, and times as people in Belgium write them. */
export const WHEN = new RegExp(`^(?:(?:${RELATIVE}|${DATE})(?:(?:,? (?:om |à |um )?|T)${TIME})?|${TIME})$`);

/** A `when` in the usual form; undefined if its date does not exist, such as 11/25/2026. */
export function readWhen(written: string): string | undefined {
  if (written === "day") return written;
  const [, first = "", time] =
    new RegExp(`^(${RELATIVE}|${DATE})?(?:(?:,? ?(?:om |à |um )?|T)(${TIME}))?$`).exec(written) ?? [];
  const which = first === "" ? "day" : /^\d+[/.-]\d/.test(first) ? isoDate(first) : first;
  if (which === undefined) return undefined;
  return time === undefined ? which : `${which}, ${readTime(time)}`;
}

/** A day that its month does not have, such as 31 September. */
export interface MissingDay extends ShortMonth {
  readonly date: string;
}

/** Why the date of a `when` does not exist, if its month is too short for it. */
export function missingDay(written: string): MissingDay | undefined {
  const [date] = new RegExp(`^${DATE}`).exec(written) ?? [];
  if (date === undefined) return undefined;
  const [year, month, day] = dateParts(date);
  const short = isYear(year)
    ? shortMonth({ day: Number(day), month: Number(month), year: Number(year) })
    : undefined;
  return short && { date, ...short };
}

/** Year, month and day. */
function dateParts(date: string): [string, string, string] {
  const parts = date.split(/[/.-]/);
  const [year = "", month = "", day = ""] = /^\d{4}/.test(date) ? parts : parts.toReversed();
  return [year, month, day];
}

/** A date as 2026-11-25; undefined if it does not exist. */
function isoDate(written: string): string | undefined {
  const [year, month, day] = dateParts(written);
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}

function readTime(written: string): string {
  const [, hour = "", minutes = "00"] = /^(\d{1,2})[^\d]*(\d{2})?/.exec(written) ?? [];
  return `${hour.padStart(2, "0")}:${minutes}`;
}
