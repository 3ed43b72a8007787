import fc from "fast-check";
import { expect, test } from "vitest";
import { misreadsOf, momentOf, writeMoment } from "../../../src/page/editor/moment.ts";

test.each([
  [undefined, { kind: "none" }],
  ["day", { kind: "day", time: "" }],
  ["day, 09:00", { kind: "day", time: "09:00" }],
  ["9u30", { kind: "day", time: "09:30" }],
  ["1 week before", { kind: "before", number: "1", unit: "weeks", time: "" }],
  ["7 days after, 18:30", { kind: "after", number: "7", unit: "days", time: "18:30" }],
  ["23/07/2027 om 9u", { kind: "date", date: "2027-07-23", time: "09:00" }],
  ["soon", { kind: "date", date: "soon", time: "" }],
  ["2027-07-23, 25h", { kind: "date", date: "2027-07-23", time: "25h" }],
  [7, undefined],
] as const)("%s is what a form shows", (when, moment) => {
  expect(momentOf(when)).toEqual(moment);
});

test("what a form says is read as it was meant", () => {
  const time = fc.constantFrom("", "09:00", "23:59");
  const number = fc.integer({ min: 1, max: 999 }).map(String);
  const moment = fc.oneof(
    fc.constant({ kind: "none" as const }),
    fc.record({ kind: fc.constant("day" as const), time }),
    fc.record({
      kind: fc.constantFrom("before" as const, "after" as const),
      number,
      unit: fc.constantFrom("days" as const, "weeks" as const),
      time,
    }),
    fc.record({
      kind: fc.constant("date" as const),
      date: fc.constantFrom("2027-07-23", "2028-02-29"),
      time,
    }),
  );
  fc.assert(
    fc.property(moment, (given) => {
      expect(momentOf(writeMoment(given))).toEqual(given);
    }),
  );
});

test.each([
  [{ kind: "date", date: "31 avril 2027", time: "" }, ["impossible"]],
  [{ kind: "date", date: "", time: "09:00" }, ["date"]],
  [{ kind: "date", date: "demain", time: "25h" }, ["date", "impossible"]],
  [{ kind: "day", time: "le soir" }, ["time"]],
  [{ kind: "before", number: "zeven", unit: "days", time: "" }, ["number"]],
  [{ kind: "date", date: "July 30, 2027", time: "" }, []],
] as const)("of %j is not understood: %j", (moment, kinds) =>
  expect(misreadsOf(moment).map(({ kind }) => kind)).toEqual(kinds),
);

test("what is not understood is in the value as it was typed, and no campaign can have it", () => {
  const typed = fc
    .stringMatching(/^[\p{L}0-9 ,.:-]{1,9}$/u)
    .map((text) => text.trim())
    .filter((text) => text !== "day" && !/(?:before|after)$/.test(text));
  fc.assert(
    fc.property(
      typed,
      typed.filter((text) => !text.includes(",")),
      (date, time) => {
        const moment = { kind: "date" as const, date, time };
        fc.pre(misreadsOf(moment).length > 0);
        const shown = momentOf(writeMoment(moment));
        expect(shown && misreadsOf(shown)).toEqual(misreadsOf(moment));
      },
    ),
  );
});
