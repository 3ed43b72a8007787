import { baseLanguage, perLanguage } from "../language.ts";
import type { Span } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import { CALENDAR_NAMES } from "./calendarNames.ts";

/** A weekday that a text names in full, also in "zaterdagavond" and "montags". */
export interface WeekdaySpan extends Span {
  /** From 0, Sunday. */
  readonly weekday: number;
}

/** A text without any of this names no weekday. */
const MAY_BE_WEEKDAY = /dag|di|tag|day|mittwoch|sonnabend/i;

const namesOf = perLanguage((base): UnicodeExpression | undefined => {
  const weekdays = CALENDAR_NAMES[base]?.weekdays;
  if (weekdays === undefined) return undefined;
  // Abbreviations are words as well: the Dutch "do" and the German "so".
  const isFull = (name: string, index: number) => index === 0 || name === "sonnabend";
  const full = weekdays.map((names) => `(${names.split("|").filter(isFull).join("|")})`);
  return unicode.giu`(?<!\p{L})(?:${full.join("|")})`;
});

/** The weekdays that a text names in full, in order. */
export function findWeekdays(text: string, language: string): WeekdaySpan[] {
  const expression = MAY_BE_WEEKDAY.test(text) ? namesOf(language) : undefined;
  if (expression === undefined) return [];
  return Array.from(expression.matchAll(text), (match) => {
    const { 0: name, index: start } = match;
    return { start, end: start + name.length, weekday: match.indexOf(name, 1) - 1 };
  });
}

/** Whether a text names a weekday in full or by an abbreviation. */
export function namesWeekday(text: string, weekday: number, language: string): boolean {
  const names = CALENDAR_NAMES[baseLanguage(language)]?.weekdays[weekday];
  return names !== undefined && unicode.iu`(?<!\p{L})(?:${names})(?!\p{L})`.test(text);
}
