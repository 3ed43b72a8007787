import { type Campaign, textIn } from "../../campaign/Campaign.ts";
import { dayOfPost } from "../../campaign/dates.ts";
import { addDays, weekdayAt } from "../../campaign/days.ts";
import type { Post } from "../../compose/Post.ts";
import { entitiesOf } from "../../source/entitiesOf.ts";
import { findRelativeDays, type RelativeDay } from "../../text/entities/relativeDays.ts";
import { findWeekdays } from "../../text/entities/weekdays.ts";
import { lowerCase } from "../../text/lowerCase.ts";
import type { Span } from "../../text/Span.ts";
import { unicode } from "../../text/unicode.ts";
import type { KitRule } from "../Rule.ts";

/** "Tomorrow" is another day than the text says, on the day on which the post goes out. */
export const relativeDay: KitRule<
  "relative-day",
  { readonly word: string; readonly posted: string; readonly is: string; readonly named: string }
> = {
  name: "relative-day",
  severity: "warning",
  fixable: false,
  *checkKit({ campaign, calendar, posts }) {
    if (calendar === undefined) return;
    for (const post of posts) {
      if (post.origin.when === undefined) continue;
      const { text } = entitiesOf(post.source);
      for (const day of findRelativeDays(text, post.language)) {
        const posted = dayOfPost(post.origin, campaign, calendar);
        if (posted === undefined) break;
        const is = addDays(posted, day.offset);
        const named = otherDay(day, is, post, campaign);
        if (named === undefined) continue;
        const word = text.slice(day.start, day.end);
        yield {
          post,
          params: { word, posted, is, named: named.text },
          span: { start: day.start, end: named.end },
        };
      }
    }
  },
};

interface Named {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly end: number;
}

/** The day that a text names for one on which it is not; undefined if it names none, or that one. */
function otherDay(day: RelativeDay, is: string, post: Post, campaign: Campaign): Named | undefined {
  const { language } = post;
  const { text, dates } = entitiesOf(post.source);
  const asNamed = ({ start, end }: Span) => ({ text: text.slice(start, end), end });
  const date = dates(language).find(({ start }) => start === day.next);
  if (date !== undefined) {
    const [year, month, number] = is.split("-").map(Number);
    const isThat = date.month === month && date.day === number && (date.year ?? year) === year;
    return isThat ? undefined : asNamed(date);
  }
  const weekday = findWeekdays(text, language).find(({ start }) => start === day.next);
  if (weekday !== undefined) return weekday.weekday === weekdayAt(is) ? undefined : asNamed(weekday);
  const { day: own } = campaign;
  const name = own && textIn(own.name, language, campaign);
  if (name === undefined || own?.date === is.slice(5) || !isPlannedAround(post)) return undefined;
  return isAbout(day.saidToBe, name) ? { text: name, end: day.end } : undefined;
}

/** Whether a post is planned by the campaign's day, so that no other day can be meant. */
function isPlannedAround({ origin }: Post): boolean {
  return origin.when !== undefined && !/^\d{4}-/.test(origin.when);
}

/** How a sentence begins that says which named day it is. */
const NAMED_DAY =
  /^\s?(?:(?:de|het|la|der|the)\s)?(?:werelddag|(?:internationale|europese|nationale)\sdag|dag\s(?:van|tegen)|journée\s(?:mondiale|internationale|européenne|nationale|contre|des|du)|welttag|(?:internationaler?|europäischer?|nationaler?)\stag|tag\s(?:des|der|gegen)|(?:world|international|european|national)\s[^,;:]{0,40}day|day\s(?:of|against))/;
const WORD = unicode.gu`\p{L}{5,}`;
/** What many days are called, so that it tells none from another. */
const OF_MANY =
  /^(?:werelddag|wereld|internationaal|internationale[rn]?|europese|journée|mondiale?|internationale?|européenne|nationale?|welttag|europäischer?|world|international|european|national|against|tegen|contre|gegen)$/;

/** Whether what a day is said to be is the campaign's day: a named day, with a word of that one's name. */
function isAbout(saidToBe: string | undefined, name: string): boolean {
  if (saidToBe === undefined || !NAMED_DAY.test(saidToBe)) return false;
  const own = Array.from(WORD.matchAll(lowerCase(name)), ([word]) => word).filter(
    (word) => !OF_MANY.test(word),
  );
  return own.some((word) => saidToBe.includes(word));
}
