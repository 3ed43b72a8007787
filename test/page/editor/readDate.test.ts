import { expect, test } from "vitest";
import { readDate } from "../../../src/page/editor/readDate.ts";

test.each([
  ["30 juli", "07-30"],
  ["30 juillet", "07-30"],
  ["1er juillet", "07-01"],
  ["30. Juli", "07-30"],
  ["30 July", "07-30"],
  ["30/7", "07-30"],
  ["30.7.", "07-30"],
  [" 30 juli 2027 ", "07-30"],
  ["29 februari", "02-29"],
  ["30/7/2027", "07-30"],
])("%j is a day of each year: %s", (typed, expected) => expect(readDate(typed, "day")).toBe(expected));

test.each([
  ["23 juli 2027", "2027-07-23"],
  ["23/7/2027", "2027-07-23"],
  ["23.07.2027", "2027-07-23"],
  ["23. 7. 2027", "2027-07-23"],
  ["le 23 juillet 2027", undefined],
  ["23 juli", undefined],
  ["29/2/2027", undefined],
])("%j is a date: %s", (typed, expected) => expect(readDate(typed, "date")).toBe(expected));

// Both are read as they are; 05-06 is in the file's form, its month first.
test.each(["07-30", "05-06", "2027-07-23", "31 juni", "7/30", "juli", "", "30 juli en 1 mei", "3"])(
  "%j stays as it is",
  (typed) => expect(readDate(typed, "day")).toBeUndefined(),
);
