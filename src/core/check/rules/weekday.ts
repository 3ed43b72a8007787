import { dayOfPost } from "../../campaign/dates.ts";
import type { Post } from "../../compose/Post.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { weekdayName } from "../../text/entities/calendarNames.ts";
import { type DateSpan, weekdayOf } from "../../text/entities/dates.ts";
import { baseLanguage } from "../../text/language.ts";
import { lowerCase } from "../../text/lowerCase.ts";
import { unicode } from "../../text/unicode.ts";
import type { CheckedKit, KitRule } from "../Rule.ts";

/** A weekday before a number, or behind one, or its abbreviation, in lower case. */
const NAMES_DAY = unicode.u`(?:(?:dag|tag|mittwoch|sonnabend)\p{L}{0,10}|di|dimanche|day|\b(?:zo|ma|woe?|do|vr|za|lun|mar|mer|jeu|ven|sam|dim|mo|mi|fr|sa|so|sun|mon|tue|tues|weds?|thu|thurs|fri|sat))[.,]{0,2}\s\(?(?:\S+\s){0,3}\d|[\p{L}\d]\.?(?:\s?\(|,\s|\s[-–—]\s)(?:\p{L}{2,8}(?:dag|tag|day|di)|dimanche|mittwoch|sonnabend|\p{L}{2,5}\.?\))`;

/** "Elke maandag, 25 december gesloten": the weekday is not the date's. */
const EVERY = unicode.iu`(?:^|\P{L})(?:elke|iedere|chaque|tous les|jede[nrms]?|every|each)\s$`;

/** A date whose weekday is another one. */
export const weekday: KitRule<
  "weekday",
  { readonly date: string; readonly year: number; readonly right: string; readonly written: string }
> = {
  name: "weekday",
  severity: "warning",
  fixable: false,
  *checkKit(kit) {
    for (const post of kit.posts) {
      const { text, language } = post;
      if (!NAMES_DAY.test(lowerCase(text))) continue;
      let named: number | undefined;
      for (const date of entitiesOf(post.source).dates(language)) {
        named = date.year ?? named;
        const { weekday } = date;
        const years = weekday === undefined ? [] : yearsOf(date, named, post, kit);
        const [year] = years;
        if (weekday === undefined || year === undefined) continue;
        if (
          years.some(
            (one) => weekdayOf(one, date.month, date.day) === weekday.number || isAmerican(date, one, post),
          )
        )
          continue;
        const right = weekdayOf(year, date.month, date.day);
        if (EVERY.test(text.slice(Math.max(0, date.start - 10), date.start))) continue;
        const params = {
          date: text.slice(date.start, date.end),
          year,
          right: weekdayName(right, language) ?? "",
          written: text.slice(weekday.start, weekday.end),
        };
        yield { post, params, span: date };
      }
    }
  },
};

/** Whether an English date in digits has its weekday with the month first, as in Friday 08/06/2027. */
function isAmerican(
  { start, end, day, month, weekday }: DateSpan,
  year: number,
  { text, language }: Post,
): boolean {
  if (baseLanguage(language) !== "en" || day > 12 || !/\d[/.-]\d/.test(text.slice(start, end))) return false;
  return weekdayOf(year, day, month) === weekday?.number;
}

/**
 * The years that a date may be in, the likeliest first: the one that it names; otherwise that in which it is nearest to the post's date or
 * the campaign's next day, and that of another date of the text. If no day is known, the date may be the next or the nearest to today.
 */
function yearsOf(
  { year, month, day }: DateSpan,
  named: number | undefined,
  { origin }: Post,
  { campaign, calendar }: CheckedKit,
): number[] {
  if (year !== undefined) return [year];
  if (calendar === undefined) return [];
  const anchor = dayOfPost(origin, campaign, calendar) ?? campaign.period?.from;
  const near = Date.parse(anchor ?? calendar.today);
  const around = new Date(near).getUTCFullYear();
  const distance = (candidate: number) => Date.UTC(candidate, month - 1, day) - near;
  const years = [around - 1, around, around + 1];
  const next = years.filter((candidate) => anchor === undefined && distance(candidate) >= 0).slice(0, 1);
  const nearest = years.reduce((best, one) =>
    Math.abs(distance(one)) < Math.abs(distance(best)) ? one : best,
  );
  return [...next, nearest, ...(named === undefined ? [] : [named])];
}
