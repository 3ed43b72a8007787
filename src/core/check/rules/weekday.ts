import { dayOf } from "../../campaign/dates.ts";
import type { Post } from "../../compose/Post.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { type DateSpan, weekdayName, weekdayOf } from "../../text/entities/dates.ts";
import { baseLanguage } from "../../text/language.ts";
import type { CheckedKit, KitRule } from "../Rule.ts";

/** A weekday before a number, or its abbreviation. */
const NAMES_DAY =
  /(?:(?:dag|tag|mittwoch|sonnabend)\p{L}{0,10}|di|dimanche|day|\b(?:zo|ma|woe?|do|vr|za|lun|mar|mer|jeu|ven|sam|dim|mo|mi|fr|sa|so|sun|mon|tue|tues|wed|thu|thurs|fri|sat))[.,]{0,2}\s(?:\S+\s){0,3}\d/iu;

/** "Elke maandag, 25 december gesloten": the weekday is not the date's. */
const EVERY = /(?:^|\P{L})(?:elke|iedere|chaque|tous les|jede[nrms]?|every|each)[\s\u00a0]$/iu;

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
      if (!NAMES_DAY.test(text)) continue;
      for (const date of entitiesOf(post.source).dates(language)) {
        const year = yearOf(date, kit);
        if (date.weekday === undefined || year === undefined) continue;
        const right = weekdayOf(year, date.month, date.day);
        if (right === date.weekday.number || isAmerican(date, year, post)) continue;
        if (EVERY.test(text.slice(Math.max(0, date.start - 10), date.start))) continue;
        const params = {
          date: text.slice(date.start, date.end),
          year,
          right: weekdayName(right, language) ?? "",
          written: text.slice(date.weekday.start, date.weekday.end),
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

/** The year that the text names; otherwise the one in which the date is nearest to the campaign's next day. */
function yearOf({ year, month, day }: DateSpan, { campaign, calendar }: CheckedKit): number | undefined {
  if (year !== undefined || calendar === undefined) return year;
  const near = Date.parse(campaign.period?.from ?? dayOf(campaign, calendar) ?? calendar.today);
  const around = new Date(near).getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - near);
  return [around - 1, around, around + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
