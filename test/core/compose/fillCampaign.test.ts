import { describe, expect, test } from "vitest";
import { fillCampaign } from "../../../src/core/compose/fillCampaign.ts";
import { valueNames } from "../../../src/core/compose/lookup.ts";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { UserError } from "../../../src/core/source/UserError.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { kitOf, read } from "../check/kits.ts";

const POSTS = [
  "posts:",
  "  - id: one",
  "    platforms: [x]",
  "    text: {nl: 'In {{stad}}', fr: 'À {{stad}}'}",
  "    images: [{file: a.png, alt: {nl: 'Hart in {{stad}}', fr: Cœur}}]",
  "    variants: {x: {text: {fr: 'X: {{stad}}'}, images: [{file: b.png, alt: {nl: '{{stad}}', fr: '{{stad}}'}}]}}",
];
const ALL = [
  "languages: [nl, fr]",
  "title: {nl: 'Actie in {{stad}}', fr: 'Action à {{stad}}'}",
  "description: {nl: 'Over {{stad}}', fr: 'De {{stad}}'}",
  "background: [{heading: {nl: 'In {{stad}}', fr: 'À {{stad}}'}, text: {nl: '- {{stad}}', fr: '- {{stad}}'}}]",
  "day: {date: '07-30', name: {nl: 'Dag van {{stad}}', fr: 'Jour de {{stad}}'}}",
  "hashtags: ['Stop{{stad}}', {tag: Vast, use: optional}]",
  "helplines: [{name: 'Hulp {{stad}}', phone: '{{nummer}}', region: '{{stad}}', site: {nl: 'https://{{stad}}.be', fr: 'https://{{stad}}.be'}, note: 'in {{stad}}'}]",
  "facts: [{id: a, figure: '{{getal}}', statement: {nl: '{{getal}} mensen', fr: '{{getal}} personnes'}, source: {title: S}}]",
  "values: {stad: {nl: Gent, fr: Gand}, nummer: '078', getal: '1234'}",
  ...POSTS,
];
const campaignOf = (lines: readonly string[]) => read(new YamlSource(`${lines.join("\n")}\n`, "mine.yaml"));
const texts = (map: ReadonlyMap<string, string | { readonly value: string }>) =>
  Object.fromEntries(
    Array.from(map, ([language, text]) => [language, typeof text === "string" ? text : text.value]),
  );

test("fills every text, in its language; what has none is in the campaign's first", async () => {
  const { title, description, background, day, hashtags, helplines, facts, posts } = fillCampaign(
    await campaignOf(ALL),
  );
  expect(texts(title)).toEqual({ nl: "Actie in Gent", fr: "Action à Gand" });
  expect(texts(description)).toEqual({ nl: "Over Gent", fr: "De Gand" });
  expect(background.map(({ heading, text }) => [texts(heading), texts(text)])).toEqual([
    [
      { nl: "In Gent", fr: "À Gand" },
      { nl: "- Gent", fr: "- Gand" },
    ],
  ]);
  expect(texts(day?.name ?? new Map())).toEqual({ nl: "Dag van Gent", fr: "Jour de Gand" });
  expect(hashtags.map(({ tag, use }) => [tag, use])).toEqual([
    ["StopGent", "always"],
    ["Vast", "optional"],
  ]);
  expect(hashtags[0]?.source.value).toBe("StopGent");
  const [helpline] = helplines;
  expect(helpline).toMatchObject({ name: "Hulp Gent", phone: "078", region: "Gent" });
  expect(texts(helpline?.site ?? new Map())).toEqual({ nl: "https://Gent.be", fr: "https://Gand.be" });
  expect(texts(helpline?.note ?? new Map())).toEqual({ nl: "in Gent" });
  expect(facts[0]?.figure).toBe("1234");
  expect(texts(facts[0]?.statement ?? new Map())).toEqual({ nl: "1234 mensen", fr: "1234 personnes" });
  const [post] = posts;
  expect(texts(post?.texts ?? new Map())).toEqual({ nl: "In Gent", fr: "À Gand" });
  expect(texts(post?.images[0]?.alt ?? new Map())).toEqual({ nl: "Hart in Gent", fr: "Cœur" });
  const variant = post?.variants.get("twitter");
  expect(texts(variant?.texts ?? new Map())).toEqual({ fr: "X: Gand" });
  expect(texts(variant?.images?.[0]?.alt ?? new Map())).toEqual({ nl: "Gent", fr: "Gand" });
});

test("what is set goes before the file, in every language", async () => {
  const { title, facts } = fillCampaign(await campaignOf(ALL), { stad: "Luik", getal: "$&" });
  expect(texts(title)).toEqual({ nl: "Actie in Luik", fr: "Action à Luik" });
  expect(facts[0]?.figure).toBe("$&");
});

test("a campaign without placeholders is the one that it was", async () => {
  const campaign = await campaignOf(["title: T", "posts: [{id: a, platforms: [x], text: Dag}]"]);
  expect(fillCampaign(campaign, { stad: "Gent" })).toBe(campaign);
});

