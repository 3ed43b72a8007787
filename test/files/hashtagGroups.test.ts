import { describe, expect, test } from "vitest";
import { ruleNames } from "../../src/core/check/rules/index.ts";
import { buildKit } from "../../src/core/kit/buildKit.ts";
import { builtIn } from "../../src/files/builtIn.ts";
import { loadCampaign } from "../../src/files/loadCampaign.ts";
import { temporaryFolder, write } from "../cli/bluehart.ts";
import { platforms } from "../context.ts";

const TAGS = `hashtags:
  - tag: StopGeweld
  - { tag: Bosdag, use: optional, platforms: [x] }
groups:
  dag: [bosdag, "#Werelddag", { tag: StopGeweld, platforms: [bluesky] }]
  geen: []
`;

async function load(posts: string, tags = TAGS, hashtags = "tags.yaml") {
  const folder = temporaryFolder();
  write(folder, "tags.yaml", tags);
  const file = write(
    folder,
    "mine.yaml",
    `title: Bosdag\nlanguages: [nl]\nhashtags: ${hashtags}\nposts:\n${posts}`,
  );
  return loadCampaign(file, { platforms, rules: ruleNames, catalogue: builtIn.hashtags });
}
const post = (more: string) => `  - { id: a, platforms: [x, bluesky], text: Kom mee., ${more} }\n`;

async function textsOf(posts: string) {
  const { posts: ready, withheld } = buildKit(await load(posts), platforms);
  return Object.fromEntries([...ready, ...withheld].map(({ platform, text }) => [platform.id, text]));
}

test("a post without a group gets the catalogue's hashtags", async () => {
  expect(await textsOf(post("title: T"))).toEqual({
    twitter: "Kom mee. #StopGeweld #Bosdag",
    bluesky: "Kom mee. #StopGeweld",
  });
});

test("a post with a group gets the group's hashtags only, each on its platforms", async () => {
  // bosdag is the catalogue's Bosdag, which is for X; Werelddag is the group's own; StopGeweld is for Bluesky here.
  expect(await textsOf(post("hashtags: dag"))).toEqual({
    twitter: "Kom mee. #Werelddag #Bosdag",
    bluesky: "Kom mee. #Werelddag #StopGeweld",
  });
});

test("an empty group adds nothing", async () => {
  expect(await textsOf(post("hashtags: geen"))).toEqual({ twitter: "Kom mee.", bluesky: "Kom mee." });
});

describe("an unknown group", () => {
  test.each([
    ["geenn", TAGS, "tags.yaml", 'unknown hashtag group "geenn"; did you mean "geen"? (dag, geen)'],
    ["dag", "hashtags: []\n", "tags.yaml", 'unknown hashtag group "dag"; there are none'],
    ["dag", TAGS, "[StopGeweld]", 'unknown hashtag group "dag"; there are none'],
    ["constructor", TAGS, "tags.yaml", 'unknown hashtag group "constructor" (dag, geen)'],
  ])("%s", async (group, tags, hashtags, message) => {
    const error = await load(post(`hashtags: ${group}`), tags, hashtags).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ problems: [{ place: { line: 5 } }] });
    expect(String(error)).toContain(message);
  });

  test("is not blamed on a post when the catalogue is broken", async () => {
    const error = await load(post("hashtags: dag"), "hashtags: 3\n").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ problems: { length: 1 } });
    expect(String(error)).not.toContain("hashtag group");
  });
});

test.each([
  ["the same hashtag twice, regardless of case", "dag: [Een, '#een']"],
  ["a name with a space", "'de dag': [Een]"],
  ["something other than a list", "dag: Een"],
])("a group may not have %s", async (_claim, group) => {
  await expect(load(post("title: T"), `hashtags: []\ngroups: { ${group} }\n`)).rejects.toThrow("tags.yaml");
});

test("a hashtag that is almost one of a group is a typing mistake, and one of a group in other capitals is named", async () => {
  const campaign = await load("  - { id: a, platforms: [x], text: 'Kom mee. #Werelddog #werelddag' }\n");
  const { findings } = buildKit(campaign, platforms);
  const found = findings.map(({ rule, params }) => [rule, params]);
  expect(found).toContainEqual(["hashtag-unknown", expect.objectContaining({ near: "Werelddag" })]);
  expect(found).toContainEqual(["hashtag-case", expect.objectContaining({ better: "Werelddag" })]);
});

test("a file's list may have plain text, as the campaign's own may", async () => {
  const campaign = await load(post("title: T"), "hashtags:\n  - WeekVanHetBos\n  - '#Bomen'\n");
  expect(campaign.hashtags.map(({ tag, use }) => [tag, use])).toEqual([
    ["WeekVanHetBos", "always"],
    ["Bomen", "always"],
  ]);
});
