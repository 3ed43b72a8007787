import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays, dateIn } from "../../../src/core/campaign/days.ts";
import { zonedTime } from "../../../src/core/campaign/zonedTime.ts";
import { runs } from "../../thorough.ts";

// Whole, half and quarter hours, both sides of UTC, southern summers, and zones that crossed the date line.
const ZONES = [
  ...[
    "Europe/Brussels",
    "Europe/London",
    "Africa/Casablanca",
    "Africa/Kinshasa",
    "America/New_York",
    "America/St_Johns",
  ],
  ...[
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
  ],
  ...["Pacific/Kiritimati", "Antarctica/Troll", "Africa/Monrovia", "UTC"],
];

function expected(date: string, time: string, timeZone: string) {
  const moment = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: "minute" }),
    iso: moment.toString({ timeZoneName: "never", smallestUnit: "second" }),
    utc: moment.toInstant().toString({ smallestUnit: "second" }),
  };
}

const pad = (number: number, length = 2) => String(number).padStart(length, "0");
const dates = fc
  .record({ year: fc.integer({ min: 1850, max: 2200 }), days: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, days }) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days }).toString());
const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${pad(hour)}:${pad(minute)}`);

describe("a local time in a time zone", () => {
  test("is the moment that Temporal gives", () => {
    fc.assert(
      fc.property(dates, times, fc.constantFrom(...ZONES), (date, time, zone) => {
        expect(zonedTime(date, time, zone)).toEqual(expected(date, time, zone));
      }),
      { numRuns: runs(3000) },
    );
  });

  test.each(ZONES)("is the moment that Temporal gives around every change of 2027, in %s", (zone) => {
    let moment = Temporal.ZonedDateTime.from(`2027-01-01T00:00[${zone}]`);
    for (
      let change = moment.getTimeZoneTransition("next");
      change?.year === 2027;
      change = moment.getTimeZoneTransition("next")
    ) {
      moment = change;
      for (let minutes = -180; minutes <= 180; minutes += 15) {
        const local = change.toPlainDateTime().add({ minutes });
        const [date, time] = [
          local.toPlainDate().toString(),
          local.toPlainTime().toString({ smallestUnit: "minute" }),
        ];
        expect(zonedTime(date, time, zone)).toEqual(expected(date, time, zone));
      }
    }
  });

  test("that a zone skipped with a whole day is a day later: Apia had no 30 December 2011", () => {
    expect(zonedTime("2011-12-30", "09:00", "Pacific/Apia").iso).toBe("2011-12-31T09:00:00+14:00");
  });
});

test("days are added as Temporal adds them", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -7000, max: 7000 }), (date, days) => {
      expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
    }),
  );
});

test("a day that a month does not have is its last", () => {
  fc.assert(
    fc.property(
      fc.record({
        year: fc.integer({ min: 1850, max: 9998 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      }),
      ({ year, month, day }) => {
        expect(dateIn(year, month, day)).toBe(Temporal.PlainDate.from({ year, month, day }).toString());
      },
    ),
  );
});
