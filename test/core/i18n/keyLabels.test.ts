import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemWordsIn } from "../../../src/core/i18n/problems/index.ts";
import { platformNames } from "../../../src/core/platform/selectPlatforms.ts";
import { withoutCode } from "../../../src/core/text/withoutCode.ts";
import { loadBuiltInCards } from "../../../src/files/loadCards.ts";
import { Checker } from "../../../src/page/editor/Checker.ts";
import { messagesBy } from "../../../src/page/editor/messages.ts";
import { platforms } from "../../context.ts";

/** The keys of the campaign file's schema, which name no platform. */
function keysBelow(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(Object(schema.properties)) : [];
  return [...own, ...Object.values(schema).flatMap(keysBelow)];
}
const named: readonly string[] = platformNames(platforms);
const keys = [...new Set(keysBelow(JSON.parse(readFileSync("data/schema/campaign.json", "utf8"))))].filter(
  (key) => !named.includes(key),
);

describe.each(["nl", "fr", "de"])("in %s", (language) => {
  const words = problemWordsIn(language);

  test("each key of a campaign file is said to be something, beside the key as code", () => {
    expect(keys.length).toBeGreaterThan(50);
    const unsaid = keys.filter((key) => !words?.source.label(key).endsWith(` (\`${key}\`)`));
    expect(unsaid).toEqual([]);
  });

  test("the editor names no key, whatever is wrong", async () => {
    const checker = new Checker({
      platforms,
      catalogue: undefined,
      cards: await loadBuiltInCards(),
      pictures: {},
      today: "2027-01-31",
    });
    const problems = [
      {},
      { title: "", posts: [{}] },
      { title: "", posts: [{ id: "a", text: "", when: "day, 09:00" }] },
      { title: "", posts: [{ id: "a", text: "" }], period: { from: "2027-02-31", to: "2027-03-01" } },
      {
        title: 4,
        day: { date: "30 juli" },
        brand: { color: "blue", logo: "a.gif" },
        period: { from: "x" },
        accounts: { a: { twitter: "" } },
        links: { a: { address: "" } },
        facts: [{ id: "", figure: "", source: { year: "x" } }],
        helplines: [{ phone: "" }],
        hashtags: [{ tag: "" }],
        vocabulary: [{ not: [] }],
        posts: [{ id: "a", text: 5, platforms: [], images: [{ alt: "" }] }],
      },
    ].flatMap((value) => checker.problems(value));
    const said = [...messagesBy([], problems, language).values()].flat().map(({ text }) => text);
    expect(said.length).toBeGreaterThan(15);
    // Words that are the same in the language are no key to its readers.
    const english = keys.filter((key) => !(words?.source.label(key) ?? "").toLowerCase().startsWith(key));
    const shown = said.filter((text) =>
      text.split(/[^\p{L}]+/u).some((word) => english.includes(word) || word === "day"),
    );
    expect(shown).toEqual([]);
    expect(said.filter((text) => text.includes("`"))).toEqual([]);
  });
});

test("only brackets with code are left out", () => {
  expect(withoutCode("vul in (`values`, of met `--set a=...`); klaar")).toBe("vul in; klaar");
  expect(withoutCode("Payoke (078 055 800)")).toBe("Payoke (078 055 800)");
});
