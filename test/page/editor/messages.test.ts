import { describe, expect, test } from "vitest";
import { loadBuiltInCards } from "../../../src/files/loadCards.ts";
import { Checker } from "../../../src/page/editor/Checker.ts";
import { hasTrouble, keyOf, messagesBy } from "../../../src/page/editor/messages.ts";
import { platforms } from "../../context.ts";

const checker = new Checker({
  platforms,
  catalogue: undefined,
  cards: await loadBuiltInCards(),
  pictures: {},
  today: "2027-01-31",
});

const POST = { id: "a", platforms: ["x"], text: "Kom mee" };

describe("what is said at a field of dates", () => {
  const said = (when: string, language: string) => {
    const post = { ...POST, when };
    const { findings, problems } = checker.check({ title: "x", posts: [post] }, post);
    const messages = messagesBy(findings, problems, language).get(keyOf(["posts", 0, "when"]));
    return messages?.map(({ text }) => text);
  };

  test.each([
    ["nl", "31 avril 2027, ", "31 avril 2027 bestaat niet: april heeft 30 dagen"],
    ["fr", "31 avril 2027, ", "31 avril 2027 n’existe pas\u00a0: avril a 30 jours"],
    ["de", "31 avril 2027, ", "31 avril 2027 gibt es nicht: Der April hat 30 Tage"],
    ["en", "31 avril 2027, ", "31 avril 2027 does not exist: April has 30 days"],
    ["en", "day, 25h", "25h does not exist: the day ends at 24:00"],
    ["en", "day, 18:75", "18:75 does not exist: an hour has 60 minutes"],
    ["en", "lundi 23 mars 2027, ", "23 March is not a Monday in 2027; it is a Tuesday"],
    ["fr", "lundi 23 mars 2027, ", "Le 23 mars n’est pas un lundi en 2027, mais un mardi"],
    [
      "en",
      "tomorrow",
      `"tomorrow" is not understood: write the day, the month and the year, such as 23 July 2027`,
    ],
    ["en", ", ", "Write the day, the month and the year, such as 23 July 2027"],
    ["en", "day, late", `"late" is not understood: write the hour and the minutes, such as 09:00`],
    ["en", "two days before, ", `"two" is not understood: write a number of days or weeks, from 0 to 999`],
  ])("in %s of %j: %s", (language, when, text) => expect(said(when, language)).toEqual([text]));

  test("of the campaign is as its hint, and why", () => {
    const value = {
      title: "x",
      day: { date: "31 avril", name: "x" },
      period: { from: "2027-07-01", to: "31/9/2027" },
    };
    const { findings, problems } = checker.surroundings(value);
    const messages = messagesBy(findings, problems, "en");
    const at = (...path: string[]) => messages.get(keyOf(path))?.map(({ text }) => text);
    expect(at("day", "date")).toEqual(["31 avril does not exist: April has 30 days"]);
    expect(at("period", "to")).toEqual(["31/9/2027 does not exist: September has 30 days"]);
  });
});

test("an error inside of a value is known of it, and not of its neighbours", () => {
  const source = { title: "Telling", year: "x" };
  const fact = { id: "a", figure: "300", statement: "300 bomen" };
  const { problems } = checker.surroundings({ title: "x", facts: [fact, { ...fact, id: "b", source }] });
  const messages = messagesBy([], problems, "en");
  expect(hasTrouble(messages, ["facts", 1, "source"])).toBe(true);
  expect(hasTrouble(messages, ["facts", 1, "source", "year"])).toBe(true);
  expect(hasTrouble(messages, ["facts", 0, "source"])).toBe(false);
  expect(hasTrouble(messages, ["facts", 1, "source", "title"])).toBe(false);
  expect(hasTrouble(messages, ["facts", 10])).toBe(false);
});
