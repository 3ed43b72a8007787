import { dayAndMonth, longDate } from "../../core/i18n/formatDate.ts";
import { CALENDAR_LANGUAGES } from "../../core/text/entities/calendarNames.ts";
import { findDates, findUnrealDates, shortMonth, weekdayOf } from "../../core/text/entities/dates.ts";
import { isYear } from "../../core/text/entities/isDate.ts";
import type { Misread } from "./Misread.ts";

/** A day of each year, or a date with its year. */
export type DateKind = "day" | "date";

/**
 * A date as people type it, such as `23 juli 2027` or `23/7`, in the form of campaign files: 2027-07-23, or 07-23 for a day of each
 * year. Undefined if it is none, or is in that form already. Days come before months, as in Belgium.
 */
export function readDate(typed: string, kind: DateKind): string | undefined {
  const text = typed.trim();
  const date = IN_FILES.test(text) ? undefined : readNumbers(text);
  if (date === undefined || misreadOf(date, text, kind) !== undefined) return undefined;
  return kind === "day" ? toIso(date).slice(5) : toIso(date);
}

/** Why what was typed is no date that a campaign file can have; undefined if it is one. */
export function explainDate(typed: string, kind: DateKind): Misread | undefined {
  const text = typed.trim();
  const date = readNumbers(text);
  if (date === undefined || (kind === "day" && /^\d{4}-/.test(text))) return { kind, written: text };
  return misreadOf(date, text, kind);
}

/** A date in the form of campaign files, as people of a language write it; anything else as it is. */
export function showDate(value: string, kind: DateKind, language: string): string {
  const isIt = kind === "day" ? /^\d{2}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}$/;
  if (!isIt.test(value)) return value;
  const shown = kind === "day" ? dayAndMonth(value, language) : longDate(value, language);
  return readDate(shown, kind) === value ? shown : value;
}

const IN_FILES = /^(?:(?<year>\d{4})-)?(?<month>\d{2})-(?<day>\d{2})$/;

interface ReadDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** The weekday that was typed with it: from 0, Sunday. */
  readonly weekday?: { readonly number: number } | undefined;
}

/** "Le 23 juillet", "op 23 juli", "am 23. Juli". */
const ARTICLE = /^(?:le|op|de|am|den|dem|der|on|the)\s/i;

function readNumbers(typed: string): ReadDate | undefined {
  const { groups } = IN_FILES.exec(typed) ?? {};
  if (groups !== undefined) return toNumbers(groups);
  const text = typed.replace(ARTICLE, "");
  return inDigits(text) ?? inWords(text);
}

function inDigits(text: string): ReadDate | undefined {
  const { groups } =
    /^(?<day>\d{1,2})[/.-] ?(?<month>\d{1,2})\.?(?:[/.-]? ?(?<year>\d{4}|(?<=[/.-] ?)\d{2}))?$/.exec(text) ??
    {};
  return groups && toNumbers(groups);
}

function toNumbers({ day, month, year }: { readonly [name: string]: string | undefined }): ReadDate {
  const inCentury = year?.length === 2 ? `20${year}` : year;
  return {
    day: Number(day),
    month: Number(month),
    year: inCentury === undefined ? undefined : Number(inCentury),
  };
}

function inWords(text: string): ReadDate | undefined {
  // In any of them, whatever the page speaks; a date that exists before one that does not.
  return [findDates, findUnrealDates]
    .flatMap((find) => CALENDAR_LANGUAGES.flatMap((language) => find(text, language)))
    .find(({ start, end }) => start === 0 && end === text.length);
}

function misreadOf(date: ReadDate, written: string, kind: DateKind): Misread | undefined {
  const { day, month, year, weekday } = date;
  const isWhole = kind === "day" || (year !== undefined && isYear(String(year)));
  if (month < 1 || month > 12 || day < 1 || !isWhole) return { kind, written };
  const short = shortMonth(date);
  if (short !== undefined) return { kind: "impossible", written, why: { kind: "days", ...short } };
  if (year === undefined || weekday === undefined) return undefined;
  const right = weekdayOf(year, month, day);
  if (weekday.number === right) return undefined;
  return { kind: "weekday", date: toIso(date), typed: weekday.number, right };
}

/** Such as 2027-07-23; a year that was not typed is any. */
function toIso({ day, month, year = 2000 }: ReadDate): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
