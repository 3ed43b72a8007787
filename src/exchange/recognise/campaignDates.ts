import { isDate } from "../../core/text/entities/isDate.ts";
import type { Cell } from "../ImportDocument.ts";
import { lineBelow, type Origin } from "../Origin.ts";
import { daysIn, type FoundDates, readLine, readSentence, readTitle, sameDays } from "./campaignLine.ts";
import { type DateSettings, formatDate, readWhen, usualDate } from "./dates.ts";
import { fieldLine } from "./fieldLabel.ts";
import { readLabel } from "./label.ts";
import { roleOf } from "./role.ts";
import type { Piece } from "./Section.ts";

/**
 * Takes the lines that name the campaign's day and its period from above the posts. Several days are a calendar, of which none is the
 * campaign's: they stay where they are. A sentence of the background that says when the campaign runs stays as well.
 */
export function takeCampaignDates(blocks: readonly Piece[]): {
  readonly blocks: readonly Piece[];
  readonly found: readonly FoundDates[];
} {
  const start = firstPosts(blocks);
  const lines = blocks.slice(0, start).flatMap(linesOf);
  const read = lines.flatMap(({ text, origin }) => readLine(text, origin));
  const named = read.some(({ kind }) => kind === "name") ? read : [...read, ...titleAbove(blocks, start)];
  const found = (["day", "period", "name"] as const).flatMap((kind) => {
    const own = named.filter((one) => one.kind === kind);
    return new Set(own.map(({ name, dates }) => (kind === "name" ? name : sameDays(dates)))).size === 1
      ? own
      : [];
  });
  const sentence = lines.flatMap(({ text, origin }) => readSentence(text, origin) ?? []).slice(0, 1);
  const taken = new Map(found.flatMap(({ text, name, isProse }) => (isProse ? [] : [[text, name] as const])));
  return {
    blocks: taken.size === 0 ? blocks : blocks.flatMap((block, index) => without(block, taken, index === 0)),
    found: found.some(({ kind }) => kind === "period") ? found : [...found, ...sentence],
  };
}

/** How many lines of a document may be its title with a label. */
const TITLE_LINES = 5;

/** The title on the first lines, such as "Title: Rivers for all"; none if the labels are those of posts, as in "Title: …, Text: …". */
function titleAbove(blocks: readonly Piece[], start: number): FoundDates[] {
  const lines = blocks.slice(0, start).flatMap((block) => (block.kind === "table" ? [] : linesOf(block)));
  const below = blocks
    .slice(start, start + 1)
    .flatMap(linesOf)
    .slice(0, 1);
  const isOfPost = [...lines, ...below].some(({ text }) =>
    ["text", "platform"].includes(fieldLine(text)?.field ?? ""),
  );
  if (isOfPost) return [];
  return lines.slice(0, TITLE_LINES).flatMap(({ text, origin }) => readTitle(text.trim(), origin) ?? []);
}

/** The first block that names a platform or posts, from which on dates are those of posts. */
function firstPosts(blocks: readonly Piece[]): number {
  const index = blocks.findIndex((block) => {
    if (block.kind === "table") return false;
    const [first = ""] = "text" in block ? block.text.split("\n") : [];
    const label = readLabel(first);
    return label.platforms.length > 0 || roleOf(first, label).kind === "posts";
  });
  return index === -1 ? blocks.length : index;
}

/** How many rows of a table may name dates above its header. */
const ROWS_ABOVE = 8;

/** The lines of a block that may name dates. */
function linesOf(block: Piece): { readonly text: string; readonly origin: Origin }[] {
  if (block.kind === "table") return block.rows.slice(0, ROWS_ABOVE).flatMap((row) => rowLine(row) ?? []);
  if (!("text" in block) || block.kind === "copy") return [];
  const { origin } = block;
  return block.text.split("\n").map((text, index) => ({ text, origin: lineBelow(origin, index) }));
}

/** The cells of a row of two, or of one, as a line. */
function rowLine(row: readonly Cell[]) {
  const cells = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
  const [first] = cells;
  if (first === undefined || cells.length > 2) return undefined;
  return { text: cells.map(({ text }) => text.replace(/\s*:$/, "")).join(": "), origin: first.origin };
}

/** A block without lines that name dates; the title of the document keeps its name. */
function without(block: Piece, taken: ReadonlyMap<string, string>, isFirst: boolean): Piece[] {
  const isKept = (line: string) => !taken.has(line.trim());
  if (block.kind === "table")
    return [
      {
        ...block,
        rows: block.rows.filter((row, index) => index >= ROWS_ABOVE || isKept(rowLine(row)?.text ?? "")),
      },
    ];
  if (!("text" in block) || block.kind === "copy") return [block];
  const name = taken.get(block.text.trim());
  if (name !== undefined && (block.kind === "heading" || (isFirst && block.kind === "paragraph")))
    return [{ ...block, text: name }];
  const text = block.text.split("\n").filter(isKept).join("\n");
  return text === "" ? [] : [{ ...block, text }];
}

/** The campaign's day and period, with the years that were assumed. */
export function campaignDatesOf(found: readonly FoundDates[], given: DateSettings) {
  const days = found.filter(({ kind }) => kind === "day");
  const [day] = days;
  const period = found.find(({ kind }) => kind === "period");
  const { when, assumedYear } = readWhen(period?.dates ?? "", given);
  const settings = assumedYear === "weekday" ? { ...given, year: Number(when?.slice(0, 4)) } : given;
  const dateOf = ({ dates }: FoundDates) => {
    const [date] = daysIn(dates, settings) ?? [];
    return date && formatDate(2000, date.month, date.day).slice(5);
  };
  const date = day && dateOf(day);
  const [from, to] = ((period && daysIn(period.dates, settings)) ?? []).map((one) =>
    usualDate(one, settings),
  );
  const isPeriodReal = from !== undefined && to !== undefined && isDate(from) && isDate(to) && from <= to;
  const isYearAssumed = period !== undefined && !/\d{4}/.test(period.dates);
  return {
    day: date === undefined ? undefined : { date, named: days.filter((one) => dateOf(one) === date) },
    period:
      isPeriodReal && period
        ? { from, to, origin: period.origin, isYearAssumed, dates: period.dates }
        : undefined,
  };
}
