import { expect, test } from "vitest";
import { dayAndMonth } from "../../../src/core/i18n/formatDate.ts";

test.each([
  ["nl", "nl"],
  ["fr", "fr"],
  ["de", "de"],
  ["en", "en-GB"],
  ["pl", "pl"],
])("in %s, a day is written as the language writes it", (language, locale) => {
  const expected = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2000, 0, 1 + day));
    expect(dayAndMonth(date.toISOString().slice(5, 10), language)).toBe(expected.format(date));
  }
});
