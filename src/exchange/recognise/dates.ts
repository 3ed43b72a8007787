import { addDays } from "../../core/campaign/days.ts";
import { CALENDAR_LANGUAGES } from "../../core/text/entities/calendarNames.ts";
import { findDates } from "../../core/text/entities/dates.ts";
import { isDate } from "../../core/text/entities/isDate.ts";
import type { Block, ImportDocument } from "../ImportDocument.ts";
import { DAYTIMES, UNTIL } from "../words/days.ts";

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
const TIME =
  /(?<![\d./-])(?<hour>[01]?\d|2[0-3])(?:[:h.u](?<minutes>[0-5]\d)(?::\d\d)?|\s?(?:uur|u|h|heures?|uhr)\b)(?:\s?(?<half>[ap])\.?m\.?)?|(?<![\d./-])(?<hour12>\d{1,2})\s?(?<half12>[ap])\.?m\b\.?/i;

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

/** The only year that dates and headings of documents name; undefined if they name none or several. */
export function yearIn(
  documents: readonly ImportDocument[],
  languages: readonly string[],
): number | undefined {
  const years = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => yearsOf(block, index === 0, languages)),
  );
  const [first, ...others] = new Set(years);
  return others.length === 0 ? first : undefined;
}

function yearsOf(block: Block, isFirst: boolean, languages: readonly string[]): number[] {
  const texts =
    block.kind === "table" ? block.rows.flat().map(({ text }) => text) : "text" in block ? [block.text] : [];
  // Calendars say the same day again and again, and most of their other cells name none.
  const inDates = [...new Set(texts)].flatMap((text) =>
    /\d{4}|\d[./-]\d{2}(?!\d)/.test(text)
      ? [...new Set([...languages, "en"])].flatMap((language) => findDates(text, language))
      : [],
  );
  return [
    ...titlesIn(block, isFirst).flatMap((title) =>
      Array.from(title.matchAll(/(?<!\d)20\d\d(?!\d)/g), ([year]) => Number(year)),
    ),
    ...inDates.flatMap(({ year }) => year ?? []),
  ];
}

/** The longest title, in characters. */
const LONGEST_TITLE = 100;
/** How many rows of a table may be its title. */
const TITLE_ROWS = 5;

/** What may be a title: a heading, the first line of a document, a row of one cell above a table, the name of a sheet. */
function titlesIn(block: Block, isFirst: boolean): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind !== "table")
    return isFirst && "text" in block && block.text.length <= LONGEST_TITLE ? [block.text] : [];
  const titles = block.rows.slice(0, TITLE_ROWS).flatMap((row) => {
    const [only, ...others] = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    return only !== undefined && others.length === 0 && only.text.length <= LONGEST_TITLE ? [only.text] : [];
  });
  return [...titles, ...(block.origin.sheet === undefined ? [] : [block.origin.sheet])];
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
  if (weekday === undefined || new Date(usual).getUTCDay() === weekday.number) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => formatDate(one, month, day))
    .find((date) => isDate(date) && new Date(date).getUTCDay() === weekday.number);
}

/** The weekday beside a date, with what is written behind it; undefined if there is none. */
export function weekdayIn(
  written: string,
  languages: readonly string[],
): { readonly number: number; readonly date: string } | undefined {
  if (!/\p{L}/u.test(written)) return undefined;
  for (const language of new Set([...languages, "en", ...CALENDAR_LANGUAGES])) {
    const found = findDates(written, language).find(({ weekday }) => weekday !== undefined);
    if (found?.weekday !== undefined)
      return {
        number: found.weekday.number,
        date: written.slice(found.weekday.end, found.end).replace(/^[\s.,]+/, ""),
      };
  }
  return undefined;
}

/** The first date of a text in any notation; undefined if it has none. */
export function findDate(written: string, settings: DateSettings): FoundDate | undefined {
  return (
    isoDate(written) ?? excelDate(written) ?? namedDate(written, settings) ?? numericDate(written, settings)
  );
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

/** The time of a fraction of a day, as Excel counts: `0.8125`, or `0,8125`, is 19:30. */
function timeOfDay(fraction: string): string {
  const minutes = Math.round(Number(fraction.replace(",", ".")) * 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What a field for times alone holds, with a fraction of a day, `1930` and `19` as times of a clock: a number below 13 may be of either half of the day. */
export function clockTime(written: string): string {
  const text = written.trim();
  if (/^0?[.,]\d+$/.test(text)) return timeOfDay(text);
  const [, hour, minutes = "00"] =
    /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? /^(1[3-9]|2[0-3])$/.exec(text) ?? [];
  return hour === undefined ? written : `${hour}:${minutes}`;
}

function namedDate(written: string, { languages }: DateSettings): FoundDate | undefined {
  // Calendars mostly write dates in digits, which name no month.
  if (!/\p{L}{3}/u.test(written)) return undefined;
  for (const language of [...languages, "en", "nl", "fr", "de"]) {
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

const NOON = /(?<![\p{L}-])(?:noon|midday|midi)(?!\p{L})/iu;

/** `18:30`, `9h30`, `9 uur`, `5 pm`, as 18:30; undefined if there is none. */
export function readTime(written: string): string | undefined {
  const groups = TIME.exec(written)?.groups;
  if (groups === undefined) return NOON.test(written) ? "12:00" : undefined;
  const half = (groups.half ?? groups.half12)?.toLowerCase();
  const hour = Number(groups.hour ?? groups.hour12);
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const time = `${String(hours).padStart(2, "0")}:${groups.minutes ?? "00"}`;
  // A date that a spreadsheet shows with its time of midnight has none.
  return time === "00:00" ? undefined : time;
}

/** Midnight, with which spreadsheets show a date that has no time. */
const MIDNIGHT = /(?<!\d)0{1,2}[:h.u]00(?::00)?(?!\d)|^\s*0\s*$/i;
const TIME_LIKE = new RegExp(
  String.raw`(?<![\d.])\d{1,2}[:hu]\d\d(?!\d)|(?<![\p{L}\d])(?:half|halb|kwart|quart|viertel|quarter|\d{1,2} ?(?:uur|heures?|uhr|o[’']clock)|${DAYTIMES}|nacht|night|nuit|mittags?|nachts|midnight|minuit|middernacht|mitternacht)(?![\p{L}\d])`,
  "iu",
);

/** Whether it may name a time that `readTime` cannot read: `half acht`, `25:00`, `'s avonds`. */
export function isLikeTime(written: string): boolean {
  return TIME_LIKE.test(written) && !MIDNIGHT.test(written);
}

function nextOccurrence(month: number, day: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const date = formatDate(year, month, day);
  return date < addDays(today, 0) ? formatDate(year + 1, month, day) : date;
}

export function formatDate(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
