import { findClock, formatClock } from "../../core/text/entities/clock.ts";
import { DAYTIMES } from "../words/days.ts";

/** The first time of a text in the form of campaign files: 18:30; undefined if there is none. */
export function readTime(written: string): string | undefined {
  const time = findClock(written);
  // A date that a spreadsheet shows with its time of midnight has none.
  return time === undefined || (time.hour === 0 && time.minutes === 0) ? undefined : formatClock(time);
}

/** Midnight, with which spreadsheets show a date that has no time. */
const MIDNIGHT = /(?<!\d)0{1,2}[:h.u]00(?::00)?(?!\d)|^\s*0\s*$/i;
const TIME_LIKE = new RegExp(
  String.raw`(?<![\d.])\d{1,2}[:hu]\d\d(?!\d)|(?<![\p{L}\d])(?:half|halb|kwart|quart|viertel|quarter|\d{1,2} ?(?:uur|heures?|uhr|o[’']clock)|${DAYTIMES}|nacht|night|nuit|mittags?|nachts|midnight|minuit|middernacht|mitternacht)(?![\p{L}\d])`,
  "iu",
);

/** Whether it may name a time that `readTime` cannot read: `half acht`, `25:00`, `'s avonds`. */
export function isLikeTime(written: string): boolean {
  return TIME_LIKE.test(written) && !MIDNIGHT.test(written);
}

/** The time of a fraction of a day, as Excel counts: `0.8125`, or `0,8125`, is 19:30. */
export function timeOfDay(fraction: string): string {
  const minutes = Math.round(Number(fraction.replace(",", ".")) * 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What a field for times alone holds, with a fraction of a day, `1930` and `19` as times of a clock: a number below 13 may be of either half of the day. */
export function clockTime(written: string): string {
  const text = written.trim();
  if (/^0?[.,]\d+$/.test(text)) return timeOfDay(text);
  const [, hour, minutes = "00"] =
    /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? /^(1[3-9]|2[0-3])$/.exec(text) ?? [];
  return hour === undefined ? written : `${hour}:${minutes}`;
}
