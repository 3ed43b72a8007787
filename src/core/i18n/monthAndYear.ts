/** `februari 2027`, or `februari` if the year is undefined. It is said of few texts, so a formatter, which takes 15 ms, may say it. */
export function monthAndYear(month: number, year: number | undefined, language: string): string {
  const known: Intl.DateTimeFormatOptions = year === undefined ? {} : { year: "numeric" };
  const format = new Intl.DateTimeFormat(language, { ...known, month: "long", timeZone: "UTC" });
  return format.format(Date.UTC(year ?? 2000, month - 1));
}
