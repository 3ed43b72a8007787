import { describe, expect, test } from "vitest";
import { findClock, formatClock, readClock } from "../../../../src/core/text/entities/clock.ts";
import { findTimes } from "../../../../src/core/text/entities/times.ts";

// In each, the announced time is what a reader of the language would set an alarm to.
describe.each([
  ["09:00", "09:00"],
  ["9.05 uur", "09:05"],
  ["18h", "18:00"],
  ["18u30", "18:30"],
  ["18 h 30", "18:30"],
  ["18\u00a0h\u00a030", "18:30"],
  ["18.30 Uhr", "18:30"],
  ["18 heures", "18:00"],
  ["6 pm", "18:00"],
  ["6:30 p.m.", "18:30"],
  ["12 am", "00:00"],
  ["12 pm", "12:00"],
])("%j", (written, expected) => {
  test("is a time by itself", () => expect(format(readClock(written))).toBe(expected));
  test("is found in a text", () => expect(format(findClock(`dinsdag, ${written} (An)`))).toBe(expected));
  test("is a time of a post", () => {
    const [hour = 0, minutes = 0] = expected.split(":").map(Number);
    expect(findTimes(`At ${written} or never.`, "en")?.map((time) => time.minutes)).toEqual([
      hour * 60 + minutes,
    ]);
  });
});

// A number behind a word for hours is minutes in a field, and in a post may count something else.
test.each(["18 heures 30", "18 Uhr 30", "18 uur 30"])(
  "%j is a time by itself, and in a post perhaps",
  (written) => {
    expect(format(readClock(written))).toBe("18:30");
    expect(format(findClock(`dinsdag, ${written}`))).toBe("18:30");
    expect(findTimes(`à ${written} personnes`, "fr")).toBeUndefined();
  },
);

test.each([
  ["18:30:00", "18:30"],
  ["99.99 om 18:30", "18:30"],
  ["à midi", "12:00"],
  ["in de middag", undefined],
  ["12.05.2027", undefined],
  ["18", undefined],
  ["24:00", undefined],
  ["25:00", undefined],
  ["13 pm", undefined],
])("the time in %j is %s", (text, expected) => expect(format(findClock(text))).toBe(expected));

test.each([
  ["nl", "Al 11.000 mensen, of 1.234.567, sinds 12.05.2027."],
  ["fr", "02.55.12.34.56, jusqu'à 3.75 euros"],
])("numbers of thousands, dates and telephone numbers are no hours: %s %s", (language, text) => {
  expect(findTimes(text, language)).toEqual([]);
});

function format(time: ReturnType<typeof readClock>): string | undefined {
  return time && formatClock(time);
}
