import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test, vi } from "vitest";
import { todayIn } from "../../../src/page/kit/format.ts";
import { runs } from "../../thorough.ts";

afterEach(() => void vi.unstubAllGlobals());

const zones = ["Europe/Brussels", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu", "UTC"];

test.each([
  ["2027-07-29T21:59:59Z", "2027-07-29"], // 23:59:59 in summer, two hours ahead
  ["2027-07-29T22:00:00Z", "2027-07-30"],
  ["2027-01-29T22:59:59Z", "2027-01-29"], // an hour ahead in winter
  ["2027-01-29T23:00:00Z", "2027-01-30"],
])("at %s it is %s in Brussels", (moment, day) => {
  expect(todayIn("Europe/Brussels", new Date(moment))).toBe(day);
  vi.stubGlobal("Temporal", Temporal);
  expect(todayIn("Europe/Brussels", new Date(moment))).toBe(day);
});

test("a browser with Temporal has the same day as one without", () => {
  const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (now, zone) => {
      const day = todayIn(zone, now);
      vi.stubGlobal("Temporal", Temporal);
      expect(todayIn(zone, now)).toBe(day);
      vi.unstubAllGlobals();
    }),
    { numRuns: runs(300) },
  );
});
