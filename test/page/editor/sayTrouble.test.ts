import { expect, test } from "vitest";
import { en } from "../../../src/core/i18n/editor/en.ts";
import { sayTrouble } from "../../../src/page/editor/sayTrouble.ts";

const value = { title: "x" };
const saved = { title: "y" };
const nothing = { unfinished: undefined, refused: undefined };
const say = (state: object) => sayTrouble({ value, saved, ...nothing, ...state }, en);

test("a save that left something out, or that wrote what no command loads, says so until something changes", () => {
  const refused = {
    of: saved,
    paths: [
      ["facts", 0, "source", "year"],
      ["facts", 1, "id"],
      ["day", "date"],
    ],
  };
  const mistakes = "Saved. But nothing can be posted until this is corrected: Facts and figures, Campaign";
  expect(say({ value: saved })).toBeUndefined();
  expect(say({ value: saved, refused })).toBe(mistakes);
  const unfinished = { of: value, left: [["helplines", 0]] };
  const rest = "Saved, except for what is still incomplete: Helplines";
  expect(say({ unfinished })).toBe(rest);
  expect(say({ unfinished, refused })).toBe(`${mistakes}. ${rest}`);
  // Changed since.
  expect(say({ refused })).toBeUndefined();
  expect(say({ value: { title: "z" }, unfinished })).toBeUndefined();
});
