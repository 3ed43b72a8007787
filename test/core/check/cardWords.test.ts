import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

const card = (words: string) => `    images: [{ card: quote, words: { quote: ${words} } }]`;

/** What the check finds, with the platforms, in these lines of a post, but that a picture is missing. */
async function found(...lines: readonly string[]) {
  const { findings } = await kitOf(
    [
      "title: T",
      "languages: [nl]",
      "values: { plaats: Gent }",
      "helplines: [{ name: Stop mensenhandel, phone: 078 055 800, site: https://www.stopmensenhandel.be }]",
      "facts:",
      '  - { id: old, figure: "23.000", statement: s, source: { title: Index 2018 }, supersededBy: new }',
      '  - { id: new, figure: "11.000", statement: s, source: { title: Index 2023 } }',
      "posts:",
      "  - id: one",
      "    platforms: [instagram, facebook]",
      "    text: { nl: Bel 078 055 800 }",
      ...lines,
    ].join("\n"),
  );
  return findings
    .filter(({ rule }) => rule !== "image-missing")
    .map(({ rule, place: { line, column }, platforms }) => {
      const at = lines[line - 12]?.slice(column - 1) ?? "";
      return { rule, at, platforms };
    });
}

test.each([
  ["placeholder", '"Kom naar [plaats]"', "[plaats]"],
  ["placeholder", '"Kom naar het park om [uur]"', "[uur]"],
  ["date-impossible", '"Kom op 31 juni"', "31 juni"],
  ["figure-outdated", '"23.000 mensen wachten"', "23.000"],
  ["phone-unknown", '"Bel 078 055 801"', "078 055 801"],
  ["address-unknown", '"Zie www.stopmensenhandl.be"', "www.stopmensenhandl.be"],
  ["link-malformed", '"Zie www. payoke.be"', "www. payoke.be"],
  ["typography", '"Foto\'s van ons"', "'s van"],
  ["mixed-script", '"Alle m\u0435nsen"', "\u0435nsen"],
  ["wording", '"Alle illegalen"', "illegalen"],
  ["broken-characters", '"CafÃ© open"', "Ã©"],
  ["text-language", '"Vous soupçonnez un cas de traite ou vous avez besoin d’aide ? Appelez-nous"', "Vous"],
  ["card-text", '"In {{stad}}"', "{{stad}}"],
])("%s looks at the words of a card: %s", async (rule, words, at) => {
  const vocabulary =
    rule === "wording" ? ["vocabulary: { nl: [{ say: slachtoffers, not: [illegalen] }] }"] : [];
  const all = await found(card(words), ...vocabulary);
  expect(all.map((one) => one.rule)).toEqual([rule]);
  expect(all[0]?.at.startsWith(at) || all[0]?.at.startsWith(`"${at}`)).toBe(true);
  expect(all[0]?.platforms.toSorted()).toEqual(["facebook", "instagram"]);
});

test("a variant's card is reported for its platform only", async () => {
  const line = '    variants: { facebook: { images: [{ card: quote, words: { quote: "Op 31 juni" } }] } }';
  expect(await found(line)).toMatchObject([{ rule: "date-impossible", platforms: ["facebook"] }]);
});

test.each([
  '"Kom op 30 juni om 15 uur naar {{plaats}}"',
  '"Bel 078 055 800, www.stopmensenhandel.be"',
  '"11.000 mensen wachten op"',
])("silent on a card that says %s", async (words) => expect(await found(card(words))).toEqual([]));
