import { perLanguage } from "../language.ts";
import { lowerCase } from "../lowerCase.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import type { DateSpan } from "./dates.ts";
import type { Impossible } from "./Impossible.ts";
import { MOVED_OR_LONG } from "./times.ts";

/** What comes before the first day of a period, and what joins it to the last. */
const PERIODS: { readonly [language: string]: readonly [from: string, to: string] } = {
  nl: ["van|vanaf", "tot|tot en met|t\\/m|tem|t\\.e\\.m\\."],
  fr: ["du|dès le|à partir du", "au|jusqu’au|jusqu'au"],
  de: ["vom|von|ab", "bis|bis zum|bis einschließlich"],
  en: ["from", "to|until|till|through"],
};
/** A text without any of this has no period in words. Looking for it takes far less time than compiling what is below. */
const MAY_BE_PERIOD = /\s(?:tot|t\/m|tem|t\.e\.m\.|au|jusqu[’']au|bis|to|until|till|through)\s/i;
/** How much text before a date is looked at. */
const LONGEST = 60;
/** "From December 14 to 12 noon". */
const TIME = /^\s?(?:[ap]\.?m|noon|o[’']clock|[hu]|uur|uhr)(?![a-z])/;

interface Period {
  /** A day that shares the month of the date after it, and what joins both. */
  readonly dayBefore: UnicodeExpression;
  /** What opens a period, just before a date. */
  readonly opens: UnicodeExpression;
  /** What joins two dates. */
  readonly joins: UnicodeExpression;
}

const periodOf = perLanguage((base): Period | undefined => {
  const [from, to] = PERIODS[base] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const opener = String.raw`(?<!\p{L})(?:${from})\s(?:(?:den|dem|the)\s)?`;
  const joiner = String.raw`,?\s(?:${to})\s(?:(?:de|den|dem|the)\s)?`;
  return {
    dayBefore: unicode.u`${opener}(?:\p{L}{4,10},?\s)?(?<written>(?<day>\d{1,2})(?:er|e|ste|de|st|nd|rd|th|\.)?${joiner})$`,
    opens: unicode.u`${opener}$`,
    joins: unicode.u`^\.?${joiner}$`,
  };
});

/**
 * The periods of a text that end before they begin: "van 14 tot 12 december". Not those over New Year, "van 24 december tot 2 januari", and not
 * what was moved to an earlier date.
 *
 * @param dates - those of the text, in order
 */
export function findBackwardDates(text: string, language: string, dates: readonly DateSpan[]): Impossible[] {
  if (dates.length === 0 || !MAY_BE_PERIOD.test(text)) return [];
  const period = periodOf(language);
  if (period === undefined) return [];
  const lower = lowerCase(text);
  const found = dates.flatMap((date, index): Impossible[] => {
    const { start, end, day } = date;
    if (TIME.test(lower.slice(end, end + LONGEST))) return [];
    const first = dates[index - 1];
    if (first !== undefined && period.joins.test(lower.slice(first.end, start))) {
      const isOpened = period.opens.test(lower.slice(Math.max(0, first.start - LONGEST), first.start));
      return isOpened && isBefore(date, first) ? [{ start: first.start, end, kind: "backwards" }] : [];
    }
    const { written = "", day: opening = "" } =
      period.dayBefore.exec(lower.slice(Math.max(0, start - LONGEST), start))?.groups ?? {};
    return Number(opening) > day ? [{ start: start - written.length, end, kind: "backwards" }] : [];
  });
  return found.length === 0 || MOVED_OR_LONG.test(text) ? [] : found;
}

/** Whether a date is surely before another one. Without a year, an earlier month is the next year's. */
function isBefore(one: DateSpan, other: DateSpan): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year)
    return one.year < other.year;
  if (one.month !== other.month)
    return one.year !== undefined && other.year !== undefined && one.month < other.month;
  return (one.year === undefined) === (other.year === undefined) && one.day < other.day;
}
