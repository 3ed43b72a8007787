import { expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { kitOf } from "./kits.ts";

/** A campaign with one post in Dutch and French. */
const campaign = (nl: string, fr: string, post = {}) =>
  JSON.stringify({
    title: "T",
    languages: ["nl", "fr"],
    translations: { fr: { status: "reviewed" } },
    values: { plaats: "Gent" },
    period: { from: "2027-07-20", to: "2027-07-31" },
    facts: [
      { id: "new", figure: "11.000", statement: { nl: "S", fr: "S" }, source: { title: "Index" } },
      {
        id: "old",
        figure: "23.000",
        statement: { nl: "S", fr: "S" },
        source: { title: "Index" },
        supersededBy: "new",
      },
      { id: "bare", figure: "1 op 3", statement: { nl: "S", fr: "S" }, source: { title: "Index" } },
    ],
    helplines: [
      { name: "Stop mensenhandel", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
      { name: "Payoke", site: "https://www.payoke.be" },
    ],
    posts: [{ id: "one", platforms: ["facebook"], text: { nl, fr }, ...post }],
  });

// The more precise rule says what was meant; that the languages differ follows from it.
test.each([
  ["Bel 078 055 800", "Appelez le 078 055 801, www.payoke.be", ["phone-unknown"]],
  ["Bel 078 055 801, www.payoke.be", "Appelez le 078 055 800", ["phone-unknown"]],
  ["Zie www.payoke.be", "Voir www.payokke.be, 078 055 800", ["address-unknown"]],
  ["Zie www.payoke.be, www.myria.be", "Voir www.payoke.be, www.myria,be", ["link-malformed"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800 à {{plats}}", ["placeholder"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800 à [plaats]", ["placeholder"]],
  ["Bel 078 055 800, of 02 555 12 34", "Appelez le 078 055 800, ou 02 777 99 11", ["translation-differs"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800", ["translation-differs"]],
  ["Bel 078 055 801", "Appelez le 078 055 800", ["phone-unknown"]],
  ["Zie www.payokke.be", "Voir www.payoke.be", ["address-unknown"]],
  [
    "Kom naar het plein en praat met ons: bel 078 055 800!",
    "Kom naar het plein en praat met ons: bel 078 055 800!",
    ["translation-copied"],
  ],
  ["Er zijn er 11.000: 078 055 800", "Ils sont 12 000, 078 055 800", ["translation-differs"]],
  ["Er zijn er 11.000: 078 055 800", "Ils sont 1 100, 078 055 800", ["translation-differs"]],
  ["1 op 3 vrouwen: 078 055 800", "Une femme sur quatre, 078 055 800", ["translation-differs"]],
  ["Er zijn er 14.000: 078 055 800", "Ils sont 11 000, 078 055 800", ["figure-unsourced"]],
  ["Er zijn er 11.000: 078 055 800", "Ils sont 23 000, 078 055 800", ["figure-outdated"]],
  ["Er zijn er 23.000: 078 055 800", "Ils sont 11 000, 078 055 800", ["figure-outdated"]],
])("%s / %s is one finding", async (nl, fr, rules) => {
  const { findings } = await kitOf(campaign(nl, fr));
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  ["2026-10-25", ["when-past"]],
  ["2027-10-25", ["when-outside"]],
  ["2027-07-25", []],
])(
  "a post on %s is one finding at most, whether it has passed or is outside the period",
  async (when, rules) => {
    const text = campaign("Bel 078 055 800", "Appelez le 078 055 800", { when });
    const { findings } = await kitOf(text, { calendar: { today: "2027-01-31" } });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  },
);

test.each([
  ["facebook", "Kom met @zon@mastodon.be", ["mention"]],
  ["whatsapp", "Kom met @zon.bsky.social", ["mention"]],
  ["mastodon", "Kom met @zon@mastodon.be", []],
  ["facebook", "Kom met @zon, of mail zon@payoke.be", []],
])("a mention of another platform on %s: %s", async (platform, text, rules) => {
  const { findings } = await kitOf(
    JSON.stringify({ title: "T", languages: ["nl"], posts: [{ id: "a", platforms: [platform], text }] }),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});

// A letter, digit or underscore that touches an account makes another account of it, or none.
test.each([
  ["twitter", "Lees {{@payoke}}s verhaal", "@payokeantwerps does not mention @payokeantwerp"],
  ["twitter", "Read {{@payoke}}_be", "@payokeantwerp_be does not mention @payokeantwerp"],
  ["twitter", "Read a{{@payoke}}", "a@payokeantwerp does not mention @payokeantwerp"],
  ["bluesky", "Read {{@payoke}}2", "@payoke.bsky.social2 does not mention @payoke.bsky.social"],
  ["bluesky", "Read {{@payoke}}.be", "@payoke.bsky.social.be does not mention @payoke.bsky.social"],
  ["mastodon", "Read {{@payoke}}.be", "@payoke@mastodon.social.be does not mention @payoke@mastodon.social"],
  ["mastodon", "De {{@payoke}}-dag", "@payoke@mastodon.social-dag does not mention @payoke@mastodon.social"],
  ["mastodon", "Lees {{@payoke}}’s verhaal, {{@payoke}}. Dan {{@payoke}} - ja", undefined],
  ["twitter", "Read {{@payoke}}.be, de {{@payoke}}-dag", undefined],
  ["twitter", "Lees {{@payoke}}’s verhaal, {{@payoke}} s, l’{{@payoke}}, {{@payoke}}.", undefined],
  ["facebook", "Lees {{@payoke}}s verhaal", undefined],
  ["twitter", "Lees @payokeantwerps", undefined],
])("an account with letters on %s: %s", async (platform, text, told) => {
  const { findings } = await kitOf(
    JSON.stringify({
      title: "T",
      languages: ["nl"],
      accounts: {
        payoke: {
          name: "Payoke",
          x: "payokeantwerp",
          bluesky: "payoke.bsky.social",
          mastodon: "payoke@mastodon.social",
        },
      },
      posts: [{ id: "a", platforms: [platform], text }],
    }),
  );
  const advice = "put a space or an apostrophe between them";
  expect(findings.map((finding) => [finding.rule, messageOf(finding, en)])).toEqual(
    told === undefined ? [] : [["mention", `${told}; ${advice}`]],
  );
});

test("a placeholder of no account is not a mention as well", async () => {
  const posts = [{ id: "a", platforms: ["bluesky"], text: "Volg {{@Payoke}}" }];
  const { findings } = await kitOf(JSON.stringify({ title: "T", languages: ["nl"], posts }));
  expect(findings.map(({ rule }) => rule)).toEqual(["placeholder"]);
});
