import { formatClock, isOfDay, readClock } from "../../core/text/entities/clock.ts";
import type { Misread } from "./Misread.ts";

/** A time of day as people type it, such as `18h30`, `18.30 uur` or `noon`, in the form of campaign files: 18:30. Undefined if it is none. */
export function readTime(typed: string): string | undefined {
  const time = readClock(typed);
  return time === undefined || !isOfDay(time) ? undefined : formatClock(time);
}

/** Why what was typed is no time of day; undefined if it is one. */
export function explainTime(typed: string): Misread | undefined {
  if (readTime(typed) !== undefined) return undefined;
  const written = typed.trim();
  const { hour, minutes } = readClock(written) ?? { hour: 0, minutes: 0 };
  if (minutes > 59) return { kind: "impossible", written, why: { kind: "minutes" } };
  // At 24:00 one day ends, and which one it is on is not said.
  if (hour > 24 || (hour === 24 && minutes > 0))
    return { kind: "impossible", written, why: { kind: "hours" } };
  return { kind: "time", written };
}
