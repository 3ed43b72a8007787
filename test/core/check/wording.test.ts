import { describe, expect, test } from "vitest";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { kitOf } from "./kits.ts";

const BAD = "Illegalen werken";
const post = (more: object) => ({
  id: "one",
  platforms: ["facebook", "reddit"],
  text: "Bel nu",
  title: "T",
  ...more,
});
const card = { card: "quote", words: { quote: BAD } };

/** A campaign in which one of all the texts that readers see is badly worded. */
const texts: { readonly [where: string]: object } = {
  title: { title: BAD },
  description: { description: { nl: BAD } },
  day: { day: { date: "07-30", name: BAD } },
  heading: { background: [{ heading: { nl: BAD }, text: "B" }] },
  background: { background: [{ heading: "H", text: `  ${BAD}` }] },
  note: { helplines: [{ name: "N", phone: "078 055 800", note: BAD }] },
  fact: { facts: [{ id: "a", figure: "11.000", statement: BAD }] },
  text: { posts: [post({ text: BAD })] },
  "a variant": { posts: [post({ variants: { facebook: { text: { nl: BAD } } } })] },
  "a post's title": { posts: [post({ title: BAD })] },
  "a first comment": { posts: [post({ firstComment: BAD })] },
  "a content warning": { posts: [post({ platforms: ["mastodon"], contentWarning: BAD })] },
  "alt text": { posts: [post({ images: [{ file: "a.png", alt: { nl: BAD } }] })] },
  "a variant's alt text": {
    posts: [post({ variants: { reddit: { images: [{ file: "a.png", alt: BAD }] } } })],
  },
  "a card's words": { posts: [post({ images: [card] })] },
};

async function check(more: object) {
  const vocabulary = { nl: [{ say: "slachtoffers", not: ["illegalen"], why: "daarom" }] };
  const file = JSON.stringify(
    { title: "T", languages: ["nl"], vocabulary, posts: [post({})], ...more },
    undefined,
    1,
  );
  const { findings } = await kitOf(file);
  return { file, found: findings.filter(({ rule }) => rule === "wording") };
}

test.each(Object.entries(texts))("%s has its place and its fix", async (_where, more) => {
  const { file, found } = await check(more);
  const [{ place, end, fix = [], params } = expect.fail("nothing found"), ...others] = found;
  expect(others).toEqual([]);
  expect(params).toEqual({ word: "Illegalen", say: "Slachtoffers", why: "daarom" });
  expect(file.split("\n")[place.line - 1]?.slice(place.column - 1, end.column - 1)).toBe("Illegalen");
  const { text } = new YamlSource(file, "mine.yaml").apply(fix).source;
  expect(text).toBe(file.replace("Illegalen werken", "Slachtoffers werken"));
});

test("quoted words are reported, and stay", async () => {
  const { found } = await check({ posts: [post({ text: "Hij zei: “illegalen”" })] });
  expect(found).toMatchObject([{ params: { word: "illegalen" } }]);
  expect(found[0]?.fix).toBeUndefined();
});

test("what fills a placeholder is checked in the post", async () => {
  const { found } = await check({ values: { wie: "illegalen" }, posts: [post({ text: "Voor {{wie}}" })] });
  expect(found).toHaveLength(1);
});

describe("a vocabulary", () => {
  test("of a language is for its regions too", async () => {
    const { found } = await check({ languages: ["nl-BE"], posts: [post({ text: { "nl-BE": BAD } })] });
    expect(found).toHaveLength(1);
  });

  test.each([
    [{ ln: [{ not: ["a"] }] }, 'the language "ln" is not among'],
    [{ nl: [{ say: "a", not: ["b"] }, { not: ["A"] }] }, 'both says and forbids "a"'],
    [[{ say: "a" }], "not"],
    [[{ not: [] }], "not"],
    [[{ not: ["?"] }], "must have a letter or a digit"],
  ])("%j is refused", async (vocabulary, message) => {
    await expect(check({ vocabulary })).rejects.toThrow(message);
  });
});

test.each([
  ["a line break stays where it was", "migranten zonder", "migranten\nzonder"],
  ["words that have no place for it are not replaced", "mensen", undefined],
])("of words on two lines: %s", async (_name, say, fixed) => {
  const file = JSON.stringify(
    {
      title: "T",
      languages: ["nl"],
      vocabulary: { nl: [{ say, not: ["illegale migranten"] }] },
      posts: [post({ text: "Bel illegale\nmigranten nu" })],
    },
    undefined,
    1,
  );
  const { findings } = await kitOf(file);
  const finding = findings.find(({ rule }) => rule === "wording") ?? expect.fail("nothing found");
  const text = finding.fix && new YamlSource(file, "mine.yaml").apply(finding.fix).source.text;
  if (fixed === undefined) expect(text).toBeUndefined();
  else expect(JSON.parse(text ?? "").posts[0].text).toBe(`Bel ${fixed} nu`);
});
