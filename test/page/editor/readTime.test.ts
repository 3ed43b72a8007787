import fc from "fast-check";
import { expect, test } from "vitest";
import { explainTime, readTime } from "../../../src/page/editor/readTime.ts";

test.each([
  ["09:00", "09:00"],
  ["9:05", "09:05"],
  ["18h", "18:00"],
  ["18 h 30", "18:30"],
  ["18u", "18:00"],
  ["18u30", "18:30"],
  ["18.30 uur", "18:30"],
  ["om 18 uur", "18:00"],
  ["18 Uhr", "18:00"],
  ["18.30 Uhr", "18:30"],
  ["à 18 heures", "18:00"],
  ["6 pm", "18:00"],
  ["6:30 p.m.", "18:30"],
  // The clock of twelve hours has noon and midnight at its top.
  ["12 pm", "12:00"],
  ["12 am", "00:00"],
  ["00:00", "00:00"],
  ["midi", "12:00"],
  ["middag", "12:00"],
  ["Mittag", "12:00"],
  ["noon", "12:00"],
  [" 19 ", "19:00"],
])("%j is %s", (typed, expected) => expect(readTime(typed)).toBe(expected));

test.each([
  ["25h", "impossible", "hours"],
  ["24:30", "impossible", "hours"],
  ["18:75", "impossible", "minutes"],
  ["24:00", "time", undefined],
  ["13 pm", "time", undefined],
  ["18h et 20h", "time", undefined],
  ["le soir", "time", undefined],
  ["minuit", "time", undefined],
])("%j is no time: %s", (typed, kind, why) => {
  expect(readTime(typed)).toBeUndefined();
  expect(explainTime(typed)).toEqual({ kind, written: typed, ...(why && { why: { kind: why } }) });
});

test("whatever is typed is either read or explained, and what is read is a time of the day", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ 0-9:.huapm]{0,7}$/), (typed) => {
      const time = readTime(typed);
      expect(time === undefined).toBe(explainTime(typed) !== undefined);
      if (time !== undefined) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});
