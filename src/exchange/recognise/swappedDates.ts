import { weekdayAt } from "../../core/campaign/days.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import { isDate } from "../../core/text/entities/isDate.ts";
import type { Cell, Remark } from "../ImportDocument.ts";
import type { Column, Rows } from "./columns.ts";
import { weekdayIn } from "./dates.ts";
import { isWeekday } from "./isWeekday.ts";

/** How many weekdays must fit the swapped dates, and how many times as many as fit the dates as they are. */
const CLEAR = { rows: 2, times: 2 };
/** A date of a spreadsheet, which has no order of its own any more. */
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;

/**
 * The rows of a table whose dates a spreadsheet read with day and month swapped, put right: 1/3 became 3 January, but the weekday
 * beside it is that of 1 March, and so in most rows.
 */
export function unswapDates(
  columns: readonly Column[],
  body: Rows,
): { readonly body: Rows; readonly assumed: readonly Remark[] } {
  const date = columns.find(({ field }) => field === "when");
  const day = columns.find(
    ({ index, field }) => field === "day" && body.some((row) => isWeekday(row[index]?.text ?? "")),
  );
  if (date === undefined || day === undefined) return { body, assumed: [] };
  const pairs = body.flatMap((row) => {
    const [written, weekday] = [row[date.index]?.text ?? "", row[day.index]?.text ?? ""];
    return DATE.test(written) && isWeekday(weekday) ? [{ written, weekday: weekday.trim() }] : [];
  });
  const fits = (read: (written: string) => string) =>
    pairs.filter(({ written, weekday }) => {
      const when = read(written).slice(0, 10);
      return isDate(when) && weekdayIn(`${weekday} ${when}`, [])?.number === weekdayAt(when);
    }).length;
  const [asRead, asSwapped] = [fits((written) => written), fits(swapped)];
  if (asSwapped < CLEAR.rows || asSwapped <= asRead * CLEAR.times) return { body, assumed: [] };
  const first = body.map((row) => row[date.index]).find((cell) => cell !== undefined && isSwapped(cell));
  return {
    body: body.map((row) =>
      row.map((cell, index) => (index === date.index ? { ...cell, text: swapped(cell.text) } : cell)),
    ),
    assumed:
      first === undefined
        ? []
        : [
            {
              text: say(({ assumed }) => assumed.swapped(first.text, swapped(first.text))),
              why: say(({ why }) => why.weekdaysFit(day.name)),
              origin: first.origin,
            },
          ],
  };
}

function isSwapped({ text }: Cell): boolean {
  return swapped(text) !== text;
}

/** A date with day and month swapped, if that is one. */
function swapped(written: string): string {
  const other = written.replace(DATE, "$1-$3-$2");
  return isDate(other.slice(0, 10)) ? other : written;
}
