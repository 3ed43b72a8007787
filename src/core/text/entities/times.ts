import { perLanguage } from "../language.ts";
import { overlapsAny, type Span } from "../Span.ts";
import { type UnicodeExpression, unicode } from "../unicode.ts";
import { CALENDAR_NAMES } from "./calendarNames.ts";
import { clock, clockUnit, LETTERS, SPACE, toClock } from "./clock.ts";
import type { Impossible } from "./Impossible.ts";

/** A time of day in a text. */
export interface TimeSpan extends Span {
  /** Minutes after midnight. */
  readonly minutes: number;
}

const RANGE = `${SPACE}?(?<joiner>[-–—]|tot|à|au|et|bis|und|to|until|till|and|en)${SPACE}?`;

/** Words that a time of day follows. */
const POINTS: { readonly [language: string]: string } = {
  nl: "om|vanaf|tot|van|tussen|aanvang|start|begin|deuren",
  fr: "à|dès|de|jusqu[’']à|entre|vers|début|ouverture",
  de: "um|ab|bis|von|zwischen|gegen|beginn|einlass|start",
  en: "at|from|until|till|between|doors|starts?",
};

/** A text without any of this names no time of day. "11.000" and "12.05.2027" have none. */
const MAY_BE_TIME =
  /(?<!\d|\d\.)\d{1,2}(?:[:.][0-5]\d(?!\d|\.\d)|[ \u00a0\u202f]?(?:uur|uhr|heures?|h|u|[ap]\.?m)(?![a-z]))/i;

const timesOf = perLanguage((base): UnicodeExpression | undefined => {
  const point = POINTS[base];
  const weekdays = CALENDAR_NAMES[base]?.weekdays.join("|");
  if (point === undefined || weekdays === undefined) return undefined;
  return unicode.giu`(?<![\p{L}\d])(?:(?:${point})${SPACE}?:?${SPACE}|(?:${weekdays})(?:${SPACE}\p{L}{3,10})?,?${SPACE})(?<times>(?<first>${clock("from", LETTERS)}${clockUnit("fromUnit")})(?:${RANGE}${clock("to", LETTERS)}${clockUnit("toUnit")})?)(?!\d|[:.,/-]\d|${SPACE}?[%€°]|\p{L}|-\p{L})`;
});

/** Hours that are counted or given in words, so that times cannot be compared: "om half drie", "24h/24", "de 10h à midi", "18 heures 30". */
const OTHERWISE =
  /\d[ \u00a0\u202f]?(?:h|u|uur|heures?)[ \u00a0\u202f]?(?:\/|sur|op)[ \u00a0\u202f]?\d|\d[ \u00a0\u202f]?(?:uur|uhr|heures?)[ \u00a0\u202f]\d\d(?!\d)|24\/[27]|(?:^|[^a-zà-ÿ])(?:half|halb|kwart|viertel|quart|demie?|quarter|past|o[’']clock|midi|minuit|middag|middernacht|mittags?|mitternacht|noon|midday|midnight|twaalf|douze|zwölf|twelve)(?![a-zà-ÿ])/i;

interface Range extends Span {
  readonly times: readonly TimeSpan[];
  /** Whether something lasts from one to the other. */
  readonly isSpan: boolean;
}

/** The times of day in a text that a word, a weekday or a range announces; those of a range together. */
function rangesIn(text: string, language: string): Range[] {
  const expression = MAY_BE_TIME.test(text) ? timesOf(language) : undefined;
  if (expression === undefined) return [];
  return Array.from(expression.matchAll(text)).flatMap(({ 0: written, index, groups = {} }): Range[] => {
    const {
      from,
      fromMinutes,
      fromUnit,
      to,
      toMinutes,
      toUnit,
      first: opening = "",
      times = "",
      joiner = "",
    } = groups;
    const unit = toUnit ?? fromUnit;
    const isTime = unit !== undefined || fromMinutes !== undefined || /\d[hu]$/i.test(times);
    // "De 10 à 12 personnes", "van 3.50 tot 5.50 euro".
    const isDecimal = unit === undefined && /\d\.\d/.test(times);
    if (!isTime || isDecimal) return [];
    const end = index + written.length;
    const start = end - times.length;
    const opens = minutesOf(from, fromMinutes, fromUnit ?? unit);
    if (opens === undefined) return [];
    const first = { start, end: start + opening.length, minutes: opens };
    if (to === undefined) return [{ start, end, times: [first], isSpan: false }];
    const closes = minutesOf(to, toMinutes, toUnit);
    if (closes === undefined) return [];
    const last = { start: start + times.lastIndexOf(to), end, minutes: closes };
    // "From 11 to 2 pm" does not say which half of the day 11 is in.
    const isKnown = fromUnit !== undefined || !/^[ap]/i.test(toUnit ?? "");
    const isSpan = isKnown && !/^(?:en|et|und|and)$/i.test(joiner);
    return [{ start, end, times: [first, last], isSpan }];
  });
}

/** Minutes after midnight, also of 24:00. */
function minutesOf(hour?: string, minutes?: string, unit?: string): number | undefined {
  const time = toClock(hour, minutes, unit);
  return time === undefined || time.hour > 24 || time.minutes > 59
    ? undefined
    : time.hour * 60 + time.minutes;
}

/** The times of day in a text, in order; undefined if it may have others, in words or without a word before them. */
export function findTimes(text: string, language: string): TimeSpan[] | undefined {
  if (!MAY_BE_TIME.test(text)) return [];
  if (OTHERWISE.test(text)) return undefined;
  const ranges = rangesIn(text, language);
  const isAnnounced = ({ index: start, 0: written }: RegExpExecArray) =>
    overlapsAny({ start, end: start + written.length }, ranges);
  const all = text.matchAll(new RegExp(MAY_BE_TIME, "gi"));
  return Array.from(all).every(isAnnounced) ? ranges.flatMap(({ times }) => times) : undefined;
}

/** What was moved goes "de 18h à 17h", and what lasts a day and a night ends on another one. */
export const MOVED_OR_LONG =
  /avanc|déplac|pass[eé]|chang|modifi|décal|retard|recul|report|verplaats|vervroeg|verschuif|verschoven|verleg|gewijzig|wijzig|verschob|vorverleg|geändert|verleg|moved?|forward|rescheduled|postponed|au lieu|plutôt|in plaats|statt|instead|lendemain|volgende dag|dag erna|nächsten|folgenden|next day|following day|24 ?(?:h|u|st)|23 ?(?:h|u|st)|jour et nuit|dag en nacht|tag und nacht|day and night|marathon|relais|estafette/i;
const NOON = 12 * 60;

/** The times between which something lasts and that run backwards within a day, as "de 18h à 17h" does. One that ends before noon may last a night. */
export function findBackwardTimes(text: string, language: string): Impossible[] {
  const spans = rangesIn(text, language).flatMap(({ start, end, times: [from, to], isSpan }): Impossible[] =>
    isSpan && from !== undefined && to !== undefined && to.minutes >= NOON && from.minutes > to.minutes
      ? [{ start, end, kind: "backwards" }]
      : [],
  );
  return spans.length === 0 || MOVED_OR_LONG.test(text) ? [] : spans;
}
