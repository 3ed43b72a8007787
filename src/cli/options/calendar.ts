import type { Command } from "commander";
import type { Calendar } from "../../core/campaign/dates.ts";
import { UserError } from "../../core/source/UserError.ts";
import { isDate, isYear, YEARS } from "../../core/text/entities/isDate.ts";
import { say } from "../languages/say.ts";

/** The options of commands that show dates. */
export interface CalendarOptions {
  readonly year?: number;
  readonly today?: string;
}

export function addCalendarOptions(command: Command): Command {
  return command
    .option("--year <year>", say.options.year, year)
    .option("--today <date>", say.options.today, date);
}

/** What dates are counted from. This is the only place that asks what time it is. A given day stands for its first moment. */
export function calendarOf({ year, today }: CalendarOptions): Calendar {
  const now = new Date();
  const moment = today === undefined ? { exported: `${now.toISOString().slice(0, 19)}Z` } : {};
  return { today: today ?? localDate(now), ...moment, ...(year !== undefined && { year }) };
}

function year(value: string): number {
  if (isYear(value)) return Number(value);
  throw new UserError(say.options.wrongYear(YEARS.first, YEARS.last, value));
}

function date(value: string): string {
  if (isDate(value)) return value;
  throw new UserError(say.options.wrongToday(YEARS.first, YEARS.last, value));
}

function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
