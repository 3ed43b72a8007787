import { unicode } from "../unicode.ts";

/** Hours and minutes as they are written, on the clock of 24 hours: 18:75 is one as well. */
export interface ClockTime {
  readonly hour: number;
  readonly minutes: number;
}

export const SPACE = String.raw`[ \u00a0\u202f]`;

/** Letters between hours and minutes, and words, behind which another number may also be counted. */
export const LETTERS = "[hu]";
const LETTERS_OR_WORDS = `${LETTERS}|uur|uhr|heures?`;

/** The source of "14", "15:30", "15.30", "14h30" and "14 u 30", as the groups `name` and `nameMinutes`. */
export const clock = (name: string, marks: string) =>
  String.raw`(?<${name}>\d{1,2})(?:(?:[:.]|${SPACE}?(?:${marks})${SPACE}?)(?<${name}Minutes>\d\d)(?!\d))?`;
/** The source of what follows a time of day, or nothing: "uur", "h", "pm". */
export const clockUnit = (name: string) =>
  String.raw`(?:${SPACE}?(?<${name}>uur|uhr|heures?|[hu]|[ap]\.?m\.?)(?![\p{L}\d]))?`;

const TIME = String.raw`${clock("hour", LETTERS_OR_WORDS)}(?::\d\d)?${clockUnit("unit")}`;
const WHOLE = unicode.iu`^(?:(?:om|à|um|at)${SPACE})?${TIME}$`;
const WHOLE_NOON = /^(?:(?:à|at)\s)?(?:noon|midday|midi|middag|mittags?)$/i;
const FIRST = unicode.giu`(?<![\d./-])${TIME}(?!\d|[./]\d)`;
/** "Middag" and "Mittag" inside of a text may be the whole afternoon. */
const NOON = unicode.iu`(?<![\p{L}-])(?:noon|midday|midi)(?!\p{L})`;

/** The time of day that a text is: "18h30", "18.30 uur", "à 18 heures", "6 pm", "noon", and an hour alone. It need not exist. */
export function readClock(text: string): ClockTime | undefined {
  const written = text.trim();
  if (WHOLE_NOON.test(written)) return { hour: 12, minutes: 0 };
  const { groups } = WHOLE.exec(written.replace(/\s*([:.])\s*(?=\d)/g, "$1")) ?? {};
  return groups && toClock(groups.hour, groups.hourMinutes, groups.unit);
}

/** The first time of day in a text that exists: "dinsdag, 18h30", "9 uur", "5 pm". A number alone is none. */
export function findClock(text: string): ClockTime | undefined {
  for (const { groups = {} } of FIRST.matchAll(text)) {
    const { hour, hourMinutes, unit } = groups;
    const time =
      hourMinutes === undefined && unit === undefined ? undefined : toClock(hour, hourMinutes, unit);
    if (time !== undefined && isOfDay(time)) return time;
  }
  return NOON.test(text) ? { hour: 12, minutes: 0 } : undefined;
}

/** A time from its parts; undefined for "13 pm". */
export function toClock(hour = "", minutes = "0", unit = ""): ClockTime | undefined {
  const hours = Number(hour);
  if (!/^[ap]/i.test(unit)) return { hour: hours, minutes: Number(minutes) };
  // The English clock has twelve hours, from 12 to 11.
  if (hours < 1 || hours > 12) return undefined;
  return { hour: (hours % 12) + (/^p/i.test(unit) ? 12 : 0), minutes: Number(minutes) };
}

/** Whether a day has that time, from 00:00 to 23:59. */
export function isOfDay({ hour, minutes }: ClockTime): boolean {
  return hour < 24 && minutes < 60;
}

/** In the form of campaign files, such as 09:00. */
export function formatClock({ hour, minutes }: ClockTime): string {
  return `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
