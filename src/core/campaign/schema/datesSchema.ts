import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { isDate } from "../../text/entities/isDate.ts";
import { date, texts } from "./basics.ts";
import { source } from "./sourceSchema.ts";

/** A month and a day, which need not exist. */
const DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const daySchema = z.strictObject({
  date: described(
    'The month and the day, such as "07-30".',
    z.string().check(
      z.regex(DAY, demand("monthDay")),
      z.refine((day) => !DAY.test(day) || isDate(`2000-${day}`), demand("realDate")),
    ),
  ),
  name: described("The day's name, or one for each language.", texts),
  source: source("the day"),
});

export const periodSchema = z.strictObject({
  from: described("The first day, such as 2027-07-23.", date),
  to: described("The last day, such as 2027-07-30.", date),
});

export const timeZone = z.string().check(z.refine(isTimeZone, demand("timeZone")));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
