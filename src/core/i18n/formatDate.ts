import type { Language } from "../campaign/Campaign.ts";
import { monthName } from "../text/entities/calendarNames.ts";
import { baseLanguage } from "../text/language.ts";
import { memoize } from "../text/memoize.ts";

/** `30 juli 2027`, as a language writes a date such as 2027-07-30. */
export function longDate(date: string, language: Language): string {
  return format(date, language, LONG_DATE);
}

/**
 * `30 juli`, as a language writes a day such as 07-30. Cards have one at every start, and a formatter takes 15 ms, so ours have their
 * names here; a test compares them with what formatters say.
 */
export function dayAndMonth(day: string, language: Language): string {
  const [month = 1, date = 1] = day.split("-").map(Number);
  const name = language === baseLanguage(language) ? monthName(month, language) : undefined;
  if (name === undefined) return format(`2000-${day}`, language, DAY_AND_MONTH);
  return language === "de" ? `${date}. ${name}` : `${date} ${name}`;
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
