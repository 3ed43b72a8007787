import { weekdayAt } from "../../core/campaign/days.ts";
import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { weekdayName } from "../../core/text/entities/calendarNames.ts";
import { type DateSettings, weekdayIn } from "./dates.ts";

/** What was assumed and why, in the words of a language. */
export interface Guess {
  readonly what: (words: DocumentWords) => string;
  /** The document does not say it, by default. */
  readonly why?: Said;
}

/** A weekday beside a date that is on another one, as in "Thursday 12 March 2027", a Friday. */
export function wrongWeekday(written: string, when: string, { languages }: DateSettings): Guess[] {
  const weekday = weekdayIn(written, languages);
  const right = weekdayAt(when);
  if (weekday === undefined || weekday.number === right) return [];
  const what: Guess["what"] = ({ assumed }) =>
    assumed.weekday(withYear(weekday.date, when.slice(0, 4)), (language) => weekdayName(right, language));
  return [{ what, why: say(({ why }) => why.weekdayDiffers(written)) }];
}

/** A date as it is written, with the year that was assumed. */
function withYear(date: string, year: string): string {
  if (date.includes(year)) return date;
  const [, mark] = /\d([./-])\d/.exec(date) ?? [];
  return mark === undefined ? `${date} ${year}` : `${date.replace(/\.$/, "")}${mark}${year}`;
}
