import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeCsv } from "../../../src/core/text/writeCsv.ts";

test("every cell but an empty one is in quotes, quotes are doubled, lines end in CRLF", () => {
  expect(
    writeCsv([
      ["a", ""],
      ['say "yes"', "two\nlines"],
    ]),
  ).toBe('"a",\r\n"say ""yes""","two\nlines"\r\n');
  expect(writeCsv([["a", "b;c"]], ";")).toBe('"a";"b;c"\r\n');
});

test("another parser reads the same cells", () => {
  const row = fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      const text = writeCsv(rows, delimiter);
      expect(Papa.parse(text.slice(0, -2), { delimiter, newline: "\r\n" }).data).toEqual(rows);
    }),
  );
});
