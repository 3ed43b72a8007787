import { addDays, weekdayAt } from "../../core/campaign/days.ts";
import { CALENDAR_LANGUAGES } from "../../core/text/entities/calendarNames.ts";
import { findDates } from "../../core/text/entities/dates.ts";
import { isDate } from "../../core/text/entities/isDate.ts";
import { UNTIL, WEEKDAYS } from "../words/days.ts";
import { readTime, timeOfDay } from "./times.ts";

/** What the dates of a document are read with. */
export interface DateSettings {
  /** Whether `5/6` is 5 June. */
  readonly dayFirst: boolean;
  /** Today, such as 2027-01-31: a date without a year is its next occurrence. */
  readonly today: string;
  /** The only year in the dates and the headings of the document: that of a date without one. */
  readonly year: number | undefined;
  readonly languages: readonly string[];
}

export interface ReadWhen {
  /** In the form of a campaign file; undefined if it names no date. */
  readonly when: string | undefined;
  /** What is written around the date. */
  readonly rest: string;
  /** What the year was assumed from, if it is not written: the weekday beside the date, or else the document or today. */
  readonly assumedYear: "weekday" | "default" | undefined;
  /** Whether day and month could be the other way round. */
  readonly isOrderAssumed: boolean;
}

const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d])/;
const ISO = /(\d{4})-(\d{2})-(\d{2})/;
/** The day from which Excel counts, and the day numbers of 2000 and 2099. */
const EXCEL_DAYS = { zero: "1899-12-30", from: 36_526, to: 73_050 };

/** Whether the dates of a document have the day first; undefined if none of them tells. */
export function dayFirstIn(dates: readonly string[]): boolean | undefined {
  for (const date of dates) {
    const [, first, , second] = ISO.test(date) ? [] : (NUMERIC.exec(date) ?? []);
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  // Dots part days and months where the day is first.
  return dates.some((date) => /^\D*\d{1,2}\.\d{1,2}\./.test(date)) ? true : undefined;
}

/** Reads a date and a time as documents write them. */
export function readWhen(written: string, settings: DateSettings): ReadWhen {
  const none = { when: undefined, rest: written, assumedYear: undefined, isOrderAssumed: false };
  const found = findDate(written, settings);
  if (found === undefined) return none;
  const { year, rest, isOrderAssumed = false } = found;
  const usual = usualDate(found, settings);
  const date = year === undefined ? (onWeekday(written, found, usual, settings) ?? usual) : usual;
  if (!isDate(date)) return none;
  const time = readTime(rest);
  return {
    when: time === undefined ? date : `${date}, ${time}`,
    rest,
    assumedYear: year !== undefined ? undefined : date === usual ? "default" : "weekday",
    isOrderAssumed,
  };
}

/** A date without a year is in the only year of the document, or else its next occurrence. */
export function usualDate({ year, month, day }: FoundDate, settings: DateSettings): string {
  const known = year ?? settings.year;
  return known === undefined ? nextOccurrence(month, day, settings.today) : formatDate(known, month, day);
}

/** The date in this year or the next that is on the weekday beside it; undefined if that is the usual one, or none. */
function onWeekday(
  written: string,
  { month, day }: FoundDate,
  usual: string,
  { languages, today }: DateSettings,
): string | undefined {
  const weekday = weekdayIn(written, languages);
  if (weekday === undefined || weekdayAt(usual) === weekday.number) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => formatDate(one, month, day))
    .find((date) => isDate(date) && weekdayAt(date) === weekday.number);
}

/** The languages in which dates are looked for, those of the document first. */
export function dateLanguages(languages: readonly string[]): readonly string[] {
  return [...new Set([...languages, "en", ...CALENDAR_LANGUAGES])];
}

/** The weekday beside a date, with what is written behind it; undefined if there is none. */
export function weekdayIn(
  written: string,
  languages: readonly string[],
): { readonly number: number; readonly date: string } | undefined {
  if (!/\p{L}/u.test(written)) return undefined;
  const first = firstOfRange(written);
  for (const language of dateLanguages(languages)) {
    const found = findDates(first, language).find(({ weekday }) => weekday !== undefined);
    if (found?.weekday !== undefined)
      return {
        number: found.weekday.number,
        date: first.slice(found.weekday.end, found.end).replace(/^[\s.,]+/, ""),
      };
  }
  return undefined;
}

/** The first date of a text in any notation; undefined if it has none. */
export function findDate(written: string, settings: DateSettings): FoundDate | undefined {
  const first = firstOfRange(written);
  return isoDate(first) ?? excelDate(first) ?? namedDate(first, settings) ?? numericDate(first, settings);
}

