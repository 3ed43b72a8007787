import { baseLanguage, perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import { overlapsAny, type Span, withoutOverlaps } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import { CALENDAR_NAMES } from "./calendarNames.ts";
import type { ShortMonth } from "./Impossible.ts";

/** A date in a text: a day and a month, perhaps with a year and the name of a weekday before or behind it. */
export interface DateSpan extends Span {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number | undefined;
  /** The weekday that the text names: from 0, Sunday. */
  readonly weekday: (Span & { readonly number: number }) | undefined;
}

interface Calendar {
  readonly weekdays: readonly RegExp[];
  readonly months: readonly RegExp[];
  readonly anyMonth: RegExp;
  /** Another day just before a date, which shares its month: "zaterdag 8 en", "Samstag, 8., und". */
  readonly dayBefore: UnicodeExpression;
  readonly dayFirst: UnicodeExpression;
  readonly monthFirst: UnicodeExpression;
  readonly digits: UnicodeExpression;
  readonly yearFirst: UnicodeExpression;
  /** A weekday behind a date: "(donderdag)", ", Donnerstag", " - Thursday", each with nothing more but a time. */
  readonly weekdayAfter: UnicodeExpression;
}

const calendarOf = perLanguage(compile);

const ORDINAL = "(?:er|ste|de|e|st|nd|rd|th|\\.)?";
/** What joins two days of one month, perhaps with an article after it. */
const JOINER =
  "(?<joiner>,\\s|,?\\s?(?:[-–—/&+])\\s?|,?\\s(?:en|et|und|and|of|ou|oder|or|tot|tot en met|t\\/m|t\\.e\\.m\\.|au|jusqu’au|bis|bis zum|bis einschließlich|to|through|until|till)\\s)(?:(?:le|les|den|dem|der|the|op)\\s)?";

/** "Vrijdagavond", "samedi soir", "Freitag Abend", "Friday evening". */
const PART_OF_DAY =
  "[^\\S\\n]?(?:ochtend|voormiddag|middag|namiddag|avond|nacht|matin|midi|après-midi|soir|nuit|morgen|vormittag|mittag|nachmittag|abend|morning|afternoon|evening|night)";

/** Expressions for lower case: those that ignore case take twice as long to compile. */
function compile(language: string): Calendar | undefined {
  const names = CALENDAR_NAMES[language];
  if (names === undefined) return undefined;
  const { weekdays, months } = names;
  const short = weekdays.flatMap((one) => one.split("|").slice(1)).filter((one) => one !== "sonnabend");
  // A full stop belongs to an abbreviation; after a whole name it ends a sentence, and so does the end of a line.
  const weekday = String.raw`(?:(?<weekday>${weekdays.join("|")})(?:${PART_OF_DAY})?(?!\p{L})(?:(?<=(?<!\p{L})(?:${short.join("|")}))\.)?,?[^\S\n]\(?(?:(?:op|le|de|den|dem|der|the|am)\s)?)?`;
  const month = String.raw`(?<month>${months.join("|")})(?!\p{L})\.?`;
  const year = String.raw`(?:,?\s(?<year>(?:19|20|21)\d\d)(?!\d))?`;
  const start = String.raw`(?<![\p{L}\p{M}\d#@/.-])`;
  // "(FR)" is a language.
  const bracketed = weekdays.join("|").replace(/\|fr(?=\|)/, "");
  const full = weekdays.map((one) => one.split("|")[0]).join("|");
  const whole = (alternatives: readonly string[]) =>
    alternatives.map((one) => new RegExp(`^(?:${one})$`, "u"));
  return {
    weekdays: whole(weekdays),
    months: whole(months),
    anyMonth: new RegExp(`\\d\\D{0,8}(?:${months.join("|")})|(?:${months.join("|")})\\D{0,3}\\d`),
    dayBefore: unicode.u`(?<![\d/.,:-])${weekday}(?<day>\d{1,2})${ORDINAL}${JOINER}$`,
    dayFirst: unicode.gu`(?:${start}|(?<=\d\.?[-/]))${weekday}(?<day>\d{1,2})${ORDINAL}\s(?:(?:of)\s)?${month}${year}`,
    monthFirst: unicode.gu`${start}${weekday}${month}\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])${year}`,
    digits: unicode.gu`${start}${weekday}(?<day>\d{1,2})(?<mark>[/.-])(?<number>\d{1,2})(?:\k<mark>(?<year>(?:19|20|21)?\d\d))?(?![\d]|[/.:-]\d|\s?(?:uur|uhr|[hu](?!\p{L})|%|€|euro))`,
    weekdayAfter: unicode.u`^(?:\s?\((?<bracketed>${bracketed})\.?\)|(?:,|\s[-–—])\s(?<full>${full})(?=\s*(?:$|[\n.;!)])|,?\s(?:om|vanaf|à|dès|um|ab|at|from)\s\d))`,
    yearFirst: unicode.gu`${start}${weekday}(?<year>(?:19|20|21)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?![\d-])`,
  };
}

/**
 * The dates of a text in Dutch, French, German or English, in order, none overlapping another; none in other languages. Dates
 * in digits have the day first, and count only with a year or a weekday, because `3/4` and `9.30` are mostly something else.
 */
export function findDates(text: string, language: string): DateSpan[] {
  return readDates(text, language).filter(isReal);
}

/** What is written as dates are, with a month's name, but does not exist: "31 June", and "29 February" of 2027. In order. */
export function findUnrealDates(text: string, language: string): DateSpan[] {
  return readDates(text, language).filter((date) => !isReal(date));
}

function isReal({ day, month, year }: DateSpan): boolean {
  return day >= 1 && day <= daysIn(month, year);
}

function readDates(text: string, language: string): DateSpan[] {
  if (!/\d/.test(text)) return [];
  const calendar = calendarOf(language);
  if (calendar === undefined) return [];
  const lower = lowerCase(text);
  const { anyMonth, dayFirst, monthFirst, digits, yearFirst } = calendar;
  // Looking for a month's name beside a digit takes far less time than compiling the expressions that only that can match.
  const withMonth = baseLanguage(language) === "en" ? [dayFirst, monthFirst] : [dayFirst];
  const expressions = [
    ...(anyMonth.test(lower) ? withMonth : []),
    ...(/\d[/.-]\d/.test(text) ? [digits] : []),
    ...(/\d{4}-\d\d-\d/.test(text) ? [yearFirst] : []),
  ];
  const found = expressions.flatMap((expression) =>
    Array.from(expression.matchAll(lower)).flatMap((match) => toDate(match, calendar)),
  );
  const real = withoutOverlaps(found.filter(isReal));
  const apart = withoutOverlaps([
    ...real,
    ...found.filter((date) => !isReal(date) && !overlapsAny(date, real)),
  ]);
  const dates = apart.flatMap((date) => {
    const others = [...otherDays(lower, date, calendar)];
    // "1 tot 30 juli (donderdag)" has more than one Thursday.
    const isBehind = date.weekday !== undefined && date.weekday.start > date.start;
    return [...others, others.length > 0 && isBehind ? { ...date, weekday: undefined } : date];
  });
  return withSharedYears(lower, withoutOverlaps(dates));
}

/** In "31 juli en 1 augustus 2027" both have the year; in "24 december tot 2 januari 2028" the first has the one before it. */
function withSharedYears(text: string, dates: readonly DateSpan[]): DateSpan[] {
  const result: DateSpan[] = [];
  for (const date of dates.toReversed()) {
    const next = result.at(-1);
    const isShared =
      date.year === undefined && next?.year !== undefined && JOINED.test(text.slice(date.end, next.start));
    const year = isShared ? next.year - (date.month > next.month ? 1 : 0) : date.year;
    result.push({ ...date, year });
  }
  return result.reverse();
}

const LONGEST_MONTH = 31;
/** How long a day before a date, its weekday, and what joins them may be. */
const LONGEST_DAY = 48;
const LIST_BEFORE = /(?<!\d)\d{1,2}\.?,\s\d{1,2}\.?,\s$/;
const JOINED = new RegExp(`^\\.?${JOINER}$`);
/** Days of another month are not these: "May 1, 2–4 June". */
const ENGLISH_MONTH = CALENDAR_NAMES.en?.months.join("|") ?? "";
const DAYS_AFTER = unicode.iu`^(?:,\s\d{1,2}(?:st|nd|rd|th)?(?!\d))*(?:[-–]|,?\s(?:and|to|or|through|until|till|&)\s)\d{1,2}(?:st|nd|rd|th)?(?![\d:.]|\s\p{L}*\d|\s(?:of\s)?(?:${ENGLISH_MONTH})(?!\p{L}))`;

/** The days that share the month of a date: "21, 22 en 23 maart", "Samstag, 8., und Sonntag, 9. Mai", "March 21 and 22". */
function* otherDays(text: string, date: DateSpan, calendar: Calendar): Generator<DateSpan> {
  const { start, end, day, month, year } = date;
  if (day > LONGEST_MONTH) return;
  let at = start;
  let next = day;
  for (let number = 0; number < 10; number++) {
    const match = calendar.dayBefore.exec(text.slice(Math.max(0, at - LONGEST_DAY), at));
    const { 0: written = "", groups: { day: other = "", joiner = "", weekday } = {} } = match ?? {};
    // A lone comma separates anything, as in "kost 5, 30 juli"; several make a list.
    const isAlone =
      number === 0 &&
      /^,\s$/.test(joiner) &&
      weekday === undefined &&
      !LIST_BEFORE.test(text.slice(Math.max(0, at - 10), at));
    if (match === null || isAlone || Number(other) >= next || Number(other) === 0) break;
    at -= written.length;
    next = Number(other);
    const ends = at + written.indexOf(other, weekday?.length ?? 0) + other.length;
    yield { start: at, end: ends, day: next, month, year, weekday: named(weekday, at, calendar) };
  }
  // Only English has the month first.
  if (!new RegExp(`(?<!\\d)${day}(?:st|nd|rd|th)?$`, "i").test(text.slice(start, end))) return;
  const { 0: written = "" } = DAYS_AFTER.exec(text.slice(end, end + 60)) ?? {};
  for (const { 0: other, index } of written.matchAll(/\d+/g)) {
    if (Number(other) > LONGEST_MONTH) return;
    const first = end + index;
    yield { start: first, end: first + other.length, day: Number(other), month, year, weekday: undefined };
  }
}

function toDate({ 0: written, index, input, groups = {} }: RegExpExecArray, calendar: Calendar): DateSpan[] {
  const { day = "", month, number = "", mark, year } = groups;
  const end = index + written.replace(/[.,\s]+$/, "").length;
  // "Maandag (5 januari 2027)" is one day, "maandag (5 januari gesloten)" may be any Monday.
  const bracket = written.indexOf("(") + 1;
  const isApart = bracket > 0 && input.charAt(end) !== ")";
  const weekday = isApart ? undefined : groups.weekday;
  const behind = groups.weekday === undefined ? weekdayBehind(input, end, calendar) : undefined;
  const date = {
    day: Number(day),
    month: month === undefined ? Number(number) : indexOf(month, calendar.months) + 1,
    year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0),
  };
  const exists = date.day >= 1 && date.day <= daysIn(date.month, date.year);
  if (month === undefined) {
    const isPlain = mark !== undefined && year?.length === 4;
    if (!exists || !(isPlain || weekday !== undefined || behind !== undefined)) return [];
    // "Zondag 3-1 gewonnen" is a score, "zaterdag 10-12" the hours between which something is open.
    if (mark === "-" && year === undefined && date.day <= 24) return [];
  }
  return [
    {
      start: isApart ? index + bracket : index,
      end: bracket > 0 && !isApart ? end + 1 : end,
      ...date,
      weekday: behind ?? named(weekday, index, calendar),
    },
  ];
}

