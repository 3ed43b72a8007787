import { describe, expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import type { Kit } from "../../../src/core/kit/buildKit.ts";
import { UserError } from "../../../src/core/source/UserError.ts";
import { kitOf, platforms } from "../check/kits.ts";

const LINES = [
  "title: T",
  "languages: [nl, fr]",
  "translations: {fr: {status: reviewed}}",
  "posts:",
  "  - {id: Een, platforms: [x, facebook], text: {nl: Dag, fr: Jour}}",
  `  - {id: lang, platforms: [x], text: {nl: "${"a".repeat(281)}", fr: Court}}`,
  "  - {id: twee, platforms: [facebook], text: {nl: Hallo}}",
];
const TEXT = `${LINES.join("\n")}\n`;
const names = (posts: Kit["posts"]) =>
  posts.map(({ id, language, platform }) => [platform.id, id, language].join(" "));

test("posts stand in the order of the platforms, then the campaign's, then its languages", async () => {
  const { posts, withheld } = await kitOf(TEXT);
  expect(names(posts)).toEqual([
    "facebook Een nl",
    "facebook Een fr",
    "facebook twee nl",
    "twitter Een nl",
    "twitter Een fr",
    "twitter lang fr",
  ]);
  expect(names(withheld)).toEqual(["twitter lang nl"]);
});

describe("a selection", () => {
  test("of posts and languages, whatever their case", async () => {
    const { posts, withheld, findings } = await kitOf(TEXT, { posts: ["EEN"], languages: ["FR"] });
    expect(names(posts)).toEqual(["facebook Een fr", "twitter Een fr"]);
    expect(withheld).toEqual([]);
    expect(findings).toEqual([]);
  });

  test("of several", async () => {
    const { posts } = await kitOf(TEXT, { posts: ["twee", "lang"], languages: ["nl", "fr"] });
    expect(names(posts)).toEqual(["facebook twee nl", "twitter lang fr"]);
  });

  test("an empty list selects nothing", async () => {
    for (const selection of [{ posts: [] }, { languages: [] }]) {
      const { posts, withheld } = await kitOf(TEXT, selection);
      expect([...posts, ...withheld]).toEqual([]);
    }
  });

  test("undefined selects everything", async () => {
    const { posts, withheld } = await kitOf(TEXT, { posts: undefined, languages: undefined });
    // Een in two languages on two platforms, lang in two on one, twee in one on one.
    expect(posts.length + withheld.length).toBe(4 + 2 + 1);
  });

  test("of what is not there: all of it is told, with what there is", async () => {
    const kit = kitOf(TEXT, { posts: ["eem", "twee", "x"], languages: ["de"] });
    await expect(kit).rejects.toThrow(UserError);
    await expect(kit).rejects.toThrow(
      /^unknown post "eem"; did you mean "Een"\?\nThe posts are: Een, lang, twee\.\nunknown post "x"\nThe posts are: Een, lang, twee\.\nunknown language "de".*\nThe languages are: nl, fr\.$/,
    );
  });
});

describe("platforms: all", () => {
  // X takes 280, Bluesky 300, the others 500 or more.
  const long = "a".repeat(290);
  const kit = (text: string, limits = {}) =>
    kitOf(`title: T\nlanguages: [nl, fr]\nposts: [{id: a, platforms: all, text: ${text}}]\n`, { limits });
  // The post has no title, without which some take nothing.
  const open = platforms.filter(({ fields }) => fields?.title?.required !== true).map(({ id }) => id);
  const others = open.filter((id) => id !== "twitter");

  test("skips a platform that the post is too long for, without a finding", async () => {
    const { posts, withheld, findings } = await kit(`{nl: ${long}, fr: ${long}b}`);
    expect([...new Set(posts.map(({ platform }) => platform.id))]).toEqual(others);
    expect(withheld).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a post that fits in one language is too long in the others", async () => {
    const { withheld } = await kit(`{nl: kort, fr: ${long}}`);
    expect(names(withheld)).toEqual(["twitter a fr"]);
  });

  test("a language that is not asked for counts as well", async () => {
    const text = `title: T\nlanguages: [nl, fr]\nposts: [{id: a, platforms: all, text: {nl: kort, fr: ${long}}}]\n`;
    expect(names((await kitOf(text, { languages: ["fr"] })).withheld)).toEqual(["twitter a fr"]);
  });

  test("a post that fits no platform is an error on each", async () => {
    const { posts, withheld } = await kit(`{nl: ${"a".repeat(70_000)}}`);
    expect(posts).toEqual([]);
    expect(withheld.map(({ platform }) => platform.id)).toEqual(platforms.map(({ id }) => id));
  });

  test("a limit that is set decides", async () => {
    const { posts } = await kit(`{nl: ${long}}`, { twitter: 1000, facebook: 5 });
    expect(posts.map(({ platform }) => platform.id)).toEqual(open.filter((id) => id !== "facebook"));
  });

  test("without the key, a post that is too long is an error", async () => {
    const { withheld } = await kitOf(`title: T\nposts: [{id: a, text: ${long}}]\n`);
    expect(withheld.map(({ platform }) => platform.id)).toEqual(["twitter"]);
  });
});

test("limits that are set go before the campaign's", async () => {
  const text = `limits: {twitter: 1000, facebook: 3}\n${TEXT}`;
  const campaign = await kitOf(text);
  expect(names(campaign.withheld)).toEqual(["facebook Een fr", "facebook twee nl"]);
  const { platforms, withheld } = await kitOf(text, { limits: { facebook: 100 } });
  expect(withheld).toEqual([]);
  expect(platforms.find(({ id }) => id === "twitter")?.limits[0]?.max).toBe(1000);
});

test("values that are set fill the posts", async () => {
  const { posts } = await kitOf("title: T\nposts: [{id: a, platforms: [x], text: 'In {{stad}}'}]\n", {
    values: { stad: "Gent" },
  });
  expect(posts[0]?.text).toBe("In Gent");
});

describe("findings", () => {
  test("that are the same in several posts, languages and platforms are one; of others each is told", async () => {
    const { findings } = await kitOf(
      [
        "title: T",
        "languages: [nl, fr]",
        "translations: {fr: {status: reviewed}}",
        "hashtags: ['mensen-handel']",
        "posts:",
        "  - {id: a, platforms: [x, facebook], text: {nl: Dag, fr: Jour}}",
        "  - {id: b, platforms: [x], text: {nl: Hallo}}",
        "",
      ].join("\n"),
    );
    const says = "#mensen of #mensen-handel; write #MensenHandel";
    expect(
      findings.map((finding) => [
        finding.rule,
        messageOf(finding, en),
        finding.posts,
        finding.languages,
        finding.platforms,
      ]),
    ).toEqual([
      ["hashtag-syntax", `Facebook, X link only ${says}`, ["a", "b"], ["nl", "fr"], ["facebook", "twitter"]],
      ["translation-missing", 'the post has no text in "fr"', ["b"], ["fr"], ["twitter"]],
    ]);
  });

  test("stand in the order of the file", async () => {
    const { findings } = await kitOf(
      "title: T\nposts:\n  - {id: a, platforms: [x], text: 'een ... twee  drie'}\n  - {id: b, platforms: [facebook], text: 'vier  vijf'}\n",
    );
    expect(findings.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
      ["typography", 3, 40],
      ["white-space", 3, 48],
      ["white-space", 4, 47],
    ]);
  });
});

