/** In milliseconds. */
export const DAY = 86_400_000;

/** `YYYY-MM-DD`, so many days later. */
export function addDays(date: string, days: number): string {
  return dayAt(new Date(`${date}T00:00:00Z`).getTime() + days * DAY);
}

/** `YYYY-MM-DD`. A day that the month does not have becomes its last, so 29 February is the 28th in most years. */
export function dateIn(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1, Math.min(day, last)));
}

/** The day of a moment in UTC, in milliseconds. */
export function dayAt(moment: number): string {
  return new Date(moment).toISOString().split("T")[0] ?? "";
}

/** The weekday of a date such as 2027-07-30, from 0, Sunday. */
export function weekdayAt(date: string): number {
  return new Date(date.slice(0, 10)).getUTCDay();
}