/** "au dimanche 26" behind "lundi 20": the weekday beside the first of several days is that of the post. */
const RANGE_END = new RegExp(
  `(?<=(?:${WEEKDAYS})\\.?,? )(?<day>[1-9]|[12]\\d|3[01])(?:\\.|er|st|nd|rd|th)?\\s*${UNTIL}\\s*(?:${WEEKDAYS})\\.?,? \\d{1,2}(?:\\.|er|st|nd|rd|th)?(?=\\s\\p{L})`,
  "iu",
);

function firstOfRange(written: string): string {
  return written.replace(RANGE_END, "$<day>");
}

export interface FoundDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** What is written around it. */
  readonly rest: string;
  readonly isOrderAssumed?: boolean;
}

function isoDate(written: string): FoundDate | undefined {
  const match = ISO.exec(written);
  if (match === null) return undefined;
  const [date, year, month, day] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    rest: written.replace(date, " ").replace("T", " "),
  };
}

/** A day number of Excel, whose format was lost: `46204` is 1 July 2026, and `46204.5` noon on it. */
function excelDate(written: string): FoundDate | undefined {
  const [, day, fraction, after = ""] = /^(\d{5})([.,]\d+)?(?:, (.+))?$/s.exec(written.trim()) ?? [];
  if (day === undefined || Number(day) < EXCEL_DAYS.from || Number(day) > EXCEL_DAYS.to) return undefined;
  const [year, month, date] = addDays(EXCEL_DAYS.zero, Number(day)).split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const time = fraction === undefined ? "" : timeOfDay(`0${fraction}`);
  return { year, month, day: date, rest: `${time} ${after}`.trim() };
}

function namedDate(written: string, { languages }: DateSettings): FoundDate | undefined {
  // Calendars mostly write dates in digits, which name no month.
  if (!/\p{L}{3}/u.test(written)) return undefined;
  for (const language of dateLanguages(languages)) {
    const [date] = findDates(written, language);
    // Those in digits are read with the order of the other dates.
    if (date === undefined || /\d[./-]\d/.test(written.slice(date.start, date.end))) continue;
    const before = written.slice(0, date.start);
    const first = Number(RANGE_START.exec(before)?.groups?.day);
    const rest = `${before.replace(RANGE_START, "")} ${written.slice(date.end)}`;
    return { year: date.year, month: date.month, day: first < date.day ? first : date.day, rest };
  }
  return undefined;
}

/** "4 au " before "10 octobre": of several days the first counts. */
const RANGE_START = new RegExp(
  `(?<!\\d)(?<day>[1-9]|[12]\\d|3[01])(?:\\.|er|st|nd|rd|th)?\\s*${UNTIL}\\s*$`,
  "iu",
);

function numericDate(written: string, { dayFirst }: DateSettings): FoundDate | undefined {
  const match = NUMERIC.exec(written);
  if (match === null) return undefined;
  const [date, first, , second, year] = match;
  const [one, two] = [Number(first), Number(second)];
  const isDayFirst = one > 12 || (two <= 12 && dayFirst);
  return {
    year: year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year),
    month: isDayFirst ? two : one,
    day: isDayFirst ? one : two,
    rest: written.replace(date, " "),
    isOrderAssumed: one <= 12 && two <= 12 && one !== two,
  };
}

/** `J-14`, `D+1`, `Jour J`: a day counted from the campaign's, in the form of a campaign file; undefined if it is none. */
export function readRelative(written: string): string | undefined {
  const text = written.trim();
  if (
    /^(?:jour j|d-day|(?:on )?the day(?: itself)?|(?:op )?de dag zelf|le jour même|am tag selbst)$/iu.test(
      text,
    )
  )
    return "day";
  const [, sign = "", number = ""] = /^[jdt] ?([-–+]) ?(\d{1,3})$/iu.exec(text) ?? [];
  const [, count = number, unit = "day", back, ahead] = RELATIVE.exec(text) ?? [];
  if (count === "" || Number(count) === 0) return count === "" ? undefined : "day";
  const isBefore = back !== undefined || (ahead === undefined && sign !== "+");
  const name = /^[wsh]/iu.test(unit) ? "week" : "day";
  return `${Number(count)} ${name}${Number(count) === 1 ? "" : "s"} ${isBefore ? "before" : "after"}`;
}

const RELATIVE =
  /^(\d{1,3}) (days?|weeks?|dag(?:en)?|week|weken|jours?|semaines?|tage?|wochen?) (?:(before|voor(?:af)?|ervoor|avant|vor(?:her)?)|(after|na|nadien|erna|après|nach(?:her)?))$/iu;

function nextOccurrence(month: number, day: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const date = formatDate(year, month, day);
  return date < addDays(today, 0) ? formatDate(year + 1, month, day) : date;
}

export function formatDate(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
