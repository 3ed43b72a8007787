import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

// The clocks of eastern Greenland go forward at 01:00 UTC, two hours behind it; those of Easter Island at 22:00 of the first Saturday in
// September, when Chile's do at midnight; those of Lebanon at midnight; those of Vostok do not.
test.each([
  ["America/Scoresbysund", "2027-03-27, 23:30", ["when-skipped"]],
  ["America/Scoresbysund", "2027-03-27, 22:59", []],
  ["Pacific/Easter", "2027-09-04, 22:30", ["when-skipped"]],
  ["Pacific/Easter", "2027-09-04, 21:59", []],
  ["Asia/Beirut", "2027-03-28, 00:00", ["when-skipped"]],
  ["Antarctica/Vostok", "2027-03-28, 02:30", []],
])("in %s, a post at %s", async (timeZone, when, rules) => {
  const text = JSON.stringify({
    title: "T",
    languages: ["nl"],
    timeZone,
    posts: [{ id: "a", platforms: ["facebook"], text: "Kom naar het plein.", when }],
  });
  const { findings } = await kitOf(text, { calendar: { today: "2027-01-31" } });
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});
