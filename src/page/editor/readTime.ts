import type { Misread } from "./Misread.ts";

/** `9:00`, `18.30 uur`, `18h30`, `18 Uhr`, `à 18 heures`, `6 pm`, and an hour alone. */
const TIME =
  /^(?:(?:om|à|um|at)\s)?(?<hour>\d{1,2})(?:\s?[:.hu]\s?(?<minutes>\d\d))?\s?(?:uur|u|heures?|h|uhr)?(?:\s?(?<half>[ap])\.?m\.?)?$/i;
const NOON = /^(?:(?:à|at)\s)?(?:noon|midday|midi|middag|mittags?)$/i;

/** A time of day as people type it, such as `18h30`, `18.30 uur` or `noon`, in the form of campaign files: 18:30. Undefined if it is none. */
export function readTime(typed: string): string | undefined {
  const text = typed.trim();
  if (NOON.test(text)) return "12:00";
  const time = numbersOf(text);
  if (time === undefined || time.hour > 23 || time.minutes > 59) return undefined;
  return `${String(time.hour).padStart(2, "0")}:${String(time.minutes).padStart(2, "0")}`;
}

/** Why what was typed is no time of day; undefined if it is one. */
export function explainTime(typed: string): Misread | undefined {
  if (readTime(typed) !== undefined) return undefined;
  const written = typed.trim();
  const { hour = 0, minutes = 0 } = numbersOf(written) ?? {};
  if (minutes > 59) return { kind: "impossible", written, why: { kind: "minutes" } };
  // At 24:00 one day ends, and which one it is on is not said.
  if (hour > 24 || (hour === 24 && minutes > 0))
    return { kind: "impossible", written, why: { kind: "hours" } };
  return { kind: "time", written };
}

function numbersOf(text: string): { readonly hour: number; readonly minutes: number } | undefined {
  const { groups } = TIME.exec(text) ?? {};
  if (groups === undefined) return undefined;
  const { half } = groups;
  const [hour, minutes] = [Number(groups.hour), Number(groups.minutes ?? 0)];
  if (half === undefined) return { hour, minutes };
  // The English clock has twelve hours, from 12 to 11.
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0), minutes };
}
