import { expect, test } from "vitest";
import { countColumns } from "../../../src/core/text/countColumns.ts";

// UAX #11: East Asian Wide and Fullwidth take two columns, as emoji do; a mark takes none.
test.each([
  ["", 0],
  ["abc é", 5],
  ["e\u0301", 1],
  ["日本", 4],
  ["한", 2],
  ["Ａ", 2],
  ["ｱ", 1],
  ["💙", 2],
  ["👩‍👩‍👧", 2],
  ["❤️", 2],
  ["❤", 1],
  ["🇧🇪", 2],
  ["a💙…", 4],
  ["–", 1],
])("%s takes %d", (text, columns) => expect(countColumns(text)).toBe(columns));
