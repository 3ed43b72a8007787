import { expect, test } from "vitest";
import { isDate } from "../../../../src/core/text/entities/isDate.ts";

test.each([
  ["2027-01-31", true],
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-04-31", false],
  ["2027-13-01", false],
  ["2027-00-10", false],
  ["2027-1-31", false],
  ["20270131", false],
  ["2027-01-31T10", false],
  ["x2027-01-31", false],
  ["+020270-01-31", false],
  ["", false],
])("%j: %s", (text, expected) => expect(isDate(text)).toBe(expected));
