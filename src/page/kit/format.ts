import { messagesIn } from "../../core/i18n/index.ts";

/** A number as a language writes it, such as 63.206 in Dutch. */
export function formatNumber(number: number, language: string): string {
  return messagesIn(language).number(number);
}

/** The names of languages that were asked for: a browser takes long to look one up. */
const names = new Map<string, string>([["und", ""]]);

/** A language's own name for itself, such as `Nederlands`; empty for an unknown one. */
export function nameOfLanguage(language: string): string {
  const name = names.get(language) ?? lookUp(language);
  names.set(language, name);
  return name;
}

function lookUp(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Today's date in a time zone, such as 2027-07-30. */
export function todayIn(timeZone: string, now: Date): string {
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
