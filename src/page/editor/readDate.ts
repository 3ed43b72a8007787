import { dayAndMonth, longDate } from "../../core/i18n/formatDate.ts";
import { CALENDAR_LANGUAGES } from "../../core/text/entities/calendarNames.ts";
import { daysIn, findDates } from "../../core/text/entities/dates.ts";

/**
 * A date as people type it, such as `23 juli 2027` or `23/7`, in the form of campaign files: 2027-07-23, or 07-23 for a day of each
 * year. Undefined if it is none, or is in that form already. Days come before months, as in Belgium.
 */
export function readDate(typed: string, kind: "day" | "date"): string | undefined {
  const text = typed.trim();
  if (/^(?:\d{4}-)?\d{2}-\d{2}$/.test(text)) return undefined;
  const { day, month, year } = inDigits(text) ?? inWords(text) ?? {};
  if (day === undefined || month === undefined || day < 1 || day > daysIn(month, year)) return undefined;
  const monthAndDay = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (kind === "day") return monthAndDay;
  return year === undefined ? undefined : `${year}-${monthAndDay}`;
}

/** A date in the form of campaign files, as people of a language write it; anything else as it is. */
export function showDate(value: string, kind: "day" | "date", language: string): string {
  const isIt = kind === "day" ? /^\d{2}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}$/;
  if (!isIt.test(value)) return value;
  const shown = kind === "day" ? dayAndMonth(value, language) : longDate(value, language);
  return readDate(shown, kind) === value ? shown : value;
}

interface ReadDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

function inDigits(text: string): ReadDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-] ?(\d{1,2})\.?(?:[/.-]? ?(\d{4}))?$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  return { day: Number(day), month: Number(month), year: year === undefined ? undefined : Number(year) };
}

function inWords(text: string): ReadDate | undefined {
  // In any of them, whatever the page speaks.
  return CALENDAR_LANGUAGES.flatMap((language) => findDates(text, language)).find(
    ({ start, end }) => start === 0 && end === text.length,
  );
}