describe("a rule's setting", () => {
  const text = (rules: string, own = "") =>
    [
      "title: T",
      "languages: [nl, fr]",
      "translations: {fr: {status: reviewed}}",
      `rules: {${rules}}`,
      "posts:",
      `  - {id: a, platforms: [x], ${own === "" ? "" : `rules: {${own}}, `}text: {nl: 'een  twee'}}`,
      "  - {id: b, platforms: [x], text: {nl: 'drie  vier', fr: x}}",
      "",
    ].join("\n");
  const seen = async (rules: string, own?: string) => {
    const { findings, switchedOff, withheld } = await kitOf(text(rules, own));
    const show = (list: Kit["findings"]) =>
      list.map(({ rule, severity, reason, posts }) => [rule, severity, reason, ...posts].join(" "));
    return { findings: show(findings), off: show(switchedOff), withheld: withheld.map(({ id }) => id) };
  };
  const missing = "translation-missing info  a";

  test("none: each rule's own", async () => {
    expect(await seen("")).toEqual({
      findings: [missing, "white-space warning  a", "white-space warning  b"],
      off: [],
      withheld: [],
    });
  });

  test("off: told apart, with the reason", async () => {
    expect(await seen("white-space: {severity: 'off', reason: r}")).toEqual({
      findings: [missing],
      off: ["white-space info r a", "white-space info r b"],
      withheld: [],
    });
  });

  test("of a rule without posts to look at too", async () => {
    expect(await seen("translation-missing: {severity: 'off', reason: r}")).toMatchObject({
      off: ["translation-missing info r a"],
    });
  });

  test("of a post goes before the campaign's, and an error withholds", async () => {
    expect(
      await seen(
        "white-space: {severity: 'off', reason: r}, translation-missing: {severity: warning, reason: s}",
        "white-space: {severity: error, reason: t}, translation-missing: {severity: info, reason: u}",
      ),
    ).toEqual({
      findings: ["translation-missing info u a", "white-space error t a"],
      off: ["white-space info r b"],
      withheld: ["a"],
    });
  });

  test("of what the platform rejects changes nothing", async () => {
    const { findings, withheld } = await kitOf(
      `title: T\nrules: {length: {severity: info, reason: r}}\nposts: [{id: a, platforms: [x], text: ${"a".repeat(281)}}]\n`,
    );
    expect(findings).toMatchObject([{ rule: "length", severity: "error" }]);
    expect(findings[0]).not.toHaveProperty("reason", "r");
    expect(withheld).toHaveLength(1);
  });
});

