import { readWhen, WHEN } from "../../core/campaign/when.ts";
import type { Path } from "../../core/source/SourceText.ts";
import type { Misread } from "./Misread.ts";
import { explainDate, readDate } from "./readDate.ts";
import { explainTime, readTime } from "./readTime.ts";

/** When a post goes out, as a form asks it. Times are such as 09:00; an empty one is the usual time. */
export type Moment =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly time: string }
  | {
      readonly kind: "before" | "after";
      readonly number: string;
      readonly unit: "days" | "weeks";
      readonly time: string;
    }
  | { readonly kind: "date"; readonly date: string; readonly time: string };

/** What a campaign's `when` says, or would say if what was typed were understood; undefined if a form cannot show it. */
export function momentOf(when: unknown): Moment | undefined {
  if (when === undefined) return { kind: "none" };
  if (typeof when !== "string") return undefined;
  const [which, time] = partsOf(understood(when) ?? when);
  if (which === "day") return { kind: "day", time };
  const [, number, unit, kind] = /^(.*) (day|week)s? (before|after)$/s.exec(which) ?? [];
  if (number !== undefined && (kind === "before" || kind === "after")) {
    return { kind, number, unit: unit === "week" ? "weeks" : "days", time };
  }
  return { kind: "date", date: which, time };
}

/** A moment as a campaign's file has it, what is not understood as it was typed; undefined for none. */
export function writeMoment(moment: Moment): string | undefined {
  if (moment.kind === "none") return undefined;
  const time = readTime(moment.time) ?? moment.time.trim();
  const which = whichOf(moment);
  const whole = time === "" ? which : `${which}, ${time}`;
  if (misreadsOf(moment).length > 0) return `${which}, ${time}`;
  return understood(whole) ?? whole;
}

/** Why what was typed for a post's day and time is not understood. */
export function misreadsOf(moment: Moment): Misread[] {
  if (moment.kind === "none") return [];
  const { time } = moment;
  const which =
    moment.kind === "date"
      ? explainDate(moment.date, "date")
      : moment.kind === "day" || /^\d{1,3}$/.test(moment.number.trim())
        ? undefined
        : ({ kind: "number", written: moment.number.trim() } as const);
  return [which, time.trim() === "" ? undefined : explainTime(time)].filter((one) => one !== undefined);
}

/** Why a value that a campaign cannot have is not the date, or the day and the time, that its field asks for. */
export function misreadsAt(path: Path, value: unknown): readonly Misread[] {
  if (typeof value !== "string") return [];
  const [first, second, third] = path;
  if (path.length === 3 && first === "posts" && third === "when") {
    const moment = momentOf(value);
    return moment === undefined ? [] : misreadsOf(moment);
  }
  const isDay = first === "day" && second === "date";
  const isDate = first === "period" || (first === "translations" && third === "date");
  const misread = isDay || isDate ? explainDate(value, isDay ? "day" : "date") : undefined;
  return misread === undefined ? [] : [misread];
}

/** A `when` in the usual form; undefined if it is not understood. */
function understood(when: string): string | undefined {
  return WHEN.test(when) ? readWhen(when) : undefined;
}

/** The day and the time, between which is the last comma. */
function partsOf(when: string): readonly [which: string, time: string] {
  const comma = when.lastIndexOf(", ");
  return comma < 0 ? [when, ""] : [when.slice(0, comma), when.slice(comma + 2)];
}

function whichOf(moment: Exclude<Moment, { kind: "none" }>): string {
  if (moment.kind === "day") return "day";
  if (moment.kind === "date") return readDate(moment.date, "date") ?? moment.date.trim();
  const { number, unit, kind } = moment;
  return `${number.trim()} ${number.trim() === "1" ? unit.slice(0, -1) : unit} ${kind}`;
}
