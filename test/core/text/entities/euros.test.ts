import { expect, test } from "vitest";
import { findEuros } from "../../../../src/core/text/entities/euros.ts";
import { findWeekdays } from "../../../../src/core/text/entities/weekdays.ts";

test.each([
  ["€ 5", ["€ 5", 5]],
  ["5 €", ["5 €", 5]],
  ["5\u00a0euro", ["5\u00a0euro", 5]],
  ["5,00 €", ["5,00 €", 5]],
  ["€5.50", ["€5.50", 5.5]],
  ["12 € 50", ["12 € 50", 12.5]],
  ["12€50", ["12€50", 12.5]],
  ["5,- euro", ["5,- euro", 5]],
  ["EUR, 10 EUR", ["10 EUR", 10]],
  ["€ 1.500 per maand", ["€ 1.500", 1500]],
  ["1 500 euros", ["1 500 euros", 1500]],
  ["1,500 euros", ["1,500 euros", 1500]],
  ["7,5 euro", ["7,5 euro", 7.5]],
  ["1,5 miljoen euro"],
  ["€ 3 miljoen"],
  ["€ 2k"],
  ["5 dollar"],
  ["5 Europeanen"],
])("the euros in %s", (text, ...found) => {
  expect(findEuros(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(found);
});

test.each([
  ["nl", "Zaterdagavond, 's maandags en op do", [6, 1]],
  ["fr", "Du mardi au samedi, pas le dim.", [2, 6]],
  ["de", "Sonnabends und am Mittwoch, so ist es", [6, 3]],
  ["en", "On Thursdays, may the sun shine", [4]],
  ["es", "lunes, lundi", []],
])("the weekdays in %s: %s", (language, text, weekdays) => {
  expect(findWeekdays(text, language).map(({ weekday }) => weekday)).toEqual(weekdays);
});