test("a finding in a folded text is told once for all platforms, where it stands", async () => {
  const { findings } = await kitOf(
    "title: T\nposts:\n  - id: one\n    platforms: [x, facebook]\n    text: >-\n      een twee\n      drie  vier , vijf\n",
  );
  expect(findings.map(({ place, end, platforms }) => [place, end, platforms])).toEqual([
    [
      { file: "mine.yaml", line: 7, column: 11 },
      { file: "mine.yaml", line: 7, column: 13 },
      ["facebook", "twitter"],
    ],
    [
      { file: "mine.yaml", line: 7, column: 17 },
      { file: "mine.yaml", line: 7, column: 18 },
      ["facebook", "twitter"],
    ],
  ]);
});

describe("places", () => {
  const placesOf = async (lines: readonly string[]) => {
    const { findings } = await kitOf(`${lines.join("\n")}\n`);
    return findings.map(({ rule, place, end, fix }) => [
      rule,
      `${place.line}:${place.column}`,
      `${end.line}:${end.column}`,
      fix !== undefined,
    ]);
  };
  test("of what stands in a text behind white space that is not posted", async () => {
    expect(await placesOf(["title: T", "posts:", '  - {id: a, platforms: [x], text: "   a  b"}'])).toEqual([
      ["white-space", "3:40", "3:42", true],
    ]);
  });
  test("of what is in the hashtags' list stands there, and is fixed by nobody", async () => {
    expect(
      await placesOf([
        "title: T",
        "hashtags:",
        "  - Een",
        "  - Twее",
        "posts: [{id: a, platforms: [x], text: Dag}]",
      ]),
    ).toEqual([["mixed-script", "5:39", "5:39", false]]);
  });
  test("of a post without hashtags that is empty is its text's", async () => {
    expect(await placesOf(["title: T", "posts: [{id: a, platforms: [x], text: '  '}]"])).toEqual([
      ["empty-post", "2:40", "2:40", false],
    ]);
  });
  test("what a value has put in is not fixed, what stands beside it is", async () => {
    expect(
      await placesOf([
        "title: T",
        "values: {v: 'a  b'}",
        "posts: [{id: a, platforms: [x], text: 'x  {{v}}'}]",
      ]),
    ).toEqual([
      ["white-space", "3:41", "3:43", true],
      ["white-space", "3:43", "3:48", false],
    ]);
  });
});
