import type { Cell } from "../ImportDocument.ts";
import { MONTHS, WEEKDAYS } from "../words/days.ts";
import type { Rows } from "./columns.ts";
import { isPure, readLabel } from "./label.ts";

/** How many weekdays side by side make a calendar. */
const FEWEST_DAYS = 5;
const isWeekday = new RegExp(`^(?:${WEEKDAYS})\\.?$`, "iu");
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS})\\.?(?!\\p{L})(?: (?:20\\d\\d))?`, "iu");
/** The number of a day at the beginning of its cell. */
const DAY = /^(?<day>\d{1,2})(?:[.:)]|(?!\d))\s*(?<rest>[\s\S]*)$/u;

/**
 * The posts of a month that is laid out as weeks of days, a row each, below what was above the weekdays; undefined if a table is no such
 * calendar. A cell may have the day's number, or the cell above it.
 */
export function unfoldGrid(rows: Rows): Rows | undefined {
  const start = rows.findIndex((row) => row.filter(({ text }) => isWeekday.test(text)).length >= FEWEST_DAYS);
  if (start === -1 || rows.slice(start + 1).every((row) => row.every(({ text }) => !DAY.test(text))))
    return undefined;
  const above = rows.slice(0, start);
  const month =
    above
      .flat()
      .map(({ text }) => MONTH.exec(text)?.[0])
      .find((name) => name !== undefined) ?? "";
  const origin = rows[start]?.[0]?.origin ?? { file: "" };
  const header = ["Date", "Platform", "Text"].map((text): Cell => ({ text, origin }));
  const days = new Map<number, string>();
  const posts = rows.slice(start + 1).flatMap((row) =>
    row.flatMap((cell, column): Cell[][] => {
      const { day, rest = cell.text } = DAY.exec(cell.text)?.groups ?? {};
      if (day !== undefined) days.set(column, day);
      const date = `${days.get(column) ?? ""} ${month}`.trim();
      return entriesOf(rest.trim()).map(({ platform, text }) => [
        { ...cell, text: date },
        { ...cell, text: platform },
        { ...cell, text },
      ]);
    }),
  );
  return [...above, header, ...posts];
}

/** The texts of a day: each line that begins with a platform's name begins one. */
function entriesOf(text: string): { readonly platform: string; readonly text: string }[] {
  const entries: { platform: string; text: string }[] = [];
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^([^:\n]{1,40}?)\s*(?::|\s[–—-]\s)\s*(.*)$/u.exec(line) ?? [];
    const label = readLabel(name);
    const last = entries.at(-1);
    if (isPure(label) && (label.platforms.length > 0 || label.others.length > 0))
      entries.push({ platform: name, text: value });
    else if (last !== undefined) entries.splice(-1, 1, { ...last, text: `${last.text}\n${line}`.trim() });
    else if (line.trim() !== "") entries.push({ platform: "", text: line });
  }
  return entries;
}
