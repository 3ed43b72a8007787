import { weekdayAt } from "../../core/campaign/days.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Question } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { type DateSettings, dayFirstIn, readWhen, weekdayIn } from "./dates.ts";
import type { Entry } from "./Entry.ts";

/** How the dates of posts are read, what that assumes, and what is a question: the order of day and month, if nothing tells it. */
export function dateSettings(
  entries: readonly Entry[],
  languages: readonly string[],
  {
    today,
    dayFirst,
    year,
  }: Pick<DateSettings, "today" | "year"> & { readonly dayFirst: boolean | undefined },
): {
  readonly settings: DateSettings;
  readonly assumed: readonly Remark[];
  readonly questions: readonly Question[];
} {
  const dates = entries.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const sure = dayFirst ?? dayFirstIn(dates);
  const told = sure ?? dayFirstByWeekdays(dates, { today, year, languages });
  const settings = { dayFirst: told ?? true, today, year, languages };
  const doubtful = dates.find(
    (date) => /(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d*[:h])/.test(date) && !/\d{4}-\d\d-\d\d/.test(date),
  );
  if (sure !== undefined || doubtful === undefined) return { settings, assumed: [], questions: [] };
  const origin: Origin = entries.find(({ when }) => when === doubtful)?.origin ?? { file: "" };
  if (told !== undefined) {
    const text = say(({ assumed }) => (told ? assumed.dayFirst(doubtful) : assumed.monthFirst(doubtful)));
    return {
      settings,
      assumed: [{ text, why: say(({ why }) => why.weekdaysBeside), origin }],
      questions: [],
    };
  }
  return {
    settings,
    assumed: [
      {
        text: say(({ assumed }) => assumed.dayFirst(doubtful)),
        why: say(({ why }) => why.dayFirst),
        origin,
      },
    ],
    questions: [
      {
        id: "day-first",
        text: say(({ questions }) => questions.dayFirst(doubtful)),
        choices: ["day", "month"],
        assumed: "day",
      },
    ],
  };
}

/** How many weekdays must fit dates with the month first, and how many times as many as fit the day first. */
const MONTH_FIRST = { dates: 2, times: 2 };

/** Whether the weekdays beside the dates fit them with the day first; undefined if that is not clear. */
function dayFirstByWeekdays(
  dates: readonly string[],
  settings: Omit<DateSettings, "dayFirst">,
): boolean | undefined {
  const named = dates.flatMap((written) => {
    const weekday = weekdayIn(written, settings.languages);
    return weekday === undefined ? [] : [{ written, weekday }];
  });
  const fits = (dayFirst: boolean) =>
    named.filter(({ written, weekday }) => {
      const { when } = readWhen(written, { ...settings, dayFirst });
      return when !== undefined && weekdayAt(when) === weekday.number;
    }).length;
  const [day, month] = [fits(true), fits(false)];
  if (month >= MONTH_FIRST.dates && month > day * MONTH_FIRST.times) return false;
  return day > month ? true : undefined;
}
