import type { Language } from "../campaign/Campaign.ts";
import { monthName } from "../text/entities/calendarNames.ts";
import { baseLanguage } from "../text/language.ts";
import { memoize } from "../text/memoize.ts";

/** `30 juli 2027`, as a language writes a date such as 2027-07-30. */
export function longDate(date: string, language: Language): string {
  const day = inWords(date.slice(5), language);
  return day === undefined ? format(date, language, LONG_DATE) : `${day} ${Number(date.slice(0, 4))}`;
}

/** `30 juli`, as a language writes a day such as 07-30. */
export function dayAndMonth(day: string, language: Language): string {
  return inWords(day, language) ?? format(`2000-${day}`, language, DAY_AND_MONTH);
}

/**
 * A day as formatters write it in our own languages, which a test compares; undefined in others. Cards and pages have one at every start,
 * and the first formatter takes 15 ms in Node and 30 in a browser.
 */
function inWords(day: string, language: Language): string | undefined {
  if (language !== baseLanguage(language)) return undefined;
  const [month = 1, date = 1] = day.split("-").map(Number);
  const name = monthName(month, language);
  return name && `${date}${language === "de" ? "." : ""} ${name}`;
}

const DAY_AND_MONTH = { day: "numeric", month: "long" } as const;
const LONG_DATE = { ...DAY_AND_MONTH, year: "numeric" } as const;

/** Formatters by language. Making one takes longer than everything else that a post needs. */
const formattersOf = memoize((_: Intl.DateTimeFormatOptions) => new Map<Language, Intl.DateTimeFormat>());

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const known = formattersOf(options);
  const formatter = known.get(language) ?? formatterOf(language, options);
  known.set(language, formatter);
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

function formatterOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const [locale = "en"] = language === "und" ? [] : Intl.DateTimeFormat.supportedLocalesOf(language);
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...options, timeZone: "UTC" });
}
