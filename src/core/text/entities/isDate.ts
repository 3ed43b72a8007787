/** The years that a campaign, or a call, may name. */
export const YEARS = { first: 1900, last: 2199 } as const;

/** Whether a text is a year within bounds. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last;
}

/** Whether a text is a real date such as 2027-01-31, its year within bounds. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !isYear(text.slice(0, 4))) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
