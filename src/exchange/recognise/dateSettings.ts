import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Question } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { type DateSettings, dayFirstIn } from "./dates.ts";
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
  const told = dayFirst ?? dayFirstIn(dates);
  const settings = { dayFirst: told ?? true, today, year, languages };
  const doubtful = dates.find(
    (date) => /(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d*[:h])/.test(date) && !/\d{4}-\d\d-\d\d/.test(date),
  );
  if (told !== undefined || doubtful === undefined) return { settings, assumed: [], questions: [] };
  const origin: Origin = entries.find(({ when }) => when === doubtful)?.origin ?? { file: "" };
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