/** The longest that a weekday behind a date may be, with what is before and after it. */
const LONGEST_WEEKDAY = 40;

function weekdayBehind(text: string, end: number, calendar: Calendar): DateSpan["weekday"] {
  // Far more often, something else follows.
  if (!/^\s?[(,–—-]/.test(text.slice(end, end + 2))) return undefined;
  const { 0: written = "", groups } =
    calendar.weekdayAfter.exec(text.slice(end, end + LONGEST_WEEKDAY)) ?? {};
  const name = groups?.bracketed ?? groups?.full;
  return name === undefined ? undefined : named(name, end + written.indexOf(name), calendar);
}

function named(name: string | undefined, start: number, { weekdays }: Calendar): DateSpan["weekday"] {
  return name === undefined
    ? undefined
    : { start, end: start + name.length, number: indexOf(name, weekdays) };
}

function indexOf(word: string, names: readonly RegExp[]): number {
  return names.findIndex((name) => name.test(word));
}

/** How many days a month has, 29 in a February without a year; 0 for a month that does not exist. */
export function daysIn(month: number, year = 2000): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const FEBRUARY = 2;

/** The month of a date if it has fewer days; undefined for a month that does not exist. */
export function shortMonth({
  day,
  month,
  year,
}: Pick<DateSpan, "day" | "month" | "year">): ShortMonth | undefined {
  const days = daysIn(month, year);
  if (days === 0 || day <= days) return undefined;
  return { month, year: month === FEBRUARY ? year : undefined, days };
}

/** The weekday of a date: from 0, Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
