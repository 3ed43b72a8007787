import type { Language } from "../campaign/Campaign.ts";
import { memoize } from "../text/memoize.ts";

/** `30 juli 2027`, as a language writes a date such as 2027-07-30. */
export function longDate(date: string, language: Language): string {
  return format(date, language, LONG_DATE);
}

/** `30 juli`, as a language writes a day such as 07-30. */
export function dayAndMonth(day: string, language: Language): string {
  const [month = 1, date = 1] = day.split("-").map(Number);
  const name = MONTHS[language]?.split(" ")[month - 1];
  if (name === undefined) return format(`2000-${day}`, language, DAY_AND_MONTH);
  return language === "de" ? `${date}. ${name}` : `${date} ${name}`;
}

/** Cards have a day at every start, and a formatter takes 15 ms. A test compares these with what formatters say. */
const MONTHS: { readonly [language: Language]: string } = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  en: "January February March April May June July August September October November December",
};

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
