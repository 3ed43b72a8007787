import type { DocumentWords } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { CALENDAR_LANGUAGES, weekdayName } from "../../core/text/entities/calendarNames.ts";
import { findDates } from "../../core/text/entities/dates.ts";
import type { DateSettings } from "./dates.ts";

/** What was assumed and why, in the words of a language. */
export interface Guess {
  readonly what: (words: DocumentWords) => string;
  /** The document does not say it, by default. */
  readonly why?: Said;
}

/** The languages of the document first, then all whose dates can be read. */
export function dateLanguages({ languages }: DateSettings): readonly string[] {
  return [...new Set([...languages, "en", ...CALENDAR_LANGUAGES])];
}

/** A weekday beside a date that is on another one, as in "Thursday 12 March 2027", a Friday. */
export function wrongWeekday(written: string, when: string, dates: DateSettings): Guess[] {
  if (!/\p{L}/u.test(written)) return [];
  const [date] = dateLanguages(dates).flatMap((language) =>
    findDates(written, language).filter(({ weekday }) => weekday !== undefined),
  );
  const right = new Date(when.slice(0, 10)).getUTCDay();
  if (date?.weekday === undefined || date.weekday.number === right) return [];
  const day = written.slice(date.weekday.end, date.end).replace(/^[\s.,]+/, "");
  const what: Guess["what"] = ({ assumed }) =>
    assumed.weekday(day, (language) => weekdayName(right, language));
  return [{ what, why: say(({ why }) => why.weekdayDiffers(written)) }];
}
