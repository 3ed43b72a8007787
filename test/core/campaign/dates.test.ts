import { describe, expect, test } from "vitest";
import type { Campaign, CampaignPost } from "../../../src/core/campaign/Campaign.ts";
import { dateOf } from "../../../src/core/campaign/dateOf.ts";
import { dayOf } from "../../../src/core/campaign/dates.ts";

const campaign = (date: string | undefined, timeZone = "Europe/Brussels") =>
  ({ day: date && { date, name: new Map() }, timeZone }) as Campaign;
const post = (when?: string) => ({ when }) as CampaignPost;
const isoOf = (when: string | undefined, day: string, today: string, timeZone?: string) =>
  dateOf(post(when), campaign(day, timeZone), { today })?.iso;

describe("the campaign's day", () => {
  test.each([
    ["07-30", "2026-11-24", "2027-07-30"],
    ["07-30", "2027-07-29", "2027-07-30"],
    ["07-30", "2027-07-30", "2027-07-30"],
    ["07-30", "2027-07-31", "2028-07-30"],
    ["02-29", "2027-01-01", "2027-02-28"],
    ["02-29", "2028-01-01", "2028-02-29"],
  ])("%s, seen from %s, is %s", (day, today, expected) => {
    expect(dayOf(campaign(day), { today })).toBe(expected);
  });
  test("is the one of the year that is given", () => {
    expect(dayOf(campaign("07-30"), { today: "2026-11-24", year: 2030 })).toBe("2030-07-30");
  });
  test("may be missing", () => {
    expect(dayOf(campaign(undefined), { today: "2026-11-24" })).toBeUndefined();
    expect(dateOf(post(), campaign(undefined), { today: "2026-11-24" })).toBeUndefined();
  });
});

describe("a post's date", () => {
  test.each([
    // Brussels is two hours ahead of UTC in July, one in winter.
    [undefined, "2027-07-30T09:00:00+02:00"],
    ["day", "2027-07-30T09:00:00+02:00"],
    ["day, 00:05", "2027-07-30T00:05:00+02:00"],
    ["7 days before, 18:30", "2027-07-23T18:30:00+02:00"],
    ["1 week after", "2027-08-06T09:00:00+02:00"],
    ["40 weeks before", "2026-10-23T09:00:00+02:00"],
    ["39 weeks before", "2026-10-30T09:00:00+01:00"],
    ["2027-01-31, 12:00", "2027-01-31T12:00:00+01:00"],
    // It also stands when the day has gone by.
    ["2020-01-01", "2020-01-01T09:00:00+01:00"],
  ])("%s is %s", (when, expected) => {
    expect(isoOf(when, "07-30", "2026-11-24")).toBe(expected);
  });

  test("nine o'clock stays nine o'clock across the change to summer time, on 28 March 2027", () => {
    expect(isoOf("1 day before", "03-28", "2027-01-01")).toBe("2027-03-27T09:00:00+01:00");
    expect(isoOf("day", "03-28", "2027-01-01")).toBe("2027-03-28T09:00:00+02:00");
  });

  test("an hour that the change skips is an hour later, of one that comes twice the first is meant", () => {
    expect(isoOf("day, 02:30", "03-28", "2027-01-01")).toBe("2027-03-28T03:30:00+02:00");
    expect(isoOf("day, 02:30", "10-31", "2027-01-01")).toBe("2027-10-31T02:30:00+02:00");
  });

  test("is in the campaign's time zone", () => {
    expect(isoOf("day", "07-30", "2027-01-01", "Africa/Kinshasa")).toBe("2027-07-30T09:00:00+01:00");
    const date = dateOf(post("day, 00:30"), campaign("07-30"), { today: "2027-01-01" });
    expect(date).toMatchObject({ date: "2027-07-30", time: "00:30", utc: "2027-07-29T22:30:00Z" });
  });
});
