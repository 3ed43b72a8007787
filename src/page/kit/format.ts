import { messagesIn } from "../../core/i18n/index.ts";

/** A number as a language writes it, such as 63.206 in Dutch. */
export function formatNumber(number: number, language: string): string {
  return messagesIn(language).number(number);
}

/**
 * Today's date in a time zone, such as 2027-07-30. The first formatter of a page takes 20 ms and more, so a browser that has Temporal is
 * asked for that.
 */
export function todayIn(timeZone: string, now: Date): string {
  if ("Temporal" in globalThis) {
    const moment = Temporal.Instant.fromEpochMilliseconds(now.getTime());
    return moment.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
