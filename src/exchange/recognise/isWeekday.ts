import { WEEKDAYS } from "../words/days.ts";

const whole = new RegExp(`^\\s*(?:${WEEKDAYS})\\.?\\s*$`, "iu");

/** Whether a text is the name of a weekday, or its abbreviation. */
export function isWeekday(text: string): boolean {
  return whole.test(text);
}