test("a helpline without a telephone, a variant without images and a campaign without a day stay so", async () => {
  const { day, helplines, posts } = fillCampaign(
    await campaignOf([
      "title: '{{stad}}'",
      "values: {stad: Gent}",
      "helplines: [{name: Hulp, site: https://a.be}]",
      "posts: [{id: a, platforms: [x], text: Dag, variants: {x: {text: Hallo}}}]",
    ]),
  );
  expect(day).toBeUndefined();
  expect(helplines[0]?.phone).toBeUndefined();
  expect(helplines[0]?.region).toBeUndefined();
  expect(posts[0]?.variants.get("twitter")).not.toHaveProperty("images");
});

describe("without a value", () => {
  test("what is set with a placeholder in it counts as none", async () => {
    const campaign = await campaignOf(ALL);
    expect(() => fillCampaign(campaign, { getal: "{{stad}}" })).toThrow(
      "the value of {{getal}} is still {{stad}}",
    );
  });

  test.each([
    "à compléter",
    "A completer.",
    "[nog in te vullen]",
    "te bevestigen",
    "zu ergänzen",
    "To be confirmed",
    "TBD",
    "xxx",
    "???",
  ])("what is still to be filled in counts as none: %s", async (value) => {
    const campaign = await campaignOf(ALL);
    expect(() => fillCampaign(campaign, { getal: value })).toThrow(
      `the value of {{getal}} is still ${value.trim()}`,
    );
  });

  test.each(["Complet", "volgt ons", "Todi", "XX", "? of !", "à compléter par la commune"])(
    "what looks like that is a value: %s",
    async (value) => {
      const campaign = await campaignOf(ALL);
      expect(() => fillCampaign(campaign, { getal: value })).not.toThrow();
    },
  );

  test("one that is none is told outside of posts too", async () => {
    const campaign = await campaignOf([
      "title: 'In {{een stad}}'",
      "posts: [{id: a, platforms: [x], text: Dag}]",
    ]);
    expect(() => fillCampaign(campaign)).toThrow(
      "mine.yaml:1:12  {{een stad}} is not a placeholder: its name may have only letters, digits, - and _, such as {{municipality}}",
    );
  });

  test("all that stand outside of posts are told, each at its place, and nothing is filled", async () => {
    const campaign = await campaignOf([
      "title: '{{stad}} {{ stat }}'",
      "hashtags: ['Stop{{stad}}']",
      "posts: [{id: a, platforms: [x], text: '{{nergens}}'}]",
    ]);
    const problems = [
      {
        place: { file: "mine.yaml", line: 1, column: 9 },
        message:
          '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
      },
      {
        place: { file: "mine.yaml", line: 1, column: 18 },
        message:
          '{{stat}} has no value; set it under "Values of placeholders" (`values`, or with `--set stat=...`)',
      },
      {
        place: { file: "mine.yaml", line: 2, column: 17 },
        message:
          '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
      },
    ];
    expect(() => fillCampaign(campaign)).toThrow(UserError);
    try {
      fillCampaign(campaign);
    } catch (error) {
      // As JSON has them: the messages in English.
      expect(JSON.parse(JSON.stringify((error as UserError).problems))).toEqual(problems);
    }
  });

  test.each([
    ["values: {stat: Gent}", {}, '{{stad}} has no value; did you mean "stat"?'],
    ["values: {}", { stat: "Gent" }, '{{stad}} has no value; did you mean "stat"?'],
    [
      "values: {}",
      {},
      '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    [
      "values: {}",
      { stad: "" },
      '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    [
      "values: {stad: ''}",
      {},
      '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    [
      "values: {stad: {fr: Gand}}",
      {},
      '{{stad}} has no value in "nl"; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    // Used by another, a name is no typing mistake.
    [
      "values: {ster: Gent}",
      {},
      '{{stad}} has no value; set it under "Values of placeholders" (`values`, or with `--set stad=...`)',
    ],
    // What every object has is no value.
    ["values: {}", { stat: "Gent", toString: "x" }, '{{stad}} has no value; did you mean "stat"?'],
  ])("a post is told at its place: %s %j", async (values, set, message) => {
    const lines = [
      "languages: [nl, fr]",
      "title: T",
      values,
      "posts:",
      "  - id: a",
      "    platforms: [x]",
      "    text: {nl: 'In {{stad}} {{ster}}'}",
    ];
    const { findings } = await kitOf(`${lines.join("\n")}\n`, { values: { ster: "Noord", ...set } });
    const found = findings.filter(({ rule }) => rule === "placeholder");
    expect(found).toMatchObject([{ place: { line: 7, column: 20 }, end: { line: 7, column: 28 } }]);
    expect(found.map((finding) => messageOf(finding, en))).toEqual([message]);
  });

  test("a name that every object has is a name like others", async () => {
    const { findings } = await kitOf("title: T\nposts: [{id: a, platforms: [x], text: '{{constructor}}'}]\n");
    expect(findings.map((finding) => messageOf(finding, en))).toEqual([
      '{{constructor}} has no value; set it under "Values of placeholders" (`values`, or with `--set constructor=...`)',
    ]);
  });
});

test("the names that a campaign knows are those it sets and those it asks for, each once", async () => {
  const campaign = await campaignOf([
    "title: '{{stad}} {{stad}}'",
    "values: {stad: Gent, over: x}",
    "posts: [{id: a, platforms: [x], text: '{{vraag}}'}]",
  ]);
  expect(valueNames(campaign)).toEqual(["stad", "over", "vraag"]);
});
