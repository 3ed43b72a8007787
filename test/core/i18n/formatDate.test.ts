import { expect, test } from "vitest";
import { dayAndMonth, longDate } from "../../../src/core/i18n/formatDate.ts";

test.each([
  ["nl", "nl"],
  ["fr", "fr"],
  ["de", "de"],
  ["en", "en-GB"],
  ["pl", "pl"],
])("in %s, a day is written as the language writes it", (language, locale) => {
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const expected = new Intl.DateTimeFormat(locale, options);
  const whole = new Intl.DateTimeFormat(locale, { ...options, year: "numeric" });
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2000, 0, 1 + day));
    const iso = date.toISOString().slice(0, 10);
    expect(dayAndMonth(iso.slice(5), language)).toBe(expected.format(date));
    expect(longDate(iso, language)).toBe(whole.format(date));
  }
});
