import { readWhen, WHEN } from "../../core/campaign/when.ts";

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

/** What a campaign's `when` says; undefined if a form cannot show it. */
export function momentOf(when: unknown): Moment | undefined {
  if (when === undefined) return { kind: "none" };
  const read = typeof when === "string" && WHEN.test(when) ? readWhen(when) : undefined;
  if (read === undefined) return undefined;
  const [which = "", time = ""] = read.split(", ");
  if (which === "day") return { kind: "day", time };
  const [, number, unit, kind] = /^(\d+) (day|week)s? (before|after)$/.exec(which) ?? [];
  if (number !== undefined && (kind === "before" || kind === "after")) {
    return { kind, number, unit: unit === "week" ? "weeks" : "days", time };
  }
  return { kind: "date", date: which, time };
}

/** A moment as a campaign's file has it; undefined for none. */
export function writeMoment(moment: Moment): string | undefined {
  if (moment.kind === "none") return undefined;
  const time = moment.time === "" ? "" : `, ${moment.time}`;
  if (moment.kind === "day") return `day${time}`;
  if (moment.kind === "date") return `${moment.date}${time}`;
  const { number, unit, kind } = moment;
  return `${number} ${number === "1" ? unit.slice(0, -1) : unit} ${kind}${time}`;
}
